package org.rapporteur.ui.issue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Flag;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Stored;
import org.rapporteur.service.IssueAt;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.Labels;

/// What the officer holds possible for the months ahead: a risk or an opportunity, each with why.
final class FlagsCard extends VBox {
    private static final int MONTHS = 3;

    private final IssueViewModel viewModel;
    private final Messages messages;
    private final RowsCard card;
    private Jottings jottings = Jottings.none();

    FlagsCard(IssueViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.card = new RowsCard(messages.get("issue.flags"), messages).filledBy(
                messages.get("issue.noFlags"), messages.get("issue.setFlag"), () -> edit(null));
        card.setId("flags");
        getChildren().add(card);
    }

    /// The word of a flag on its colour, with its month.
    static Label chip(Flag flag, Messages messages) {
        return Labels.of(messages.get("issue.flag", messages.of(flag.form()), new DateWords(messages).of(flag.month())),
                "state-tag", flag.form() == Flag.Form.RISK ? "danger" : "good");
    }

    /// Shows another issue, or the same anew.
    ///
    /// @param other whether it is another
    void show(IssueAt now, boolean other, Jottings kept) {
        jottings = kept;
        if (other || !now.editable()) {
            card.close();
        }
        card.show(now.around().flags().stream().map(flag -> row(flag, now.editable())).toList(), MONTHS,
                now.editable());
    }

    private Node row(Stored<Flag> flag, boolean may) {
        var text = new VBox(3, new FlowPane(chip(flag.content(), messages)),
                Labels.wrapping(flag.content().why(), "side-words"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(text);
        row.getStyleClass().add("side-row");
        row.setAlignment(Pos.TOP_LEFT);
        if (may) {
            row.getChildren().add(new RowTools(messages.get("issue.toolsOf", flag.content().why()),
                    RowTools.item(messages.get("issue.editRecord"), () -> edit(flag)),
                    RowTools.item(messages.get("issue.delete"), () -> viewModel.lookouts().deleteFlag(flag.id()))));
        }
        return row;
    }

    private void edit(@Nullable Stored<Flag> flag) {
        IssueAt now = viewModel.shownProperty().get();
        if (now == null) {
            return;
        }
        List<PartialDate> months = flag == null ? ahead(now.asOf().effective()) : List.of(flag.content().month());
        List<Flag.Form> forms = List.of(Flag.Form.values());
        var form = new LookoutForm(
                messages, jottings, "flag " + (flag == null ? now.issue().issue().id() : flag.id()));
        ToggleGroup which = form.choice(messages.get("issue.flagForm"), forms.stream().map(messages::of).toList(),
                flag == null ? 0 : flag.content().form().ordinal());
        var words = new DateWords(messages);
        ToggleGroup month = form.choice(messages.get("issue.flagMonth"), months.stream().map(words::of).toList(),
                Math.min(1, months.size() - 1));
        TextArea why = form.text(messages.get("issue.flagWhy"), flag == null ? "" : flag.content().why(),
                messages.get("issue.flagWhyPrompt"));
        card.open(form.ending(filled -> viewModel.lookouts().flag(flag == null ? null : flag.id(),
                new IssueLookouts.Foreseen(forms.get((int) which.getSelectedToggle().getUserData()),
                        months.get((int) month.getSelectedToggle().getUserData()), why.getText()),
                filled::end, problem -> filled.refuse(messages.of(problem))), card::close));
        form.begin();
    }

    /// The month of `day` and those after it.
    private static List<PartialDate> ahead(LocalDate day) {
        return IntStream.rangeClosed(0, MONTHS)
                .mapToObj(later -> PartialDate.parse(YearMonth.from(day).plusMonths(later).toString())).toList();
    }
}
