package org.rapporteur.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.copies.Difference;
import org.rapporteur.model.Kinship;
import org.rapporteur.service.articles.Copies;
import org.rapporteur.ui.control.ActionRow;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappedLines;

/// The copies and revisions of the article on show, each with how it differs, and what may be of one
/// origin with it. Away where there are none.
final class CopiesCard extends VBox {
    private final CopiesViewModel viewModel;
    private final Messages messages;

    CopiesCard(CopiesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("copies");
        viewModel.foundProperty().subscribe(this::show);
    }

    private void show(Copies.Found found) {
        var cards = new ArrayList<Node>();
        if (!found.members().isEmpty()) {
            boolean revised = found.members().stream().anyMatch(one -> one.how() == Kinship.REVISION);
            var card = new Card(messages.get(revised ? "copies.titleRevision" : "copies.title"));
            found.members().forEach(one -> card.getChildren().add(member(one)));
            cards.add(card);
        }
        if (!found.proposed().isEmpty()) {
            var card = new Card(messages.get("copies.titleProposed"));
            found.proposed().forEach(one -> card.getChildren().add(proposal(one)));
            cards.add(card);
        }
        getChildren().setAll(cards);
        setVisible(!cards.isEmpty());
        setManaged(isVisible());
    }

    private Node member(Copies.Beside one) {
        var row = row(one);
        var buttons = new ArrayList<Node>();
        Difference difference = one.difference();
        if (difference != null) {
            row.getChildren().add(Labels.wrapping(messages.get("copies.difference." + difference.where(),
                    difference.removed(), difference.added()), "muted", "small"));
            if (!difference.pieces().isEmpty()) {
                buttons.add(unfolding(row, difference));
            }
        }
        String not = one.how() == Kinship.OFFICER ? "copies.notOne" : "copies.notCopy";
        buttons.add(button(not, () -> viewModel.apart(one)));
        row.getChildren().add(flow(buttons));
        return row;
    }

    private Node proposal(Copies.Beside one) {
        var row = row(one);
        String why = one.how() == Kinship.BRIEFING ? "copies.proposed.BRIEFING" : "copies.proposed.OTHER";
        row.getChildren().addAll(Labels.wrapping(messages.get(why), "muted", "small"), flow(List.of(
                button("copies.asOne", () -> viewModel.asOne(one)),
                button("copies.notOne", () -> viewModel.apart(one)))));
        return row;
    }

    private VBox row(Copies.Beside one) {
        String title = one.article().content().title();
        String how = messages.get(one.earlier() ? "copies.earlier" : "copies.later", messages.of(one.how()));
        var row = new VBox(new ActionRow(title, () -> viewModel.show(one),
                Labels.of(how, "muted", "small"), Labels.wrapping(title, "small")));
        row.getStyleClass().add("copy-row");
        return row;
    }

    /// Opens the difference below, and closes it again.
    private Button unfolding(VBox row, Difference difference) {
        var button = button("copies.show", () -> { });
        var words = new TextFlow(difference.pieces().stream().flatMap(CopiesCard::texts).toArray(Node[]::new));
        words.getStyleClass().add("difference");
        button.setOnAction(event -> {
            boolean open = row.getChildren().remove(words);
            if (!open) {
                row.getChildren().add(words);
            }
            button.setText(messages.get(open ? "copies.show" : "copies.hide"));
        });
        return button;
    }

    private static Stream<Text> texts(Difference.Piece piece) {
        String words = piece.change() == Difference.Change.LEFT_OUT ? "… " : piece.text() + ' ';
        return WrappedLines.parts(words).stream().map(part -> text(part, piece.change()));
    }

    private static Text text(String part, Difference.Change change) {
        var text = new Text(part);
        switch (change) {
            case REMOVED -> text.getStyleClass().add("removed");
            case ADDED -> text.getStyleClass().add("added");
            case SAME, LEFT_OUT -> { }
        }
        text.getStyleClass().add("text");
        return text;
    }

    private Button button(String key, Runnable action) {
        return Buttons.small(messages.get(key), action);
    }

    private static FlowPane flow(List<Node> buttons) {
        var flow = new FlowPane();
        flow.getStyleClass().add("flow");
        flow.getChildren().setAll(buttons);
        return flow;
    }
}
