package org.rapporteur.intake.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the control words of rich text do. Words that are not known do nothing, and a group of an
/// unknown kind that says it may be ignored is.
final class RtfControls {
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"), Map.entry("emdash", "—"), Map.entry("endash", "–"),
            Map.entry("lquote", "‘"), Map.entry("rquote", "’"), Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"), Map.entry("bullet", "•"), Map.entry("emspace", " "),
            Map.entry("enspace", " "), Map.entry("qmspace", " "), Map.entry("line", "\n"));
    private static final Set<String> NOWHERE = Set.of("colortbl", "pict", "objdata", "objclass", "objname", "fldinst",
            "listtable", "listoverridetable", "revtbl", "annotation", "atnid", "atnauthor", "atnref", "atrfstart",
            "atrfend", "xe", "tc", "tcn", "rxe", "filetbl", "nonesttables", "pn", "pnseclvl", "upr", "shprslt",
            "nonshppict", "themedata", "colorschememapping", "datastore", "latentstyles", "rsidtbl", "generator",
            "xmlnstbl", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "private", "comment", "keywords", "subject",
            "operator", "company", "manager", "category", "doccomm", "hlinkbase", "userprops", "mhtmltag",
            "template", "listname", "falt", "panose", "do", "bkmkstart", "bkmkend", "shpinst", "sp");
    private static final Map<String, RtfGroup.Place> PLACES = Map.ofEntries(
            Map.entry("fonttbl", RtfGroup.Place.FONTS), Map.entry("stylesheet", RtfGroup.Place.STYLES),
            Map.entry("title", RtfGroup.Place.TITLE), Map.entry("author", RtfGroup.Place.AUTHOR),
            Map.entry("creatim", RtfGroup.Place.DATE), Map.entry("revtim", RtfGroup.Place.DATE),
            Map.entry("footnote", RtfGroup.Place.NOTE), Map.entry("header", RtfGroup.Place.MARGIN),
            Map.entry("headerl", RtfGroup.Place.MARGIN), Map.entry("headerr", RtfGroup.Place.MARGIN),
            Map.entry("headerf", RtfGroup.Place.MARGIN), Map.entry("footer", RtfGroup.Place.MARGIN),
            Map.entry("footerl", RtfGroup.Place.MARGIN), Map.entry("footerr", RtfGroup.Place.MARGIN),
            Map.entry("footerf", RtfGroup.Place.MARGIN), Map.entry("shptxt", RtfGroup.Place.TEXT),
            Map.entry("dptxbxtext", RtfGroup.Place.TEXT),
            Map.entry("ud", RtfGroup.Place.TEXT), Map.entry("htmltag", RtfGroup.Place.PAGE));
    private static final Set<String> KNOWN_OPTIONAL = Set.of("cs", "ts", "ds", "s", "fldrslt", "nesttableprops",
            "pntxtb", "pntxta", "listtext", "pntext");

    private final RtfFonts fonts;
    private final RtfText text;
    private final Map<String, Integer> defined = new HashMap<>();
    private boolean page;

    /// Controls for a document of these `fonts`, whose words go into `text`.
    RtfControls(RtfFonts fonts, RtfText text) {
        this.fonts = fonts;
        this.text = text;
    }

    /// Whether the control word `word` stands for a character.
    static boolean isCharacter(String word) {
        return CHARACTERS.containsKey(word);
    }

    /// Whether the document wraps a web page.
    boolean isPage() {
        return page;
    }

    /// Adds `words`, found in `group`.
    void add(String words, RtfGroup group) {
        if (group.place == RtfGroup.Place.FONTS) {
            fonts.name(defined.getOrDefault("f", 0), words.replace(";", ""));
        } else if (page && group.place == RtfGroup.Place.TEXT) {
            text.add(RtfGroup.Place.PAGE, group.rtfOnly ? "" : words);
        } else if (!group.hidden) {
            text.add(group.place, words);
        }
    }

    /// The end of `group`; `outer` goes on.
    void leave(RtfGroup group, RtfGroup outer) {
        if (group.place == RtfGroup.Place.STYLES && outer.place == RtfGroup.Place.STYLES) {
            text.endStyle(defined.getOrDefault("s", 0));
            defined.put("s", 0);
        } else if (group.place != outer.place) {
            text.endOf(group.place);
        }
    }

    /// Applies the control word `word` with its `number` to `group`.
    void apply(String word, @Nullable Integer number, RtfGroup group) {
        boolean optional = group.optional;
        group.optional = false;
        if (NOWHERE.contains(word)) {
            group.place = RtfGroup.Place.NOWHERE;
        } else if (PLACES.containsKey(word)) {
            enter(word, group);
        } else if (optional && !KNOWN_OPTIONAL.contains(word)) {
            group.place = RtfGroup.Place.NOWHERE;
        } else if (CHARACTERS.containsKey(word)) {
            add(CHARACTERS.get(word), group);
        } else {
            set(word, number, group);
        }
    }

    private void enter(String word, RtfGroup group) {
        RtfGroup.Place place = PLACES.get(word);
        boolean reachable = group.place != RtfGroup.Place.NOWHERE
                || place == RtfGroup.Place.TEXT;
        if (reachable) {
            if (place == RtfGroup.Place.NOTE) {
                text.startNote();
            }
            group.place = place;
        }
    }

    private void set(String word, @Nullable Integer number, RtfGroup group) {
        int value = number == null ? 0 : number;
        boolean on = number == null || number != 0;
        switch (word) {
            case "ansicpg" -> fonts.page(value);
            case "mac" -> fonts.standard("x-MacRoman");
            case "pc" -> fonts.standard("IBM437");
            case "pca" -> fonts.standard("IBM850");
            case "deff" -> {
                fonts.standardFont(value);
                group.font = value;
            }
            case "f" -> font(value, group);
            case "fcharset" -> fonts.script(defined.getOrDefault("f", 0), value);
            case "cpg" -> fonts.page(defined.getOrDefault("f", 0), value);
            case "uc" -> group.skipped = Math.clamp(value, 0, 100);
            case "v", "deleted" -> group.hidden = on;
            case "plain" -> {
                group.hidden = false;
                group.font = fonts.standardFont();
            }
            case "fromhtml" -> page = on;
            case "htmlrtf" -> group.rtfOnly = on;
            case "s" -> style(value, group);
            case "yr", "mo", "dy" -> text.dateField("yr".equals(word) ? 0 : "mo".equals(word) ? 1 : 2, value);
            default -> structure(word, group);
        }
    }

    private void font(int font, RtfGroup group) {
        if (group.place == RtfGroup.Place.FONTS) {
            defined.put("f", font);
        } else {
            group.font = font;
        }
    }

    private void style(int number, RtfGroup group) {
        if (group.place == RtfGroup.Place.STYLES) {
            defined.put("s", number);
        } else if (group.place == RtfGroup.Place.TEXT) {
            text.style(number);
        }
    }

    private void structure(String word, RtfGroup group) {
        if (group.place != RtfGroup.Place.TEXT || page) {
            boolean ends = word.matches("par|sect|page");
            add(ends ? "\n" : word.endsWith("cell") ? " " : "", group);
            return;
        }
        switch (word) {
            case "par", "sect", "page", "column" -> text.endParagraph();
            case "listtext", "pntext" -> group.label = true;
            case "pard" -> {
                if (!group.label) {
                    text.plainParagraph();
                }
            }
            case "intbl" -> text.inTable();
            case "cell" -> text.endCell();
            case "nestcell" -> text.add(group.place, " ");
            case "row" -> text.endRow();
            default -> { }
        }
    }
}
