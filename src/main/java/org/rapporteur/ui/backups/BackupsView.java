package org.rapporteur.ui.backups;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.ActionRow;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Columns;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.ScrollingPage;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.SaveAs;

/// The backups of the tracker: how it stands, one now, what is in each, the way back; and whether the
/// tracker itself is whole.
public final class BackupsView implements Page {
    private static final Columns.Room ROOM = new Columns.Room(0, 344, 344, 640);
    private static final double TIME = 136;
    private static final int MOST = 100;

    private final BackupsViewModel viewModel;
    private final LookViewModel look;
    private final CheckViewModel check;
    private final Messages messages;
    private final BackupWords words;
    private final PlaceCard place;
    private final LookCard looking;
    private final Card list;

    /// The screen over `viewModel` and `check`; `saveAs` asks where a backup is to be restored.
    public BackupsView(
            BackupsViewModel viewModel, CheckViewModel check, SaveAs saveAs, Choosers choosers, Messages messages) {
        this.viewModel = viewModel;
        this.look = new LookViewModel(viewModel.around());
        this.check = check;
        this.messages = messages;
        this.words = viewModel.words();
        this.place = new PlaceCard(new PlaceViewModel(viewModel.around(), viewModel::reload), choosers, messages);
        this.looking = new LookCard(look, words, saveAs, messages);
        this.list = Card.ofRows(messages.get("backups.list"));
    }

    @Override
    public Region build() {
        list.setId("backup-list");
        var left = new VBox(list, new CheckCard(check, words, messages).build());
        left.getStyleClass().add("column");
        var right = new VBox(looking.build(), place.build());
        right.getStyleClass().add("column");
        var page = new ScrollingPage(header(), lead(), new Columns(left, right, ROOM));
        page.setId("backups");
        viewModel.stateProperty().subscribe(state -> draw(state));
        return page;
    }

    /// What is in one backup.
    LookViewModel look() {
        return look;
    }

    private Node header() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var now = new Button(messages.get("backups.now"));
        now.setId("backup-now");
        now.getStyleClass().add("accent");
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.setOnAction(event -> viewModel.backUp());
        var header = new HBox(Labels.of(messages.get("screen.backups"), "page-title"), gap, now);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node lead() {
        var sentence = Labels.wrapping(Bindings.createStringBinding(
                viewModel::lead, viewModel.stateProperty(), viewModel.busyProperty()), "lead");
        sentence.setId("backup-lead");
        var failed = Labels.wrapping(viewModel.problemProperty().map(messages::of).orElse(""), "danger");
        Fields.showWhile(failed, viewModel.problemProperty().map(UserProblem.class::isInstance).orElse(false));
        var bar = new ProgressBar();
        bar.setAccessibleText(messages.get("backups.making"));
        var progress = new HBox(10, bar, Fields.link(messages.get("backups.giveUp"), viewModel::giveUp));
        progress.setAlignment(Pos.CENTER_LEFT);
        Fields.showWhile(progress, viewModel.busyProperty());
        return new VBox(6, sentence, failed, progress);
    }

    private void draw(BackupsViewModel.@Nullable State state) {
        list.getChildren().remove(1, list.getChildren().size());
        if (state == null) {
            list.getChildren().add(Labels.wrapping(messages.get("backups.looking"), "muted"));
            return;
        }
        place.show(state);
        if (state.files().isEmpty()) {
            list.getChildren().add(new EmptyState(
                    Feather.ARCHIVE, messages.get("backups.noneTitle"), messages.get("backups.none")));
        }
        state.files().stream().limit(MOST).forEach(file -> list.getChildren().add(row(file, state)));
        if (state.files().size() > MOST) {
            list.getChildren().add(Labels.wrapping(
                    messages.get("backups.older", state.files().size() - MOST), "muted", "small"));
        }
    }

    private Node row(BackupFile file, BackupsViewModel.State state) {
        var time = Labels.of(words.dayTime(file.at()), "medium");
        time.setMinWidth(TIME);
        var size = Labels.of(words.size(file.size()), "muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, time, size, gap);
        line.setAlignment(Pos.CENTER_LEFT);
        tags(file, state).forEach(tag -> line.getChildren().add(Labels.of(tag, "state-tag")));
        line.getChildren().addAll(Labels.of(messages.get("backups.lookInside"), "accent-text", "small"));
        String name = messages.get("backups.lookAt", words.dayTime(file.at()));
        return new ActionRow(name, () -> look.choose(file), line);
    }

    private List<String> tags(BackupFile file, BackupsViewModel.State state) {
        BackupFile newest = state.newest();
        String other = newest == null || newest.tracker().equals(file.tracker()) ? "" : file.tracker();
        return List.of(
                file.equals(newest) && !state.due() ? messages.get("backups.holdsAll") : "",
                file.sealed() ? messages.get("backups.sealedTag") : "", other)
                .stream().filter(tag -> !tag.isEmpty()).toList();
    }

    @Override
    public void shown(Destination destination) {
        viewModel.reload();
        check.reload();
    }

    @Override
    public void hidden() {
        look.close();
    }
}
