package org.rapporteur.ui.control;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a node stands in.
public final class Ancestry {
    private Ancestry() {}

    /// `node` itself and all that is around it, the nearest first; nothing where there is none.
    public static Stream<Node> of(@Nullable Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent);
    }

    /// Those of [#of] that are of `type`.
    public static <T> Stream<T> of(@Nullable Node node, Class<T> type) {
        return of(node).filter(type::isInstance).map(type::cast);
    }

    /// Whether `node` is `ancestor` or within it.
    public static boolean within(@Nullable Node node, Node ancestor) {
        return of(node).anyMatch(ancestor::equals);
    }
}
