package org.rapporteur.ui.issue;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Source;
import org.rapporteur.ui.control.CardGrid;
import org.rapporteur.ui.control.Chips;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.Labels;

/// What sources that disagree say, word for word, side by side.
final class Disagreement extends VBox {
    private static final double NARROWEST = 190;

    /// @param open opens a source
    Disagreement(List<Source> sources, Messages messages, Consumer<Source> open) {
        var columns = new CardGrid(NARROWEST, 2);
        getStyleClass().add("disagreement");
        getChildren().add(columns);
        columns.getChildren().addAll(
                column(messages.get("issue.saysSo"), Citation.Role.SUPPORTS, sources, messages, open),
                column(messages.get("issue.saysOtherwise"), Citation.Role.CONTRADICTS, sources, messages, open));
    }

    /// Whether some of `sources` speak for it and some against it.
    static boolean among(List<Source> sources) {
        return count(sources, Citation.Role.SUPPORTS) > 0 && count(sources, Citation.Role.CONTRADICTS) > 0;
    }

    /// How many of `sources` have `role`.
    static long count(List<Source> sources, Citation.Role role) {
        return sources.stream().filter(source -> source.citation().role() == role).count();
    }

    private static VBox column(
            String title, Citation.Role role, List<Source> sources, Messages messages, Consumer<Source> open) {
        var column = new VBox(5, Labels.wrapping(title, "strong", "small"));
        column.getStyleClass().add("says");
        for (Source source : sources) {
            if (source.citation().role() == role) {
                Passage passage = source.passage();
                column.getChildren().addAll(
                        new Chips(CitationChip.dated(source, messages, open)),
                        Labels.wrapping(passage == null ? source.article().content().title()
                                : messages.get("citation.quote", passage.exact().strip()), "small"));
            }
        }
        return column;
    }
}
