package org.rapporteur.ui.briefs;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;
import org.rapporteur.service.papers.Issuing;
import org.rapporteur.settings.LastFolder;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.ActionRow;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.SaveAs;

/// A paper that left the desk: to whom, what of it no longer holds, and what can be done with it.
final class IssuedRow extends VBox {
    private static final int SHORT = 12;

    private final BriefViewModel composer;
    private final IssuedViewModel viewModel;
    private final Stored<Brief> stored;
    private final Brief brief;
    private final Notices notices;
    private final SaveAs saveAs;
    private final Choosers choosers;
    private final Messages messages;
    private @Nullable Fold fallen;

    IssuedRow(
            BriefViewModel composer, Issuing.Issued issued, Notices notices, SaveAs saveAs, Choosers choosers,
            Messages messages) {
        this.composer = composer;
        this.viewModel = composer.issuing().papers();
        this.stored = issued.brief();
        this.brief = stored.content();
        this.notices = notices;
        this.saveAs = saveAs;
        this.choosers = choosers;
        this.messages = messages;
        getStyleClass().add("issued-row");
        getChildren().add(head());
        if (issued.purged()) {
            getChildren().add(Labels.wrapping(messages.get("briefs.issued.purged"), "warn", "small"));
        }
        if (issued.superseded() > 0) {
            getChildren().add(fallen(issued.superseded()));
        } else if (!issued.purged()) {
            getChildren().add(Labels.wrapping(messages.get("briefs.issued.stands"), "muted", "small"));
        }
        if (!issued.purged()) {
            getChildren().add(noted());
        }
        if (brief.sent() != null) {
            getChildren().add(Labels.wrapping(messages.get("briefs.issued.sent", String.valueOf(brief.sentName()),
                    brief.sent().hex().substring(0, SHORT)), "muted", "small"));
        }
        getChildren().add(menu());
    }

    /// The brief.
    Id<Brief> id() {
        return stored.id();
    }

    /// Comes into view, with what of it no longer holds.
    void reveal() {
        if (fallen != null) {
            fallen.unfoldedProperty().set(true);
        }
        getChildren().getFirst().requestFocus();
        Ancestry.of(this, ScrollPane.class).findFirst().ifPresent(around -> {
            around.applyCss();
            around.layout();
            Node column = around.getContent();
            double beyond = column.getBoundsInLocal().getHeight() - around.getViewportBounds().getHeight();
            double top = column.sceneToLocal(localToScene(getBoundsInLocal())).getMinY();
            around.setVvalue(beyond <= 0 ? 0 : Math.clamp(top / beyond, 0, 1));
        });
    }

    private Node head() {
        String to = brief.sentTo().isEmpty()
                ? messages.get("briefs.issued.toNobody") : String.join("; ", brief.sentTo());
        return new ActionRow(brief.title(),
                () -> composer.open(new Destination.HistoryPage(stored.id())),
                Labels.wrapping(brief.title(), "strong"),
                Labels.wrapping(messages.get("briefs.issued.line", new DateWords(messages).of(brief.issued()), to),
                        "muted", "small"));
    }

    /// Each statement that no longer holds, with the reason; read when it is wanted.
    private Node fallen(int count) {
        var lines = new VBox();
        lines.getStyleClass().add("fallen");
        var fold = new Fold(messages.get("briefs.issued.superseded", count), lines);
        fold.getStyleClass().add("warn");
        fallen = fold;
        fold.unfoldedProperty().subscribe(open -> {
            if (open) {
                viewModel.fallen(stored.id(), all ->
                        lines.getChildren().setAll(all.stream().map(this::line).toList()));
            }
        });
        return fold;
    }

    /// Each statement with a way to its sources, to answer for a paper that is out; read when it is wanted.
    private Node noted() {
        var lines = new VBox();
        lines.getStyleClass().add("fallen");
        var fold = new Fold(messages.get("briefs.issued.noted"), lines);
        fold.getStyleClass().add("noted");
        fold.unfoldedProperty().subscribe(open -> {
            if (open) {
                viewModel.noted(stored.id(), all -> lines.getChildren().setAll(all.isEmpty()
                        ? List.of(Labels.wrapping(messages.get("briefs.issued.clean"), "muted", "small"))
                        : all.stream().map(line -> new NoteBox(line, messages, composer::open)).toList()),
                        notices::problem);
            }
        });
        return fold;
    }

    private Node line(Brief.Fallen fallen) {
        String text = fallen.statement().text();
        return new ActionRow(text, () -> composer.open(new Destination.HistoryPage(fallen.statement().record())),
                Labels.wrapping(text, "small"),
                Labels.wrapping(messages.get("briefs.fallen." + fallen.loss()), "warn", "small"));
    }

    private Node menu() {
        var menu = new MenuButton(messages.get("briefs.issued.more"), null,
                again(".docx", "docxKind"), again(".pdf", "pdfKind"), again(".html", "htmlKind"),
                again(".md", "mdKind"), again(".txt", "txtKind"), new SeparatorMenuItem(),
                item("briefs.issued.news", () -> begun("briefs.issued.newsBegun", viewModel.changedSince(stored))),
                item("briefs.issued.clone", () -> viewModel.begin(stored,
                        back -> begun("briefs.issued.cloned", back), notices::problem)),
                new SeparatorMenuItem(), item("briefs.issued.attach", this::attach));
        if (brief.sent() != null) {
            menu.getItems().add(item("briefs.issued.saveSent", this::saveSent));
        }
        menu.setAccessibleText(messages.get("briefs.issued.moreOf", brief.title()));
        menu.getStyleClass().add("small");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private MenuItem again(String ending, String kind) {
        String words = messages.get("briefs." + kind);
        return item(messages.get("briefs.issued.again", words), "", () -> ask(new SaveAs.Question(
                messages.get("briefs.saveTitle"), name(), words, ending), answer -> viewModel.again(stored.id(),
                        answer.file(), answer.overwrite(),
                        written -> notices.wrote(new WrittenWords(messages).of(written), written.file()),
                        notices::problem)));
    }

    private MenuItem item(String key, Runnable action) {
        return item(messages.get(key), key, action);
    }

    private static MenuItem item(String words, String id, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id.isEmpty() ? null : id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void begun(String key, Runnable back) {
        notices.say(messages.get(key), messages.get("briefs.undo"), back);
    }

    private void attach() {
        choosers.file(LastFolder.SENT, messages.get("briefs.issued.attachTitle"), window()).ifPresent(chosen ->
                viewModel.attach(stored.id(), chosen,
                        back -> notices.say(messages.get("briefs.issued.attached", chosen.getFileName()),
                                messages.get("briefs.undo"), back), notices::problem));
    }

    private void saveSent() {
        String whole = String.valueOf(brief.sentName());
        int dot = whole.lastIndexOf('.');
        String ending = dot < 0 ? "" : whole.substring(dot).toLowerCase(Locale.ROOT);
        ask(new SaveAs.Question(messages.get("briefs.saveTitle"), dot < 0 ? whole : whole.substring(0, dot),
                messages.get("briefs.issued.sentKind"), ending), answer -> viewModel.saveSent(stored.id(),
                        answer.file(), answer.overwrite(),
                        () -> notices.wrote(
                                messages.get("briefs.issued.saved", answer.file().getFileName()), answer.file()),
                        notices::problem));
    }

    private void ask(SaveAs.Question question, Consumer<SaveAs.Answer> then) {
        saveAs.ask(question, then);
    }

    private @Nullable Window window() {
        return getScene() == null ? null : getScene().getWindow();
    }

    private String name() {
        return Outputs.fileName(brief.title(), brief.issued().latest());
    }
}
