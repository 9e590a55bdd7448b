package org.rapporteur.ui.briefs;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Id;
import org.rapporteur.service.papers.Issuing;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.SaveAs;

/// Where a paper is recorded as issued, and the list of those that were.
final class IssueCards {
    private final BriefViewModel composer;
    private final IssuingViewModel viewModel;
    private final Notices notices;
    private final SaveAs saveAs;
    private final Choosers choosers;
    private final Messages messages;

    IssueCards(
            BriefViewModel composer, Notices notices, SaveAs saveAs, Choosers choosers, Messages messages) {
        this.composer = composer;
        this.viewModel = composer.issuing();
        this.notices = notices;
        this.saveAs = saveAs;
        this.choosers = choosers;
        this.messages = messages;
    }

    /// Who gets the paper, who cleared it, on which day; folded until it is wanted.
    Card issue() {
        TextField title = field("issue-title");
        title.textProperty().bindBidirectional(viewModel.title());
        composer.previewProperty().subscribe(preview ->
                title.setPromptText(preview == null ? "" : preview.paper().title()));
        TextField to = field("issue-to");
        to.textProperty().bindBidirectional(viewModel.sentTo());
        to.setPromptText(messages.get("briefs.issue.toPrompt"));
        TextField by = field("issue-cleared");
        by.textProperty().bindBidirectional(viewModel.clearedBy());
        var on = new PartialDateField(messages);
        on.field().setId("issue-on");
        on.bindTo(viewModel.on());
        var issue = new Button(messages.get("briefs.issue.issue"));
        issue.setId("issue-brief");
        issue.getStyleClass().add("accent");
        issue.setMinWidth(Region.USE_PREF_SIZE);
        issue.disableProperty().bind(composer.previewProperty().isNull().or(viewModel.on().isNull())
                .or(composer.busyProperty()).or(viewModel.busy()));
        issue.setOnAction(event -> viewModel.issue(
                (name, back) -> notices.say(messages.get("briefs.issue.done", name), messages.get("briefs.undo"), back),
                notices::problem));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var fields = new VBox(8, Fields.named(messages.get("briefs.issue.name"), title),
                Fields.named(messages.get("briefs.issue.to"), to),
                Fields.named(messages.get("briefs.issue.by"), by),
                Fields.named(messages.get("briefs.issue.on"), on), needsDay(),
                Labels.wrapping(messages.get("briefs.issue.remark"), "muted", "small"), new HBox(gap, issue));
        return new Card(messages.get("briefs.issue.title"), new Fold(messages.get("briefs.issue.fold"), fields));
    }

    /// Why the button waits.
    private Label needsDay() {
        Label needsDay = Labels.wrapping(messages.get("briefs.issue.needsDay"), "warning", "small");
        needsDay.setId("issue-needs-day");
        needsDay.visibleProperty().bind(viewModel.on().isNull());
        needsDay.managedProperty().bind(needsDay.visibleProperty());
        return needsDay;
    }

    /// The papers that left the desk.
    Card issued() {
        var card = new Card(messages.get("briefs.issued.title"));
        var rows = new VBox(8);
        card.getChildren().add(rows);
        viewModel.issued().addListener((ListChangeListener<Issuing.Issued>) change -> show(rows));
        viewModel.wantedProperty().subscribe(wanted -> reveal(rows));
        show(rows);
        card.visibleProperty().bind(Bindings.isNotEmpty(viewModel.issued()));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private void show(VBox rows) {
        rows.getChildren().setAll(viewModel.issued().stream()
                .map(one -> new IssuedRow(composer, one, notices, saveAs, choosers, messages)).toList());
        reveal(rows);
    }

    /// Once what was asked for is in the list.
    private void reveal(VBox rows) {
        Id<Brief> wanted = viewModel.wantedProperty().get();
        rows.getChildren().stream().map(IssuedRow.class::cast).filter(row -> row.id().equals(wanted)).findFirst()
                .ifPresent(row -> {
                    viewModel.wantedProperty().set(null);
                    row.reveal();
                });
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
