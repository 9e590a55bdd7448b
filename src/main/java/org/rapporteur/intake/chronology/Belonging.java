package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.intake.chronology.Block.Look;

/// What a paragraph beneath a day is: an entry, more of the entry above it, a quotation, or only
/// its source. What the first paragraphs after the days look like says how entries look here, and
/// how often those link says how much a link tells.
final class Belonging {
    /// What a paragraph is.
    enum Belongs { ENTRY, MORE, QUOTED, SOURCE, SUBHEADING }

    private static final int CLEARLY_IN = 200;
    private static final int SMALLER = 2;
    private static final int MOST_HEADING_WORDS = 12;
    private static final double MOSTLY = 0.6;
    private static final String OPENING = "\"“”„«「『‘'";
    private static final Pattern TURN = Pattern.compile(
            "^(?:Q|A|QUESTION|ANSWER|MODERATOR|[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]*){0,4}(?: \\([^)]{1,60}\\))?):\\s.*",
            Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile(
            "(?i)^[(\\[]?(?:sources?|links?|via|url|see|here|video|watch|full|text|transcript|readout|read|archived?"
                    + "|original|https?:).*", Pattern.DOTALL);
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:\\p{Ll}|\\.\\.\\.|…|\\[|(?:He|She|They|It|The (?:\\p{L}+ )?(?:statement|readout|spokes\\p{L}+"
                    + "|minister|secretary|president|ministry|official|article|report)) (?:also|added|further"
                    + "|continued|then|went on|noted|said)\\b).*", Pattern.DOTALL);

    private final Look usual;
    private final boolean linking;
    private final boolean setting;

    private Belonging(Look usual, boolean linking, boolean setting) {
        this.usual = usual;
        this.linking = linking;
        this.setting = setting;
    }

    /// Learns how entries look.
    ///
    /// @param pieces the document
    /// @param days the lines that give dates, by their places
    static Belonging of(List<Piece> pieces, Map<Integer, Dated> days) {
        var first = new ArrayList<Block>();
        var others = new ArrayList<Block>();
        boolean begins = false;
        boolean begun = false;
        for (int i = 0; i < pieces.size(); i++) {
            Block block = pieces.get(i).block();
            Dated day = days.get(i);
            if (day != null && day.line().rest() >= 0) {
                first.add(block);
                begins = false;
                begun = true;
            } else if (day != null) {
                begins = true;
                begun = true;
            } else if (begun && !isSubheading(block)) {
                (begins ? first : others).add(block);
                begins = false;
            }
        }
        long linked = first.stream().filter(Block::linked).count();
        boolean linking = linked >= MOSTLY * first.size() && linked > 0;
        Look usual = usual(first.stream().filter(block -> !linking || block.linked()).toList());
        var plain = new Belonging(usual, linking, false);
        long set = others.stream().filter(block -> plain.isSetOff(block) || isInQuotes(block.text())).count();
        return new Belonging(usual, linking, set * 10 >= others.size() * 3L);
    }

    private static Look usual(List<Block> first) {
        Map<Look, Integer> looks = new HashMap<>();
        first.forEach(block -> looks.merge(bare(block.look()), 1, Integer::sum));
        return looks.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Look.PLAIN);
    }

    private static Look bare(Look look) {
        return new Look(0, false, look.italic(), look.indent(), look.list(), look.size(), look.quotation(), false, 0);
    }

    /// What `block` is after `entry`, the one above it on the same day.
    Belongs role(Block block, EntryDraft entry) {
        boolean linked = block.linked();
        String text = block.text();
        if (linked && isSource(block)) {
            return Belongs.SOURCE;
        }
        if (isSetOff(block) || TURN.matcher(text).matches() || isInQuotes(text)) {
            return Belongs.QUOTED;
        }
        if (isSubheading(block)) {
            return Belongs.SUBHEADING;
        }
        if (isOpen(entry.lastQuoted()) || !entry.hasQuoted() && isOpen(entry.lastText())) {
            return linked ? Belongs.ENTRY : Belongs.QUOTED;
        }
        return linked && !isCut(entry, text) ? Belongs.ENTRY : unlinked(text, entry);
    }

    private Belongs unlinked(String text, EntryDraft entry) {
        if (isLabel(text) && !isCut(entry, text)) {
            return Belongs.QUOTED;
        }
        if (!entry.hasQuoted()) {
            String last = entry.lastText();
            if (last.endsWith(":") || last.endsWith("：")) {
                return Belongs.QUOTED;
            }
            if (isCut(entry, text) || GOES_ON.matcher(text).matches()) {
                return Belongs.MORE;
            }
            return !linking ? Belongs.ENTRY : setting ? Belongs.MORE : Belongs.QUOTED;
        }
        if (GOES_ON.matcher(text).matches()) {
            return Character.isUpperCase(text.charAt(0)) && setting ? Belongs.MORE : Belongs.QUOTED;
        }
        return linking && !setting ? Belongs.QUOTED : Belongs.ENTRY;
    }

    /// Whether the entry above breaks off in a sentence that `text` goes on with.
    private static boolean isCut(EntryDraft entry, String text) {
        String last = entry.lastText();
        return !entry.hasQuoted() && !last.isEmpty() && Character.isLowerCase(text.charAt(0))
                && (Character.isLetterOrDigit(last.charAt(last.length() - 1)) || last.endsWith(","));
    }

    /// Whether `block` is set as quotations are, compared with how entries are set here.
    private boolean isSetOff(Block block) {
        Look look = block.look();
        return look.quotation() && !usual.quotation()
                || look.indent() >= usual.indent() + CLEARLY_IN
                || look.italic() && !usual.italic()
                || look.list() > usual.list() && usual.list() > 0
                || look.list() == 0 && usual.list() > 0 && linking && !block.linked()
                || look.size() > 0 && usual.size() > 0 && look.size() <= usual.size() - SMALLER
                || block.cell() != null && block.cell().column() > 1;
    }

    /// "READOUT", "January 30, 2024": a line that is no sentence.
    private boolean isLabel(String text) {
        return linking && text.split("\\s+").length <= 8 && !text.matches("(?s).*[.;:?!。！？”\"’)]$");
    }

    private static boolean isSource(Block block) {
        int covered = block.anchors().stream().mapToInt(anchor -> anchor.to() - anchor.from()).sum();
        int words = block.text().split("\\s+").length;
        boolean bare = block.anchors().stream().allMatch(
                anchor -> block.text().substring(anchor.from(), anchor.to()).contains("://"));
        return covered * 10 >= block.text().length() * 9 && bare
                || words <= 6 && SOURCE.matcher(block.text()).matches();
    }

    /// Whether `block` is a heading within a day.
    static boolean isSubheading(Block block) {
        String text = block.text();
        return block.look().standsOut() && !block.linked() && !text.matches("(?s).*[.;:?!。”\"]")
                && text.split("\\s+").length <= MOST_HEADING_WORDS && text.length() < 120;
    }

    /// Whether all but little of `text` stands between quotation marks that open at its start.
    static boolean isInQuotes(String text) {
        String start = text.replaceFirst("^[\\s>*_\\[(.…]+", "");
        if (start.isEmpty() || OPENING.indexOf(start.charAt(0)) < 0) {
            return false;
        }
        int inside = 0;
        boolean open = true;
        for (int i = 1; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '「' || c == '」') {
                open = c == '"' ? !open : c == '“' || c == '«' || c == '「';
            } else {
                inside += open ? 1 : 0;
            }
        }
        return inside * 10 >= start.length() * 7;
    }

    /// Whether `text` leaves a quotation open.
    static boolean isOpen(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '“' || c == '「' ? 1 : 0;
            depth = c == '”' || c == '」' ? 0 : depth;
        }
        return depth > 0;
    }
}
