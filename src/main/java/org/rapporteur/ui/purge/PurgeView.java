package org.rapporteur.ui.purge;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.model.UserProblem;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Columns;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.ScrollingPage;

/// The purge of an article: at the left all that goes and what may go with it, at the right who
/// purges and why, and the word that has to be typed. Afterwards, what was done.
public final class PurgeView implements Page {
    private static final Columns.Room ROOM = new Columns.Room(0, 340, 340, 640);

    private final PurgeViewModel viewModel;
    private final Messages messages;
    private final ScrollingPage page = new ScrollingPage();
    private final VBox found = new VBox();
    private final VBox body = new VBox();
    private final Columns both;

    /// The screen of `viewModel`.
    public PurgeView(PurgeViewModel viewModel) {
        this.viewModel = viewModel;
        this.messages = viewModel.messages();
        this.both = new Columns(found, new PurgeForm(viewModel), ROOM);
    }

    @Override
    public Region build() {
        page.setId("purge");
        found.getStyleClass().add("purge-found");
        both.getStyleClass().add("purge-both");
        page.body().getChildren().setAll(header(), body);
        body.getStyleClass().add("purge-found");
        viewModel.previewProperty().subscribe(now -> draw());
        viewModel.outcomeProperty().subscribe(now -> draw());
        viewModel.problemProperty().subscribe(now -> draw());
        return page;
    }

    @Override
    public void shown(Destination destination) {
        if (destination instanceof Destination.PurgePage purge) {
            viewModel.show(purge.article());
        }
    }

    @Override
    public void hidden() {
        viewModel.stop();
    }

    private Node header() {
        var header = new HBox(Labels.of(messages.get("purge.title"), "page-title"),
                Fields.link(messages.get("record.back"), viewModel::back));
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void draw() {
        PurgeViewModel.Outcome outcome = viewModel.outcomeProperty().get();
        PurgeViewModel.Preview preview = viewModel.previewProperty().get();
        UserProblem problem = viewModel.problemProperty().get();
        if (outcome != null) {
            Node done = done(outcome);
            body.getChildren().setAll(done);
            done.requestFocus();
        } else if (preview != null) {
            Node held = page.getScene() == null ? null : page.getScene().getFocusOwner();
            found.getChildren().setAll(new PurgeCards(viewModel, preview).cards());
            body.getChildren().setAll(
                    Labels.wrapping(messages.get("purge.lead"), "lead"), progress(), both);
            hold(held);
        } else if (problem != null) {
            body.getChildren().setAll(new EmptyState(Feather.ALERT_TRIANGLE, messages.of(problem)));
        } else {
            body.getChildren().setAll(new EmptyState(Feather.SEARCH, messages.get("purge.looking")), progress());
        }
    }

    /// All is drawn anew after each choice: the focus stays on what was ticked, or where it was in the form.
    private void hold(@Nullable Node held) {
        if (held != null && held.getScene() != null) {
            held.requestFocus();
        } else if (held != null && held.getUserData() != null) {
            found.lookupAll(".check-box").stream().filter(box -> held.getUserData().equals(box.getUserData()))
                    .findFirst().ifPresent(Node::requestFocus);
        }
    }

    private Node progress() {
        var bar = new ProgressBar();
        bar.progressProperty().bind(viewModel.fractionProperty());
        bar.setMinWidth(Region.USE_PREF_SIZE);
        bar.accessibleTextProperty().bind(viewModel.doingProperty());
        Label doing = Labels.cut("", "small");
        doing.textProperty().bind(viewModel.doingProperty());
        HBox.setHgrow(doing, Priority.ALWAYS);
        doing.setMaxWidth(Double.MAX_VALUE);
        var stop = new Button(messages.get("import.stop"));
        stop.getStyleClass().add("small");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> viewModel.stop());
        var line = new HBox(10, bar, doing, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(viewModel.busyProperty());
        line.managedProperty().bind(Bindings.selectBoolean(line.visibleProperty()));
        return line;
    }

    private Node done(PurgeViewModel.Outcome outcome) {
        PurgeFinding finding = outcome.done().finding();
        var card = new Card(messages.get("purge.done.title"),
                Labels.wrapping(messages.get("purge.done.said", finding.articles().size(), finding.places().size(),
                        finding.papers().size(), finding.drafts()), "lead"),
                Labels.wrapping(messages.get("purge.done.searched", outcome.done().searched(),
                        outcome.done().left()), outcome.done().left() == 0 ? "strong" : "danger"),
                Labels.wrapping(messages.get(outcome.sound() ? "purge.done.sound" : "purge.done.unsound"),
                        outcome.sound() ? "muted" : "danger"));
        if (outcome.backups() > 0) {
            card.getChildren().add(Labels.wrapping(messages.get("purge.done.backups", outcome.backups()), "muted"));
        }
        if (!outcome.left().isEmpty()) {
            card.getChildren().add(Labels.wrapping(messages.get("purge.done.left", outcome.left().size(),
                    outcome.left().stream().collect(Collectors.joining(", "))), "warn"));
        }
        card.getChildren().addAll(
                Labels.wrapping(
                        messages.get("purge.done.why", viewModel.author(), viewModel.why.get().strip()), "muted"),
                Labels.wrapping(messages.get("purge.beyond"), "muted"));
        card.setId("purge-done");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(messages.get("purge.done.title"));
        return card;
    }
}
