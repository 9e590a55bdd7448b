package org.rapporteur.intake.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.DatePhrase.Digits;
import org.rapporteur.intake.chronology.DayLine.Kind;

/// Which lines of a document give its days. Headings and bold lines do; a plain line with a date
/// may as well stand in something quoted, so that where most days stand out, it is taken only if
/// it falls between the days around it.
final class DayLines {
    private static final int FEW = 3;
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final double SHARE = 0.2;

    private final List<Piece> pieces;
    private final TreeMap<Integer, DayLine> taken = new TreeMap<>();
    private final Set<Integer> passedOver = new TreeSet<>();
    private final @Nullable Integer titleYear;

    /// The days of a document.
    ///
    /// @param dated the lines that give dates, in their order
    /// @param passedOver the places of lines that look like days but were not taken for any
    record Found(List<Dated> dated, Set<Integer> passedOver) {}

    private DayLines(List<Piece> pieces, DateColumns columns) {
        this.pieces = pieces;
        var weak = new ArrayList<DayLine>();
        var inline = new ArrayList<DayLine>();
        for (int i = 0; i < pieces.size(); i++) {
            Block block = pieces.get(i).block();
            DayLine line = DayLine.of(block, i, columns.isDate(block));
            if (line != null && (line.kind() == Kind.STRONG || columns.mayDate(block))) {
                switch (line.kind()) {
                    case WEAK -> weak.add(line);
                    case INLINE -> inline.add(line);
                    default -> taken.put(i, line);
                }
            }
        }
        addSections();
        titleYear = titleYear(weak, inline);
        take(weak, days() < FEW || days() < SHARE * weak.size(), false);
        take(inline, days() < FEW || days() < SHARE * inline.size(), true);
    }

    /// The days of `pieces`.
    static Found of(List<Piece> pieces, DateColumns columns) {
        var lines = new DayLines(pieces, columns);
        return new Found(Dating.of(List.copyOf(lines.taken.values()), lines.titleYear), lines.passedOver);
    }

    private long days() {
        return taken.values().stream().filter(line -> line.phrase() != null && !line.isCoarse()).count();
    }

    /// Headings as high as those of the days, which are no dates: what follows them is of no day.
    private void addSections() {
        int level = dayLevel();
        for (int i = taken.isEmpty() ? 0 : taken.firstKey(); level > 0 && i < pieces.size(); i++) {
            Block block = pieces.get(i).block();
            int heading = block.look().heading();
            if (heading > 0 && heading <= level && !taken.containsKey(i)) {
                taken.put(i, new DayLine(i, Kind.OTHER, block.text(), null, -1));
            }
        }
    }

    private int dayLevel() {
        Map<Integer, Integer> levels = new HashMap<>();
        taken.values().stream().filter(line -> !line.isCoarse() && line.phrase() != null)
                .forEach(line -> levels.merge(pieces.get(line.at()).block().look().heading(), 1, Integer::sum));
        return levels.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    /// The one year that stands above the first date.
    private @Nullable Integer titleYear(List<DayLine> weak, List<DayLine> inline) {
        int first = pieces.size();
        for (DayLine line : taken.values()) {
            first = line.phrase() != null ? Math.min(first, line.at()) : first;
        }
        first = weak.isEmpty() ? first : Math.min(first, weak.getFirst().at());
        first = inline.isEmpty() ? first : Math.min(first, inline.getFirst().at());
        var years = new TreeSet<Integer>();
        for (Piece piece : pieces.subList(0, first)) {
            var matcher = YEAR.matcher(piece.block().text());
            while (matcher.find()) {
                years.add(Integer.parseInt(matcher.group()));
            }
        }
        return years.size() == 1 ? years.getFirst() : null;
    }

    private void take(List<DayLine> lines, boolean all, boolean sameDay) {
        if (all) {
            lines.stream().filter(line -> !pieces.get(line.at()).block().look().quotation())
                    .forEach(line -> taken.put(line.at(), line));
            return;
        }
        boolean backward = StatedDates.of(List.copyOf(taken.values())).isBackward();
        var dates = new TreeMap<Integer, LocalDate>();
        Dating.of(List.copyOf(taken.values()), titleYear).stream()
                .filter(dated -> dated.date() != null && !dated.line().isCoarse())
                .forEach(dated -> dates.put(dated.line().at(), dated.date().earliest()));
        for (DayLine line : lines) {
            judge(line, dates, backward, sameDay);
        }
    }

    private void judge(DayLine line, TreeMap<Integer, LocalDate> dates, boolean backward, boolean sameDay) {
        DatePhrase phrase = line.phrase();
        var above = dates.lowerEntry(line.at());
        if (above == null || pieces.get(line.at()).block().look().quotation()) {
            return;
        }
        if (phrase == null) {
            passedOver.add(line.at());
            return;
        }
        LocalDate last = above.getValue();
        var below = dates.higherEntry(line.at());
        LocalDate next = below == null ? null : below.getValue();
        List<LocalDate> readings = readings(phrase, last, backward);
        for (LocalDate day : readings) {
            if (fits(day, last, next, backward, sameDay)) {
                taken.put(line.at(), line);
                dates.put(line.at(), day);
                return;
            }
        }
        if (line.kind() == Kind.WEAK && !line.isCoarse() && !readings.contains(last)) {
            passedOver.add(line.at());
        }
    }

    /// The days that `phrase` can mean: in the year above it or the next, in either order of digits.
    private static List<LocalDate> readings(DatePhrase phrase, LocalDate last, boolean backward) {
        var readings = new ArrayList<LocalDate>();
        for (DatePhrase one : phrase.order() == Digits.EITHER ? List.of(phrase, phrase.swapped()) : List.of(phrase)) {
            for (int turn = 0; turn <= (phrase.hasYear() ? 0 : 1); turn++) {
                LocalDate day = StatedDates.day(one, last.getYear() + (backward ? -turn : turn), last.getMonthValue());
                if (day != null) {
                    readings.add(day);
                }
            }
        }
        return readings;
    }

    private static boolean fits(
            LocalDate day, LocalDate last, @Nullable LocalDate next, boolean backward, boolean sameDay) {
        LocalDate low = backward ? next : last;
        LocalDate high = backward ? last : next;
        if (day.equals(last)) {
            return sameDay;
        }
        return (low == null || day.isAfter(low)) && (high == null || day.isBefore(high));
    }
}
