package org.rapporteur.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.PageHeader;
import org.rapporteur.ui.control.Sideways;
import org.rapporteur.ui.dialog.Sheet;

/// The parts of the window, between which the keys go as between those of a browser: the list, the reader,
/// the cards beside it, the form, the top bar, the rail. They follow from how a screen is laid out: each
/// column is one, each side of what is split, the head of the screen, and what has the style class `part`;
/// the rest of the screen is one more. Nothing is kept of them but where the keys were in each.
final class Parts {
    private static final Set<String> HOLDERS = Set.of("columns", "with-dock", "shell", "overlay");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Scene scene;

    private Parts(Scene scene) {
        this.scene = scene;
    }

    /// Moves the focus of `scene` into the next part, or back where `step` is -1; a sheet is not left.
    static void go(Scene scene, int step) {
        if (Ancestry.of(scene.getFocusOwner(), Sheet.class).findFirst().isEmpty()) {
            new Parts(scene).go(step);
        }
    }

    private void go(int step) {
        var stops = new LinkedHashMap<Node, List<Node>>();
        collect(scene.getRoot(), stops);
        List<Node> parts = List.copyOf(stops.keySet());
        Node owner = scene.getFocusOwner();
        int at = owner == null ? -1 : parts.indexOf(of(owner));
        if (at >= 0) {
            parts.get(at).getProperties().put(Parts.class, owner);
        }
        if (!parts.isEmpty()) {
            Node next = parts.get(Math.floorMod(at < 0 && step < 0 ? step : at + step, parts.size()));
            Node stop = stop(next, stops.get(next));
            stop.requestFocus();
            reveal(stop);
        }
    }

    private static void collect(Node node, Map<Node, List<Node>> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        // What scrolls does not show the focus.
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            stops.computeIfAbsent(of(node), part -> new ArrayList<>()).add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private static Node of(Node node) {
        return Ancestry.of(node).filter(Parts::isPart).findFirst().orElse(node);
    }

    private static boolean isPart(Node node) {
        Parent parent = node.getParent();
        return parent == null || parent instanceof SplitPane || node instanceof PageHeader
                || node.getStyleClass().contains("part")
                || parent.getStyleClass().stream().anyMatch(HOLDERS::contains);
    }

    /// Where the keys were last in `part`, or else what it is there for, where one is in it, or its first stop.
    private static Node stop(Node part, List<Node> stops) {
        Object last = part.getProperties().get(Parts.class);
        return Stream.of(
                        stops.stream().filter(stop -> stop == last),
                        stops.stream().filter(Parts::isMain),
                        stops.stream().filter(stop -> stop.getPseudoClassStates().contains(HERE)),
                        stops.stream())
                .flatMap(found -> found).findFirst().orElseThrow();
    }

    private static boolean isMain(Node stop) {
        return stop instanceof ListView<?> || stop instanceof TableView<?> || stop instanceof RichTextArea;
    }

    private static void reveal(Node stop) {
        Ancestry.of(stop, ScrollPane.class).forEach(around -> Sideways.reveal(around, stop));
    }
}
