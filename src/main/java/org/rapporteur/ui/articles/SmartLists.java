package org.rapporteur.ui.articles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.ui.articles.ArticlesViewModel.SmartList;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Narrow;
import org.rapporteur.ui.control.Tip;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.Sheet;

/// The saved searches, each with how many articles it finds now; and a way to save what is asked.
final class SmartLists extends FlowPane {
    private final ArticlesViewModel viewModel;
    private final ArticleActions actions;
    private final Overlay overlay;
    private final Messages messages;
    private final Button keep;
    private final BooleanExpression inUse;

    SmartLists(ArticlesViewModel viewModel, ArticleActions actions, Overlay overlay, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.overlay = overlay;
        this.messages = messages;
        getStyleClass().add("smart-lists");
        setAlignment(Pos.CENTER_LEFT);
        keep = button(messages.get("articles.saveSearch"), this::ask);
        keep.setId("save-search");
        keep.disableProperty().bind(viewModel.askedProperty().isEmpty());
        inUse = viewModel.askedProperty().isNotEmpty().or(Bindings.isNotEmpty(viewModel.smartLists()));
        viewModel.smartLists().addListener((ListChangeListener<SmartList>) change -> show());
        show();
    }

    /// Gives its line to the list in a `page` with less room than `least`, in pixels, while there is nothing in it
    /// that can be pressed.
    void foldIn(Region page, double least) {
        Fields.showWhile(this, Narrow.in(page, least).not().or(inUse));
    }

    private void show() {
        getChildren().setAll(viewModel.smartLists().stream().<Node>map(this::link).toList());
        if (!getChildren().isEmpty()) {
            getChildren().addFirst(Labels.of(messages.get("articles.smartLists"), "muted", "small"));
        }
        getChildren().add(keep);
    }

    private Button link(SmartList list) {
        var link = button(messages.get("articles.smartList", list.search().name(), list.count()),
                () -> viewModel.apply(list));
        link.getStyleClass().add("smart-list");
        Tip.on(link, list.search().query());
        var forget = new MenuItem(messages.get("articles.forgetSearch"));
        forget.setOnAction(event -> viewModel.forget(list));
        link.setContextMenu(new ContextMenu(forget));
        return link;
    }

    private void ask() {
        var name = new TextField();
        name.setId("search-name");
        var issue = new ComboBox<IssueOption>();
        issue.getItems().add(new IssueOption(messages.get("articles.noIssue"), null));
        actions.issues(issues -> issues.forEach(one ->
                issue.getItems().add(new IssueOption(one.content().name(), one.id()))));
        issue.getSelectionModel().selectFirst();
        issue.setId("search-issue");
        var content = new VBox(new Field(messages.get("articles.searchName"), name),
                new Field(messages.get("articles.watchQueryOf"), issue));
        content.getStyleClass().add("sheet-content");
        overlay.show(new Sheet(messages.get("articles.saveSearch"), content)
                .withCancel(messages.get("inbox.cancel"))
                .withMain(messages.get("articles.saveSearch"), name.textProperty().isNotEmpty(), () -> {
                    viewModel.keep(name.getText(), issue.getValue().issue());
                    overlay.close();
                }));
    }

    /// An issue to choose, or none.
    private record IssueOption(String words, @Nullable Id<Issue> issue) {
        @Override
        public String toString() {
            return words;
        }
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().add("small");
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
