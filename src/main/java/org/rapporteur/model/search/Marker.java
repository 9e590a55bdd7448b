package org.rapporteur.model.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds in a text the places that a query asks for, and the piece of it that shows them best.
public final class Marker {
    private static final int WIDTH = 220;
    private static final int LEAD = 50;
    private static final int MOST_MARKS = 500;
    private static final int NEAR = 1_000;

    /// Those of one whole word, which are most, by that word.
    private final Map<String, Integer> words = new HashMap<>();
    private final List<Sought> others = new ArrayList<>();

    /// Words that stand side by side.
    ///
    /// @param words folded as by [Words]
    /// @param beginning whether the last is the beginning of a word
    public record Sought(List<String> words, boolean beginning) {
        public Sought {
            words = List.copyOf(words);
        }

        /// Whether these words end with the last of `read`.
        private boolean endsAt(List<Words.Word> read) {
            int first = read.size() - words.size();
            String last = read.getLast().folded();
            boolean ends = beginning ? last.startsWith(words.getLast()) : last.equals(words.getLast());
            if (!ends || first < 0) {
                return false;
            }
            for (int i = 0; i < words.size() - 1; i++) {
                if (!read.get(first + i).folded().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Place(int start, int end, int which) {}

    /// Looks for any of `sought`.
    public Marker(List<Sought> sought) {
        for (Sought one : sought) {
            if (one.words().size() == 1 && !one.beginning()) {
                words.putIfAbsent(one.words().getFirst(), words.size() - sought.size());
            } else {
                others.add(one);
            }
        }
    }

    /// Whether there is nothing to look for.
    public boolean isEmpty() {
        return words.isEmpty() && others.isEmpty();
    }

    /// All of `text`, with the places.
    public Snippet mark(String text) {
        return new Snippet(text, merged(places(text), 0, text.length()));
    }

    /// The first piece of `text` that shows as much of what is sought as any near it, on one line;
    /// the beginning of the text where it has nothing of it.
    public Snippet snippet(String text) {
        List<Place> places = places(text);
        int start = places.isEmpty() ? 0 : lead(text, best(places));
        int end = trail(text, start);
        return line(text, start, end, merged(places, start, end));
    }

    /// The places, until well past the first.
    private List<Place> places(String text) {
        var places = new ArrayList<Place>();
        if (!isEmpty()) {
            var read = new ArrayList<Words.Word>();
            Words.each(text, (folded, start, end) -> {
                read.add(new Words.Word(folded, start, end));
                at(read, places);
                return places.isEmpty() || places.size() < MOST_MARKS && start < places.getFirst().start() + NEAR;
            });
        }
        return places;
    }

    /// Adds what ends with the last word of `read`.
    private void at(List<Words.Word> read, List<Place> places) {
        Words.Word last = read.getLast();
        Integer whole = words.get(last.folded());
        if (whole != null) {
            places.add(new Place(last.start(), last.end(), whole));
        }
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).endsAt(read)) {
                int first = read.size() - others.get(i).words().size();
                places.add(new Place(read.get(first).start(), last.end(), i));
            }
        }
    }

    /// Where the piece begins that has the most different things sought.
    private static int best(List<Place> places) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < places.size(); i++) {
            int limit = places.get(i).start() + WIDTH - LEAD;
            long here = places.subList(i, places.size()).stream().takeWhile(place -> place.end() <= limit)
                    .mapToInt(Place::which).distinct().count();
            if (here > most) {
                most = here;
                best = places.get(i).start();
            }
        }
        return best;
    }

    /// A little before `at`, where a word begins.
    private static int lead(String text, int at) {
        int from = Math.max(0, at - LEAD);
        while (from > 0 && from < at && !(divides(text.charAt(from - 1)) && !divides(text.charAt(from)))) {
            from++;
        }
        return from < text.length() && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int trail(String text, int start) {
        int end = Math.min(text.length(), start + WIDTH);
        int whole = end;
        while (end < text.length() && whole > start + WIDTH / 2 && !divides(text.charAt(whole))) {
            whole--;
        }
        int to = end < text.length() && whole > start + WIDTH / 2 ? whole : end;
        return to > start && to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    private static boolean divides(char c) {
        return !Character.isLetterOrDigit(c);
    }

    /// The places between `start` and `end`; those that overlap become one.
    private static List<Snippet.Mark> merged(List<Place> places, int start, int end) {
        var marks = new ArrayList<Snippet.Mark>();
        places.stream().filter(place -> place.start() >= start && place.end() <= end)
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .forEach(place -> {
                    if (!marks.isEmpty() && marks.getLast().end() > place.start()) {
                        Snippet.Mark last = marks.removeLast();
                        marks.add(new Snippet.Mark(last.start(), Math.max(last.end(), place.end())));
                    } else {
                        marks.add(new Snippet.Mark(place.start(), place.end()));
                    }
                });
        return marks;
    }

    /// The piece with every run of space as one, and dots where it was cut.
    private static Snippet line(String text, int start, int end, List<Snippet.Mark> marks) {
        var line = new StringBuilder(end - start + 2);
        int[] at = new int[end - start + 1];
        if (start > 0) {
            line.append('…');
        }
        for (int i = start; i < end; i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || Character.isISOControl(text.charAt(i));
            at[i - start] = line.length();
            if (!space) {
                line.append(text.charAt(i));
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        at[end - start] = line.length();
        if (end < text.length()) {
            line.append('…');
        }
        return new Snippet(line.toString(), marks.stream()
                .map(mark -> new Snippet.Mark(at[mark.start() - start], at[mark.end() - start])).toList());
    }
}
