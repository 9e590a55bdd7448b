package org.rapporteur.ui.articles;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.CompletionField;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.dialog.Sheet;

/// What can be done with the selected rows, in a bar that is there while any are selected; it goes on
/// in a second line where one is too narrow.
final class SelectionActions extends FlowPane {
    private final ObservableList<ArticleRow> selected;
    private final ArticleActions actions;
    private final SaveAs saveAs;
    private final Overlay overlay;
    private final Messages messages;

    SelectionActions(
            ObservableList<ArticleRow> selected, ArticleActions actions, SaveAs saveAs, Overlay overlay,
            Messages messages) {
        this.selected = selected;
        this.actions = actions;
        this.saveAs = saveAs;
        this.overlay = overlay;
        this.messages = messages;
        getStyleClass().add("selection-actions");
        Label count = Labels.of("", "muted");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> messages.get("articles.selected", selected.size()), selected));
        getChildren().addAll(count, fileMenu(),
                button("articles.setOutlet", this::askOutlet),
                button("articles.star", this::toggleStar),
                button("inbox.aside", () -> actions.setAside(ids())),
                button("article.toInbox", () -> actions.backToInbox(ids())),
                button("articles.export", this::export), purge());
        visibleProperty().bind(Bindings.isNotEmpty(selected));
        managedProperty().bind(visibleProperty());
    }

    private List<Id<Article>> ids() {
        return ArticlesViewModel.ids(selected);
    }

    private MenuButton fileMenu() {
        var menu = new MenuButton(messages.get("articles.fileUnder"));
        menu.setId("file-under");
        menu.getStyleClass().add("small");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        // Offered as they were the last time until they are read anew. A menu without items opens nothing.
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(event -> actions.issues(issues -> offer(menu, issues)));
        selected.addListener((InvalidationListener) change -> {
            if (selected.size() == 1) {
                actions.issues(issues -> offer(menu, issues));
            }
        });
        return menu;
    }

    private void offer(MenuButton menu, List<Stored<Issue>> issues) {
        menu.getItems().setAll(issues.stream().map(issue -> {
            var item = new MenuItem(issue.content().name());
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> actions.file(ids(), issue));
            return item;
        }).toList());
    }

    /// Stars the selected rows, or takes the star from them where all have it.
    void toggleStar() {
        boolean all = selected.stream().allMatch(row -> {
            var line = row.lineProperty().get();
            return line != null && line.article().content().key();
        });
        if (!selected.isEmpty()) {
            actions.star(ids(), !all);
        }
    }

    private void askOutlet() {
        List<Id<Article>> ids = ids();
        var name = new CompletionField<String>(outlet -> outlet);
        name.setId("outlet-name");
        actions.outlets(name::setChoices);
        var content = new VBox(new Field(messages.get("articles.outlet"), name));
        content.getStyleClass().add("sheet-content");
        overlay.show(new Sheet(messages.get("articles.setOutlet"), content)
                .withCancel(messages.get("inbox.cancel"))
                .withMain(messages.get("articles.setOutlet"), name.textProperty().isNotEmpty(), () -> {
                    actions.publishedBy(ids, name.getText().strip());
                    overlay.close();
                }));
    }

    /// One article at a time is purged; its copies are offered with it.
    private Button purge() {
        Button purge = button("articles.purge", () -> actions.purge(ids().getFirst()));
        Fields.showWhile(purge, Bindings.size(selected).isEqualTo(1));
        return purge;
    }

    private void export() {
        List<Id<Article>> ids = ids();
        saveAs.ask(new SaveAs.Question(messages.get("articles.export"),
                        messages.get("articles.exportName"), messages.get("articles.ris"), ".ris"),
                answer -> actions.export(ids, answer.file()));
    }

    private Button button(String key, Runnable action) {
        return Buttons.small(key.substring(key.indexOf('.') + 1), messages.get(key), action);
    }
}
