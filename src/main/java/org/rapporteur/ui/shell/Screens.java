package org.rapporteur.ui.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.ShownKeys;
import org.rapporteur.ui.control.AfterLayout;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.Sideways;

/// The part of the window in which screens stand. A screen is built when it is first visited, or
/// [ahead][#ahead] of that, and stays in the window from then on, unseen while others are on show: taken
/// out and put back it would be styled and laid out anew each time.
final class Screens extends StackPane {
    private record Built(Page page, Region root) {}

    /// As large as the screen in it needs, which may be more than it said.
    private static final class Holder extends StackPane {
        private double width;
        private double height;

        void least(double newWidth, double newHeight) {
            width = newWidth;
            height = newHeight;
            requestLayout();
        }

        @Override
        protected double computeMinWidth(double forHeight) {
            return Math.max(width, super.computeMinWidth(forHeight));
        }

        @Override
        protected double computeMinHeight(double forWidth) {
            return Math.max(height, super.computeMinHeight(forWidth));
        }
    }

    private final List<Screen> screens;
    private final Map<Screen, Built> built = new HashMap<>();
    private final Set<Built> unvisited = new HashSet<>();
    private final Holder holder = new Holder();
    private final ScrollPane around = new ScrollPane(holder);
    private final ShownKeys keys = new ShownKeys();
    private @Nullable Built current;
    private @Nullable Node lately;
    private Consumer<Region> onShown = root -> { };
    private Consumer<Runnable> showing = Runnable::run;

    Screens(List<Screen> screens) {
        this.screens = List.copyOf(screens);
        getStyleClass().add("screens");
        setAlignment(Pos.TOP_LEFT);
        // A screen too large for the window must not push the frame out of it.
        setMinSize(0, 0);
        around.setFitToWidth(true);
        around.setFitToHeight(true);
        widthProperty().subscribe(this::place);
        heightProperty().subscribe(this::place);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::reveal);
            }
            if (current != null) {
                stand(current);
            }
        });
    }

    /// Has `action` told of each screen once it stands in the window.
    void onShown(Consumer<Region> action) {
        onShown = action;
    }

    /// Has `how` run what shows a screen, with what the screen then asks for.
    void showing(Consumer<Runnable> how) {
        showing = how;
    }

    /// Puts the screen on show in its place: bare where it has room, else scrolled.
    private void place() {
        if (current == null) {
            return;
        }
        Region root = current.root();
        StackPane place = placeFor(current.page());
        holder.least(current.page().leastWidth(), current.page().leastHeight());
        if (root.getParent() != place) {
            Node owner = hasFocus() ? getScene().getFocusOwner() : null;
            place.getChildren().add(root);
            if (owner != null) {
                owner.requestFocus();
            }
        }
        see(around, place == holder);
    }

    /// What scrolls joins the window once a screen needs it.
    private StackPane placeFor(Page page) {
        if (!isScrolled(page)) {
            return this;
        }
        if (around.getParent() == null) {
            see(around, false);
            getChildren().addFirst(around);
        }
        return holder;
    }

    private boolean isScrolled(Page page) {
        return getWidth() > 0 && (getWidth() < page.leastWidth() || getHeight() < page.leastHeight());
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    /// Scrolls what got the focus into view.
    private void reveal(@Nullable Node owner) {
        lately = hasFocus() ? owner : lately;
        if (owner != null && around.isVisible() && Ancestry.within(owner, holder)) {
            Sideways.reveal(around, owner);
        }
    }

    /// Shows the screen that serves `destination`.
    ///
    /// @throws IllegalArgumentException if there is none
    void show(Destination destination) {
        showing.accept(() -> goTo(destination));
    }

    private void goTo(Destination destination) {
        Built next = built.computeIfAbsent(serving(destination), Screens::build);
        unvisited.remove(next);
        boolean focused = hasFocus();
        if (current != next) {
            if (current != null) {
                current.page().hidden();
                see(current.root(), false);
            }
            current = next;
            place();
            see(next.root(), true);
        }
        next.page().shown(destination);
        stand(next);
        // Left alone, the focus would go from the screen that went to the search field.
        if (focused && !hasFocus()) {
            focus();
        }
    }

    private static Built build(Screen screen) {
        Page page = screen.page().get();
        return new Built(page, page.build());
    }

    /// What makes the first visit to `destination` as fast as a later one, step by step: its screen is
    /// built, filled and laid out where nobody sees it. The steps are to be run in their order, with
    /// pauses in which what is read for it arrives; once somebody went there they do nothing.
    List<Runnable> ahead(Destination destination) {
        Screen screen = serving(destination);
        return List.of(
                () -> standUnseen(screen),
                () -> ifUnvisited(screen, unseen -> unseen.root().applyCss()),
                () -> ifUnvisited(screen, unseen -> {
                    if (!unseen.page().remembersVisits()) {
                        unseen.page().shown(destination);
                    }
                }),
                () -> ifUnvisited(screen, this::layOutUnseen),
                // A second time for what came late.
                () -> ifUnvisited(screen, this::layOutUnseen),
                () -> ifUnvisited(screen, unseen -> unseen.page().hidden()));
    }

    /// Nothing in it can have the focus while it is not seen.
    private void standUnseen(Screen screen) {
        if (!built.containsKey(screen)) {
            Built unseen = build(screen);
            see(unseen.root(), false);
            built.put(screen, unseen);
            unvisited.add(unseen);
            placeFor(unseen.page()).getChildren().add(unseen.root());
        }
    }

    private void ifUnvisited(Screen screen, Consumer<Built> action) {
        Built unseen = built.get(screen);
        if (unseen != null && unvisited.contains(unseen)) {
            action.accept(unseen);
        }
    }

    private void layOutUnseen(Built unseen) {
        Region root = unseen.root();
        root.applyCss();
        root.resize(Math.max(getWidth(), unseen.page().leastWidth()),
                Math.max(getHeight(), unseen.page().leastHeight()));
        root.layout();
        onShown.accept(root);
    }

    /// The screen on show came into a window, or in place of another.
    private void stand(Built shown) {
        keys.put(getScene(), shown.page().keys());
        laidOut(shown.root());
    }

    /// Tables are there only once their screen was laid out.
    private void laidOut(Region root) {
        AfterLayout.of(this, () -> onShown.accept(root));
    }

    /// Whether the focus is on the screen on show.
    boolean hasFocus() {
        return getScene() != null && current != null && Ancestry.within(getScene().getFocusOwner(), current.root());
    }

    /// Moves the focus into the screen on show.
    void focus() {
        if (current != null) {
            current.root().requestFocus();
        }
    }

    /// Moves the focus back to where it was last on the screen on show.
    void resume() {
        if (lately != null) {
            lately.requestFocus();
        }
        if (!hasFocus()) {
            focus();
        }
    }

    /// Tells the screen on show that it goes, after its fields: some are recorded when they are left.
    void leave() {
        if (current != null) {
            current.root().requestFocus();
            keys.take();
            current.page().hidden();
            current = null;
        }
    }

    private Screen serving(Destination destination) {
        return screens.stream()
                .filter(screen -> screen.kinds().contains(destination.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no screen for " + destination));
    }
}
