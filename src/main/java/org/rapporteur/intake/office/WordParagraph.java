package org.rapporteur.intake.office;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One paragraph of a Word document while it is read.
final class WordParagraph {
    private static final String NO_LIST = "0";

    private final StringBuilder words = new StringBuilder();
    private String style = "";
    private @Nullable String list;
    private int level;
    private boolean outlined;
    private boolean properties;
    private boolean hidden;
    private boolean letters;
    private boolean goesOn;

    /// Whether the properties of the paragraph itself are being read.
    boolean isInProperties() {
        return properties;
    }

    /// Whether its end was deleted, so that the next one goes on with it.
    boolean goesOn() {
        return goesOn;
    }

    /// An element within it starts.
    void start(String name, Markup at) {
        switch (name) {
            case "pPr" -> properties = true;
            case "r" -> hidden = false;
            case "t" -> letters = true;
            case "vanish" -> hidden = !properties && at.isOn();
            case "br", "cr" -> add("\n");
            case "tab", "ptab" -> add(properties ? "" : " ");
            case "noBreakHyphen" -> add("-");
            case "sym" -> add(symbol(at));
            default -> property(name, at);
        }
    }

    private void property(String name, Markup at) {
        if (!properties) {
            return;
        }
        switch (name) {
            case "pStyle" -> style = Objects.requireNonNullElse(at.attribute("val"), "");
            case "numId", "ilfo" -> list = at.attribute("val");
            case "ilvl" -> level = at.number("val", 0);
            case "outlineLvl" -> outlined = at.number("val", 9) < 9;
            case "del" -> goesOn = true;
            default -> { }
        }
    }

    /// An element within it ends.
    void end(String name) {
        switch (name) {
            case "pPr" -> properties = false;
            case "t" -> letters = false;
            case "r" -> hidden = false;
            default -> { }
        }
    }

    /// Characters within it.
    void text(String characters) {
        if (letters) {
            add(characters);
        }
    }

    /// The mark of a note.
    void mark(String mark) {
        add(mark);
    }

    /// The paragraph, with the number that its list gives it.
    Paragraph finished(WordStyles styles, WordLists lists) {
        Paragraph.Look role = styles.role(style);
        if (outlined && role == Paragraph.Look.BODY) {
            role = Paragraph.Look.HEADING;
        }
        String member = list == null ? styles.list(style) : list;
        boolean listed = member != null && !NO_LIST.equals(member) && !words.toString().isBlank();
        String number = listed ? lists.next(member, level) : "";
        return new Paragraph(number + words, role);
    }

    private void add(String more) {
        if (!hidden) {
            words.append(more);
        }
    }

    private static String symbol(Markup at) {
        String code = at.attribute("char");
        boolean usable = code != null && code.matches("(?i)[0-9a-f]{1,4}");
        return usable ? Symbols.of(String.valueOf(at.attribute("font")), Integer.parseInt(code, 16)) : "";
    }
}
