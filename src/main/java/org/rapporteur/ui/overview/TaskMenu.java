package org.rapporteur.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.service.DoNext;

/// What can be done about a task where it stands on the Overview: a click with the other mouse button, or
/// the menu key.
final class TaskMenu {
    private final OverviewViewModel viewModel;
    private final Messages messages;

    TaskMenu(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    /// Lets `node`, which shows `todo`, offer it.
    void on(Node node, DoNext.Todo todo) {
        node.setOnContextMenuRequested(event -> {
            var menu = new ContextMenu();
            menu.getItems().setAll(items(todo));
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private List<MenuItem> items(DoNext.Todo todo) {
        var items = new ArrayList<MenuItem>();
        items.add(IssueMenu.item(messages.get("overview.menu.editTask"), Feather.EDIT_2,
                () -> viewModel.ways().edit(todo)));
        items.add(IssueMenu.item(messages.get("overview.cure.done"), Feather.CHECK,
                () -> viewModel.lookouts().done(todo.task().id())));
        items.add(IssueMenu.item(messages.get("overview.menu.dropTask"), Feather.X,
                () -> viewModel.lookouts().drop(todo.task().id())));
        for (IssueSnapshot issue : todo.issues()) {
            items.add(IssueMenu.item(messages.get("overview.menu.openIssue", issue.name()), Feather.TARGET,
                    () -> viewModel.ways().openIssue(issue.issue().id())));
        }
        return items;
    }
}
