package org.rapporteur.intake.office;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lists of a Word document: the number or bullet that each of their paragraphs shows.
final class WordLists implements Markup.Visitor {
    private static final Pattern LEVEL = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;
    private static final String BULLET = "- ";

    private final Map<String, Level[]> kinds = new HashMap<>();
    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<Level[], int[]> counts = new IdentityHashMap<>();
    private Level[] current = new Level[LEVELS];
    private @Nullable Level level;
    private int depth;

    private record Level(int start, String format, String text) {}

    @Override
    public void start(String name, Markup at) {
        switch (name) {
            case "abstractNum" -> kinds.put(String.valueOf(at.attribute("abstractNumId")), current = new Level[LEVELS]);
            case "num" -> lists.put(String.valueOf(at.attribute("numId")), current = new Level[LEVELS]);
            case "abstractNumId" -> link(String.valueOf(at.attribute("val")));
            case "lvl", "lvlOverride" -> startLevel(at.number("ilvl", 0));
            case "start", "startOverride" ->
                change(old -> new Level(Math.max(0, at.number("val", 1)), old.format, old.text));
            case "numFmt" -> change(old -> new Level(old.start, String.valueOf(at.attribute("val")), old.text));
            case "lvlText" -> change(old -> new Level(old.start, old.format, String.valueOf(at.attribute("val"))));
            default -> { }
        }
    }

    /// What stands before the next paragraph of the list `list` at the level `level`: "1. ", "(a) ",
    /// "- ", or nothing.
    String next(String list, int level) {
        Level[] levels = lists.get(list);
        if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(levels, first -> new int[LEVELS]);
        for (int i = 0; i <= level; i++) {
            int start = levels[i] == null ? 1 : levels[i].start;
            count[i] = i == level ? Math.max(count[i] + 1, start) : Math.max(count[i], start);
        }
        for (int i = level + 1; i < LEVELS; i++) {
            count[i] = 0;
        }
        return shown(levels, level, count);
    }

    private static String shown(Level[] levels, int level, int[] count) {
        String format = levels[level].format;
        if ("bullet".equals(format)) {
            return BULLET;
        }
        if ("none".equals(format)) {
            return "";
        }
        String text = LEVEL.matcher(levels[level].text).replaceAll(place -> {
            int at = place.group(1).charAt(0) - '1';
            return at > level || levels[at] == null ? "" : Numerals.write(count[at], levels[at].format);
        });
        return text.isBlank() ? "" : text.strip() + " ";
    }

    private void link(String kind) {
        Level[] base = kinds.get(kind);
        if (base != null) {
            System.arraycopy(base, 0, current, 0, LEVELS);
        }
    }

    private void startLevel(int at) {
        depth = Math.clamp(at, 0, LEVELS - 1);
        level = current[depth] == null ? new Level(1, "decimal", "%" + (depth + 1) + ".") : current[depth];
        current[depth] = level;
    }

    private void change(UnaryOperator<Level> by) {
        if (level != null) {
            level = by.apply(level);
            current[depth] = level;
        }
    }
}
