package org.rapporteur.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Flag;
import org.rapporteur.ui.control.DateWords;

/// What can be done about an issue where it stands on the Overview: a click with the other mouse
/// button, or the menu key.
final class IssueMenu {
    private final OverviewViewModel viewModel;
    private final Messages messages;

    IssueMenu(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    /// Lets `node`, which shows `line`, offer it.
    void on(Node node, IssueLine line) {
        node.setOnContextMenuRequested(event -> {
            var menu = new ContextMenu();
            menu.getItems().setAll(items(node, line));
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private List<MenuItem> items(Node node, IssueLine line) {
        var items = new ArrayList<MenuItem>();
        items.add(item(messages.get("overview.menu.open"), Feather.TARGET,
                () -> viewModel.ways().openIssue(line.issue().issue().id())));
        items.add(item(messages.get("overview.menu.brief"), Feather.BOOK_OPEN,
                () -> viewModel.ways().brief(List.of(line.issue()))));
        items.add(new SeparatorMenuItem());
        String month = new DateWords(messages).of(viewModel.lookouts().monthAhead());
        items.add(item(messages.get("overview.menu.risk", month), Feather.ALERT_TRIANGLE,
                () -> ask(node, line, Flag.Form.RISK)));
        items.add(item(messages.get("overview.menu.opportunity", month), Feather.SUNRISE,
                () -> ask(node, line, Flag.Form.OPPORTUNITY)));
        var chips = new FlagChips(messages);
        line.flags().forEach(flag -> items.add(item(
                messages.get("overview.menu.unflag", chips.say(flag.content())), Feather.X,
                () -> viewModel.lookouts().unflag(flag.id()))));
        return items;
    }

    /// One line of a menu on the Overview.
    static MenuItem item(String words, Feather icon, Runnable action) {
        var item = new MenuItem(words, new FontIcon(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void ask(Node node, IssueLine line, Flag.Form form) {
        var over = new PopOver();
        over.setContentNode(new FlagPanel(line.issue(), form, viewModel, messages, (why, ended) -> {
            viewModel.lookouts().flag(line.issue().issue().id(), form, why, ended);
            over.hide();
        }));
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setDetachable(false);
        over.show(node);
    }
}
