package org.rapporteur.ui.entry;

import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Narrow;
import org.rapporteur.ui.control.SideColumn;

/// A screen without a reader, with the entry dock beside it while that is open.
public final class WithEntryDock implements Page {
    /// In less a screen and a form beside it have no room: the form takes its place.
    private static final double NARROW = 700;

    private final Page page;
    private final EntryViewModel log;
    private final EntryDock form;

    /// `page` with the form of `log` at its right.
    public WithEntryDock(Page page, EntryViewModel log, Navigator navigator, Messages messages) {
        this.page = page;
        this.log = log;
        this.form = new EntryDock(log, navigator, messages);
    }

    @Override
    public Region build() {
        Region content = page.build();
        HBox.setHgrow(content, Priority.ALWAYS);
        var dock = new SideColumn(form);
        Fields.showWhile(dock, log.openProperty());
        HBox.setHgrow(dock, Priority.ALWAYS);
        content.setMinWidth(0);
        var columns = new HBox(content, dock);
        columns.getStyleClass().add("with-dock");
        BooleanExpression narrow = Narrow.in(columns, NARROW, columns);
        Fields.showWhile(content, narrow.not().or(log.openProperty().not()));
        // Who comes to the screen comes to its content.
        columns.focusedProperty().subscribe(focused -> {
            if (focused) {
                content.requestFocus();
            }
        });
        columns.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        log.openProperty().addListener((property, old, open) -> {
            if (!open && hasFocus(columns, dock)) {
                content.requestFocus();
            }
        });
        return columns;
    }

    /// The keys of a kind begin a record of it; a screen without a reader has no words to quote.
    private void keyPressed(KeyEvent event) {
        if (!event.isConsumed() && !log.openProperty().get()) {
            KindKeys.asked(event).ifPresent(kind -> {
                log.take(EntryIntent.add(kind));
                event.consume();
            });
        }
    }

    @Override
    public double leastWidth() {
        return page.leastWidth();
    }

    @Override
    public double leastHeight() {
        return page.leastHeight();
    }

    @Override
    public boolean remembersVisits() {
        return page.remembersVisits();
    }

    @Override
    public Map<ScreenKey, Runnable> keys() {
        return page.keys();
    }

    private static boolean hasFocus(Region columns, Region dock) {
        Node at = columns.getScene() == null ? null : columns.getScene().getFocusOwner();
        while (at != null && at != dock) {
            at = at.getParent();
        }
        return at != null;
    }

    @Override
    public void shown(Destination destination) {
        form.onShow(true);
        page.shown(destination);
    }

    @Override
    public void hidden() {
        form.onShow(false);
        page.hidden();
    }
}
