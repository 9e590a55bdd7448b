package org.rapporteur.ui.issue;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.IssueAround;
import org.rapporteur.service.IssueAt;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.CardGrid;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.Labels;

/// What each side says on the issue, side by side, with what it said before folded away; third
/// parties in a fold below.
final class StancesRow extends VBox {
    private static final double NARROWEST = 230;

    private final IssueViewModel viewModel;
    private final Messages messages;
    private final DateWords words;
    private final CardGrid sides = new CardGrid(NARROWEST, 2);

    StancesRow(IssueViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new DateWords(messages);
        getStyleClass().add("column");
        setMinHeight(USE_PREF_SIZE);
    }

    /// Shows another issue, or the same anew.
    void show(IssueAt now) {
        List<IssueAround.Stance> third = now.around().thirdParties();
        sides.getChildren().setAll(
                now.around().sides().stream().map(stance -> card(stance, now.editable())).toList());
        getChildren().setAll(sides);
        if (!third.isEmpty()) {
            var cards = new CardGrid(NARROWEST, 2);
            cards.getChildren().setAll(third.stream().map(stance -> card(stance, now.editable())).toList());
            var fold = new Fold(messages.get("issue.thirdParties", third.size()), cards);
            fold.setMinHeight(USE_PREF_SIZE);
            getChildren().add(fold);
        }
    }

    private Card card(IssueAround.Stance stance, boolean may) {
        IssueAround.Held present = stance.present();
        Card card = new Card(stance.party());
        if (present == null) {
            var line = new FlowPane(Labels.of(messages.get("issue.noPosition"), "muted", "small"));
            line.getStyleClass().add("quiet-line");
            if (may) {
                line.getChildren().add(Fields.link(
                        messages.get("issue.fromPassage"), () -> viewModel.asks().add(EntryKind.POSITION)));
            }
            card.getChildren().add(line);
            return card;
        }
        card.getChildren().add(held(present, may));
        if (!stance.others().isEmpty()) {
            var earlier = new VBox();
            earlier.getStyleClass().add("earlier");
            stance.others().forEach(other -> earlier.getChildren().add(held(other, may)));
            card.getChildren().add(new Fold(messages.get("issue.earlier", stance.others().size()), earlier));
        }
        return card;
    }

    private Node held(IssueAround.Held held, boolean may) {
        var text = new VBox(3, Labels.wrapping(held.position().content().text(), "side-words"),
                SourceLine.of(stated(held), held.sources(), messages, viewModel));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(text);
        row.getStyleClass().add("side-row");
        row.setAlignment(Pos.TOP_LEFT);
        if (may) {
            row.getChildren().add(new RowTools(messages.get("issue.toolsOf", held.position().content().text()),
                    RowTools.item(messages.get("issue.editRecord"),
                            () -> viewModel.asks().edit(EntryKind.POSITION, held.position().id())),
                    RowTools.item(messages.get("issue.history"),
                            () -> viewModel.openHistory(held.position().id()))));
        }
        return row;
    }

    private String stated(IssueAround.Held held) {
        String when = words.of(held.position().content().stated());
        @Nullable String speaker = held.speaker();
        String said = speaker == null ? when : messages.get("issue.statedBy", speaker, when);
        return held.possibly() ? messages.get("issue.statedPossibly", said) : said;
    }
}
