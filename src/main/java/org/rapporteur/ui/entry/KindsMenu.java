package org.rapporteur.ui.entry;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.EntryKind;

/// The kinds of record, beside developments, that can be made of what is selected in a reader.
public final class KindsMenu extends MenuButton {
    private final Messages messages;

    /// A menu that hands the kind chosen to `begin`.
    public KindsMenu(Consumer<EntryKind> begin, Messages messages) {
        super(messages.get("reader.kinds"));
        this.messages = messages;
        getStyleClass().add("small");
        setId("kinds-menu");
        Stream.of(EntryKind.values()).filter(kind -> kind != EntryKind.DEVELOPMENT && kind.isCited())
                .forEach(kind -> {
                    var item = new MenuItem(messages.get("entry.kindKeys",
                            messages.of(kind), KindKeys.of(kind)));
                    item.setOnAction(event -> begin.accept(kind));
                    getItems().add(item);
                });
    }

    /// The same menu with one thing more that can be done, apart from the kinds; its words are those
    /// of `key`.
    public KindsMenu with(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setOnAction(event -> action.run());
        getItems().addAll(new SeparatorMenuItem(), item);
        return this;
    }
}
