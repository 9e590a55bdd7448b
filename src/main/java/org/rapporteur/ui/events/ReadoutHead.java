package org.rapporteur.ui.events;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Readout;
import org.rapporteur.service.events.EventAt;
import org.rapporteur.service.events.ReadoutCell.Proposal;
import org.rapporteur.service.events.ReadoutGrid;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Tip;

/// Over a column of the grid: who gave the readout out, for whom, and when.
final class ReadoutHead extends VBox {
    /// The width, in pixels, in which what can be done with a readout has room without a neighbour's.
    private static final double WRAP = 170;

    private final EventViewModel viewModel;
    private final Messages messages;
    private final Id<Readout> readout;
    private final List<Proposal> waiting;

    /// The head of the column at `index`.
    ReadoutHead(EventAt now, int index, EventViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        ReadoutGrid.Column column = now.readouts().columns().get(index);
        this.readout = column.readout().id();
        this.waiting = now.readouts().waiting(index);
        var words = new EventWords(messages);
        getStyleClass().add("readout-head");
        var outlet = Labels.cut(words.outlet(column.outlet()), "strong");
        HBox.setHgrow(outlet, Priority.ALWAYS);
        outlet.setMaxWidth(Double.MAX_VALUE);
        var first = new HBox(outlet, Labels.of(words.published(column.article().content()), "muted", "small"));
        first.setAlignment(Pos.BASELINE_LEFT);
        first.getStyleClass().add("readout-line");
        String party = column.readout().content().party();
        var second = new FlowPane(now.recordable() ? menu(now, words.party(party)) : Labels.of(words.party(party)));
        second.setPrefWrapLength(WRAP);
        second.getStyleClass().add("readout-actions");
        getChildren().addAll(first, title(column), second);
        if (now.recordable() && !waiting.isEmpty()) {
            second.getChildren().add(confirmAll());
        }
    }

    private Hyperlink title(ReadoutGrid.Column column) {
        String words = column.article().content().title();
        var title = new Hyperlink(words);
        title.getStyleClass().addAll("small", "may-cut", "readout-title");
        title.setMinWidth(0);
        Tip.on(title, messages.get("events.openReadout", words));
        title.setOnAction(event -> viewModel.openArticle(column.article().id(), null));
        return title;
    }

    private MenuButton menu(EventAt now, String party) {
        var menu = new MenuButton(party);
        menu.getStyleClass().add("small");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(messages.get("events.partyOf", party));
        var items = new ArrayList<MenuItem>();
        now.parties().forEach(name -> items.add(item(name, () -> viewModel.party(readout, name))));
        items.add(item(messages.get("events.noParty"), () -> viewModel.party(readout, "")));
        items.add(new SeparatorMenuItem());
        items.add(item(messages.get("events.deleteReadout"), () -> viewModel.delete(readout)));
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Button confirmAll() {
        var button = new Button(messages.get("events.confirmAll", waiting.size()), new FontIcon(Feather.CHECK));
        button.getStyleClass().addAll("small", "confirm-all");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> viewModel.confirm(readout, waiting));
        return button;
    }
}
