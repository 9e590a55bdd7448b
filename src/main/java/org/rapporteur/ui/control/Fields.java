package org.rapporteur.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The parts of which forms are made.
public final class Fields {
    private Fields() {}

    /// A field with its name above it.
    public static VBox named(String name, Node... parts) {
        Label label = Labels.of(name, "field-label");
        if (parts.length > 0) {
            label.setLabelFor(parts[0] instanceof PartialDateField date ? date.field() : parts[0]);
        }
        var box = new VBox(label);
        box.getStyleClass().add("form");
        box.getChildren().addAll(parts);
        return box;
    }

    /// A list to choose one of `options` from; the first line, `none`, is null.
    public static <E> ComboBox<@Nullable E> choice(List<E> options, String none, Function<E, String> words) {
        var box = new ComboBox<@Nullable E>();
        box.getItems().setAll(withNone(options));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E option) {
                return option == null ? none : words.apply(option);
            }

            @Override
            public @Nullable E fromString(String text) {
                return options.stream().filter(option -> words.apply(option).equals(text)).findFirst().orElse(null);
            }
        });
        return box;
    }

    /// `options` after null, which stands for none of them.
    public static <E> List<@Nullable E> withNone(List<E> options) {
        var all = new ArrayList<@Nullable E>();
        all.add(null);
        all.addAll(options);
        return all;
    }

    /// A sentence in place that says what is wrong; nothing while `sentence` is null.
    public static Label problem(ObservableValue<@Nullable String> sentence) {
        Label label = Labels.wrapping(sentence.map(said -> said).orElse(""), "danger", "small");
        showWhile(label, Bindings.createBooleanBinding(() -> sentence.getValue() != null, sentence));
        return label;
    }

    /// Shows `node` while `wanted` holds; it takes no room otherwise.
    public static void showWhile(Node node, ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(node.visibleProperty());
    }

    /// Shows `node` in `parent` while `wanted` holds. It joins the window when it is first wanted, below
    /// what is in `parent` now: what has never been seen costs no style and no room.
    public static void joinWhile(Pane parent, Node node, ObservableValue<Boolean> wanted) {
        List<Node> children = parent.getChildren();
        @Nullable Node above = children.isEmpty() ? null : children.getLast();
        showWhile(node, wanted);
        wanted.subscribe(now -> {
            if (now && node.getParent() == null) {
                children.add(children.indexOf(above) + 1, node);
            }
        });
    }

    /// Moves the focus to `node`, which took its time to come, unless somebody types elsewhere by now.
    public static void focusLate(Node node) {
        if (node.getScene() != null && !(node.getScene().getFocusOwner() instanceof TextInputControl)) {
            node.requestFocus();
        }
    }

    /// A link that does something.
    public static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.getStyleClass().add("small");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
