package org.rapporteur.ui.entry;

import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Narrow;
import org.rapporteur.ui.control.SideColumn;

/// A screen with the entry dock beside it while that is open.
public final class WithEntryDock implements Page {
    /// In less a screen and a form beside it have no room: the form takes its place.
    private static final double NARROW = 700;

    private final Page page;
    private final EntryViewModel log;
    private final EntryDock form;
    private @Nullable Node before;
    private @Nullable Id<Issue> issue;

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
                come(content);
            }
        });
        log.openProperty().addListener((property, old, open) -> {
            if (open) {
                before = focused(content);
            } else if (dock.isFocusWithin()) {
                // The field that had it may be gone with the form.
                giveBack(content);
            }
        });
        return columns;
    }

    /// The keys of a kind turn an open form to it; else they begin a record of it, on the issue on show if
    /// there is one. A screen without a reader has no words to quote.
    private void kindAsked(EntryKind kind) {
        if (log.openProperty().get()) {
            log.turnTo(kind);
        } else {
            log.take(issue == null ? EntryIntent.add(kind) : EntryIntent.add(kind, issue));
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
        Map<ScreenKey, Runnable> keys = KindKeys.all(this::kindAsked);
        keys.putAll(page.keys());
        return keys;
    }

    /// To where it was before the form opened. Who has just recorded may take that back by its key, which
    /// in a field would take back letters.
    private void giveBack(Region content) {
        boolean stands = before != null && before.getScene() == content.getScene() && before.isFocusTraversable();
        // With the first record, the button of the empty screen goes.
        boolean led = stands && Ancestry.of(before, EmptyState.class).anyMatch(EmptyState::leadOn);
        if (stands && !led) {
            before.requestFocus();
        } else if (!led) {
            come(content);
        }
        before = null;
    }

    /// To the table of the screen, where it has one: from the screen as a whole the arrows lead out of it.
    private static void come(Region content) {
        content.lookupAll(".table-view").stream().filter(WithEntryDock::isSeen).findFirst().orElse(content)
                .requestFocus();
    }

    private static boolean isSeen(Node node) {
        return Ancestry.of(node).allMatch(Node::isVisible);
    }

    /// What has the focus in `part`, or null. A part that was hidden meanwhile may still say that it has it.
    private static @Nullable Node focused(Region part) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        return Ancestry.within(owner, part) ? owner : null;
    }

    @Override
    public void shown(Destination destination) {
        issue = destination instanceof Destination.IssuePage one ? one.issue() : null;
        form.onShow(true);
        page.shown(destination);
    }

    @Override
    public void hidden() {
        form.onShow(false);
        page.hidden();
    }
}
