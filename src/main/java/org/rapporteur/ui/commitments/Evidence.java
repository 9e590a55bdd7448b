package org.rapporteur.ui.commitments;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Source;
import org.rapporteur.ui.control.Chips;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.Labels;

/// The sources of a statement as chips, each of which opens its passage.
final class Evidence {
    private final Messages messages;
    private final Consumer<Source> open;

    Evidence(Messages messages, Consumer<Source> open) {
        this.messages = messages;
        this.open = open;
    }

    /// Chips for `sources` with the first words of each quote; words where there are none.
    Node of(List<Source> sources) {
        return chips(sources, source -> CitationChip.quoting(source, messages, open));
    }

    /// The same with dates, for narrow places.
    Node dated(List<Source> sources) {
        return chips(sources, source -> CitationChip.dated(source, messages, open));
    }

    /// The same of what `cites` them: who recorded it without a source has lost none.
    Node dated(Cited cites, List<Source> sources) {
        return cites.citations().isEmpty()
                ? Labels.wrapping(messages.get("commitments.noSource"), "muted", "small") : dated(sources);
    }

    private Node chips(List<Source> sources, Function<Source, CitationChip> chip) {
        if (sources.isEmpty()) {
            return Labels.wrapping(messages.get("commitments.noEvidence"), "muted", "small");
        }
        var chips = new Chips();
        sources.forEach(source -> chips.getChildren().add(chip.apply(source)));
        return chips;
    }
}
