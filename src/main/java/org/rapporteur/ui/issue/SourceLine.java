package org.rapporteur.ui.issue;

import java.util.List;
import javafx.scene.control.Hyperlink;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Source;
import org.rapporteur.ui.control.Chips;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;

/// A few words in small type, and on whose word they are: the first sources, the rest behind a
/// link. Without a source it says so.
final class SourceLine extends Chips {
    private static final int SHOWN = 2;
    /// Where the words may go on in the next line.
    private static final String PARTS = "(?<=[,·]) |(?<=，)";

    SourceLine(String lead, List<Source> sources, Messages messages, IssueViewModel viewModel) {
        for (String part : lead.split(PARTS)) {
            getChildren().add(Labels.of(part, "muted", "small"));
        }
        List<Source> supporting = sources.stream().filter(Source::supports).toList();
        if (supporting.isEmpty()) {
            getChildren().add(Labels.of(messages.get("issue.noSource"), "warn", "small"));
        }
        supporting.stream().limit(SHOWN).forEach(source -> chip(source, messages, viewModel));
        if (supporting.size() > SHOWN) {
            Hyperlink more = Fields.link(messages.get("issue.more", supporting.size() - SHOWN), () -> {
                getChildren().removeLast();
                supporting.stream().skip(SHOWN).forEach(source -> chip(source, messages, viewModel));
            });
            getChildren().add(more);
        }
    }

    private void chip(Source source, Messages messages, IssueViewModel viewModel) {
        getChildren().add(CitationChip.dated(source, messages, viewModel::openSource));
    }
}
