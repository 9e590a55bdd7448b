package org.rapporteur.ui.issue;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.IssueAround;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;

/// A link in small: which way it points, what stands at its other end, how and since when.
final class TieRow extends HBox {
    /// @param may whether it can be edited
    TieRow(IssueAround.Tie tie, boolean may, Messages messages, IssueViewModel viewModel) {
        String date = new DateWords(messages).of(tie.link().content().when());
        String name = tie.sort() == IssueAround.Sort.GONE ? messages.get("issue.gone") : tie.name();
        String how = messages.get("issue.tieHow", messages.of(tie.link().content().form()), date);
        var text = new VBox(3, end(tie, name, viewModel),
                SourceLine.of(how, tie.sources(), messages, viewModel));
        if (!tie.link().content().words().isEmpty()) {
            text.getChildren().add(1, Labels.wrapping(tie.link().content().words(), "muted", "small"));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var arrow = Labels.of(tie.incoming() ? "←" : "→", "muted");
        arrow.setAccessibleText(messages.get(tie.incoming() ? "issue.tieFrom" : "issue.tieTo"));
        getStyleClass().add("side-row");
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(arrow, text);
        if (may) {
            getChildren().add(new RowTools(messages.get("issue.toolsOf", name),
                    RowTools.item(messages.get("issue.editRecord"),
                            () -> viewModel.asks().edit(EntryKind.LINK, tie.link().id())),
                    RowTools.item(messages.get("issue.history"), () -> viewModel.openHistory(tie.link().id()))));
        }
    }

    private static Node end(IssueAround.Tie tie, String name, IssueViewModel viewModel) {
        if (!tie.isShown()) {
            return Labels.wrapping(name, "side-words");
        }
        return new PlainLink(name, () -> viewModel.open(tie));
    }
}
