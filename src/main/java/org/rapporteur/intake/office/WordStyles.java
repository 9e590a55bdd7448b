package org.rapporteur.intake.office;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The paragraph styles of a Word document: what they say a paragraph is, and which list they put
/// it in.
final class WordStyles implements Markup.Visitor {
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable Style current;

    private static final class Style {
        private String name = "";
        private @Nullable String base;
        private boolean outlined;
        private @Nullable String list;
    }

    @Override
    public void start(String name, Markup at) {
        switch (name) {
            case "style" -> {
                current = new Style();
                String id = at.attribute("styleId");
                styles.put(id == null ? "" : id, current);
            }
            case "name" -> set(style -> style.name = value(at));
            case "basedOn" -> set(style -> style.base = value(at));
            case "outlineLvl" -> set(style -> style.outlined = at.number("val", 9) < 9);
            case "numId" -> set(style -> style.list = value(at));
            default -> { }
        }
    }

    @Override
    public void end(String name) {
        current = "style".equals(name) ? null : current;
    }

    /// What a paragraph of the style `id` is.
    Paragraph.Look role(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            Paragraph.Look role = Paragraph.Look.named(style.name);
            if (role != Paragraph.Look.BODY) {
                return role;
            }
            if (style.outlined) {
                return Paragraph.Look.HEADING;
            }
            style = style.base == null ? null : styles.get(style.base);
        }
        return styles.containsKey(id) ? Paragraph.Look.BODY : Paragraph.Look.named(id);
    }

    /// The list that the style `id` puts its paragraphs in, or null.
    @Nullable String list(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (style.list != null) {
                return style.list;
            }
            style = style.base == null ? null : styles.get(style.base);
        }
        return null;
    }

    private void set(Consumer<Style> change) {
        if (current != null) {
            change.accept(current);
        }
    }

    private static String value(Markup at) {
        String value = at.attribute("val");
        return value == null ? "" : value;
    }
}
