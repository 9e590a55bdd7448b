package org.rapporteur.ui.commitments;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.service.commitments.CommitmentAt;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Choice;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.FilterButton;
import org.rapporteur.ui.control.FindField;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OnePart;
import org.rapporteur.ui.control.WrappingRow;

/// The promises of the relationship in a table, or one of them.
public final class CommitmentsView implements Page {
    private static final List<Integer> DAYS = List.of(0, 7, 30, 90, 365);
    /// What the longest of the lines that stand for all needs.
    private static final double LEAST_CHOICE = 142;

    private final CommitmentsViewModel viewModel;
    private final CommitmentActions actions;
    private final Messages messages;
    private final CommitmentTable table;
    private final FindField text;
    private final VBox list = new VBox();
    private final FilterButton filter;
    private final OneCommitment one;
    private final OnePart content = new OnePart();
    private boolean wantsFocus;

    /// The screen of `viewModel`.
    public CommitmentsView(CommitmentsViewModel viewModel, CommitmentActions actions, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.messages = messages;
        this.text = new FindField("commitments-find", messages.get("commitments.find"));
        this.table = new CommitmentTable(viewModel, messages);
        this.filter = new FilterButton(messages.get("overview.filter"));
        this.one = new OneCommitment(viewModel, actions, messages);
    }

    @Override
    public Region build() {
        content.setId("commitments-screen");
        filter.setId("commitments-filter");
        HBox filters = filters();
        var any = Bindings.isNotEmpty(viewModel.all());
        filter.fold(list, any, viewModel.stateProperty().isNotNull().or(viewModel.issueProperty().isNotNull())
                .or(viewModel.partyProperty().isNotNull()).or(viewModel.withinProperty().isNotNull()), filters);
        var empty = new EmptyState(Feather.CHECK_SQUARE, messages.get("commitments.emptyTitle"),
                messages.get("commitments.empty"))
                .withAction(messages.of(ScreenKey.NEW_COMMITMENT), actions::add).until(any, table, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        list.getStyleClass().addAll("page", "register-page");
        list.getChildren().addAll(header(any), filters, table, empty);
        viewModel.openedProperty().subscribe(now -> draw());
        viewModel.problemProperty().subscribe(now -> draw());
        viewModel.readProperty().subscribe(now -> draw());
        viewModel.all().addListener((ListChangeListener<CommitmentAt>) change -> draw());
        return content;
    }

    private void draw() {
        CommitmentAt opened = viewModel.openedProperty().get();
        if (viewModel.problemProperty().get() != null) {
            content.show(new EmptyState(Feather.ALERT_TRIANGLE, messages.of(viewModel.problemProperty().get()))
                    .withAction(messages.get("commitments.all"), viewModel::openTable));
        } else if (!viewModel.readProperty().get()) {
            content.show(new EmptyState(Feather.CLOCK, messages.get("commitments.loading")));
        } else if (opened != null) {
            one.show(opened);
            content.show(one);
        } else {
            content.show(list);
            if (wantsFocus) {
                wantsFocus = false;
                Fields.focusLate(table);
            }
        }
    }

    private HBox header(ObservableValue<Boolean> any) {
        Label count = Labels.of("", "muted");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> messages.get("commitments.count", viewModel.lines().size(), viewModel.all().size()),
                viewModel.lines(), viewModel.all()));
        text.leadInto(table);
        text.textProperty().bindBidirectional(viewModel.textProperty());
        text.setPrefWidth(240);
        text.setMinWidth(160);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button enter = Buttons.begin("enter-commitment", messages.of(ScreenKey.NEW_COMMITMENT), actions::add);
        List.of(count, text, enter).forEach(part -> Fields.showWhile(part, any));
        var header = new WrappingRow(
                Labels.of(messages.get("commitments.title"), "page-title"), count, enter, gap, filter, text);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private HBox filters() {
        var state = new Choice<CommitmentState>(messages.get("commitments.anyState"), messages::of)
                .boundTo(viewModel.stateProperty());
        state.offer(List.of(CommitmentState.values()));
        var issue = new Choice<String>(messages.get("commitments.anyIssue"), name -> name)
                .boundTo(viewModel.issueProperty());
        var party = new Choice<String>(messages.get("commitments.anyParty"), name -> name)
                .boundTo(viewModel.partyProperty());
        var within = new Choice<Integer>(messages.get("commitments.anyTime"),
                days -> messages.get("commitments.dueWithin", days)).boundTo(viewModel.withinProperty());
        within.offer(DAYS);
        state.setId("commitments-state");
        issue.setId("commitments-issue");
        party.setId("commitments-party");
        within.setId("commitments-within");
        viewModel.all().subscribe(() -> {
            issue.offer(messages.inOrder(viewModel.issues()));
            party.offer(messages.inOrder(viewModel.parties()));
        });
        var filters = new WrappingRow(state, issue, party, within);
        filters.getStyleClass().add("register-filters");
        filters.getChildren().forEach(choice -> {
            ((Region) choice).setMinWidth(LEAST_CHOICE);
            ((Region) choice).setPrefWidth(176);
        });
        return filters;
    }

    @Override
    public void shown(Destination destination) {
        if (destination instanceof Destination.CommitmentPage page) {
            wantsFocus = page.commitment() == null;
            viewModel.enter(page.commitment());
            draw();
        }
    }

    @Override
    public void hidden() {
        viewModel.leave();
    }
}
