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
final class SourceLine {
    private static final int SHOWN = 2;
    /// Where the words may go on in the next line.
    private static final String PARTS = "(?<=[,·]) |(?<=，)";

    private final Chips line = new Chips();
    private final Messages messages;
    private final IssueViewModel viewModel;

    private SourceLine(Messages messages, IssueViewModel viewModel) {
        this.messages = messages;
        this.viewModel = viewModel;
    }

    /// A line of `lead` and those of `sources` that support what it is beside.
    static Chips of(String lead, List<Source> sources, Messages messages, IssueViewModel viewModel) {
        var line = new SourceLine(messages, viewModel);
        line.fill(lead, sources.stream().filter(Source::supports).toList());
        return line.line;
    }

    private void fill(String lead, List<Source> supporting) {
        for (String part : lead.split(PARTS)) {
            line.getChildren().add(Labels.of(part, "muted", "small"));
        }
        if (supporting.isEmpty()) {
            line.getChildren().add(Labels.of(messages.get("issue.noSource"), "warn", "small"));
        }
        supporting.stream().limit(SHOWN).forEach(this::chip);
        if (supporting.size() > SHOWN) {
            Hyperlink more = Fields.link(messages.get("issue.more", supporting.size() - SHOWN), () -> {
                line.getChildren().removeLast();
                supporting.stream().skip(SHOWN).forEach(this::chip);
            });
            line.getChildren().add(more);
        }
    }

    private void chip(Source source) {
        line.getChildren().add(CitationChip.dated(source, messages, viewModel::openSource));
    }
}
