package org.rapporteur.intake.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two texts laid beside each other word by word: the places where they differ, in order.
///
/// Runs of words that each text has once are the fixed points between which the rest is compared
/// by the shortest edit script (Myers, "An O(ND) Difference Algorithm", 1986). Where a stretch is
/// too long and too different for that, it counts as replaced whole: time stays bounded.
final class Alignment {
    /// One place: words `oneFrom` to `oneTo` of the one stand where `otherFrom` to `otherTo` of the
    /// other do; either may be empty.
    record Edit(int oneFrom, int oneTo, int otherFrom, int otherTo) {
        int removed() {
            return oneTo - oneFrom;
        }

        int added() {
            return otherTo - otherFrom;
        }
    }

    private static final int RUN = 4;
    private static final int MOST_EDITS = 300;

    private final int[] one;
    private final int[] other;
    private final List<Edit> edits = new ArrayList<>();

    private Alignment(int[] one, int[] other) {
        this.one = one;
        this.other = other;
    }

    /// Where `one` and `other` differ.
    static List<Edit> of(Words one, Words other) {
        Map<String, Integer> numbers = new HashMap<>();
        var alignment = new Alignment(numbered(one, numbers), numbered(other, numbers));
        alignment.between(0, alignment.one.length, 0, alignment.other.length, true);
        return joined(alignment.edits);
    }

    private static int[] numbered(Words words, Map<String, Integer> numbers) {
        return words.all().stream()
                .mapToInt(word -> numbers.computeIfAbsent(word.form(), form -> numbers.size())).toArray();
    }

    private void between(int oneFrom, int oneTo, int otherFrom, int otherTo, boolean anchored) {
        int a = oneFrom;
        int b = otherFrom;
        while (a < oneTo && b < otherTo && one[a] == other[b]) {
            a++;
            b++;
        }
        int aEnd = oneTo;
        int bEnd = otherTo;
        while (aEnd > a && bEnd > b && one[aEnd - 1] == other[bEnd - 1]) {
            aEnd--;
            bEnd--;
        }
        if (a == aEnd || b == bEnd) {
            add(a, aEnd, b, bEnd);
        } else if (anchored) {
            betweenAnchors(a, aEnd, b, bEnd);
        } else {
            shortest(a, aEnd, b, bEnd);
        }
    }

    private void add(int oneFrom, int oneTo, int otherFrom, int otherTo) {
        if (oneFrom < oneTo || otherFrom < otherTo) {
            edits.add(new Edit(oneFrom, oneTo, otherFrom, otherTo));
        }
    }

    private void betweenAnchors(int oneFrom, int oneTo, int otherFrom, int otherTo) {
        int a = oneFrom;
        int b = otherFrom;
        List<int[]> anchors = anchors(oneFrom, oneTo, otherFrom, otherTo);
        for (int[] anchor : anchors) {
            if (anchor[0] >= a && anchor[1] >= b) {
                between(a, anchor[0], b, anchor[1], false);
                a = anchor[0] + RUN;
                b = anchor[1] + RUN;
            } else if (anchor[0] - a == anchor[1] - b) {
                a = Math.max(a, anchor[0] + RUN);
                b = Math.max(b, anchor[1] + RUN);
            }
        }
        between(a, oneTo, b, otherTo, false);
    }

    /// The runs that both stretches have exactly once, in the longest order that both share.
    private List<int[]> anchors(int oneFrom, int oneTo, int otherFrom, int otherTo) {
        Map<Long, Integer> inOne = once(one, oneFrom, oneTo);
        Map<Long, Integer> inOther = once(other, otherFrom, otherTo);
        List<int[]> pairs = inOne.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0 && inOther.getOrDefault(entry.getKey(), -1) >= 0)
                .map(entry -> new int[] {entry.getValue(), inOther.getOrDefault(entry.getKey(), -1)})
                .sorted((x, y) -> Integer.compare(x[0], y[0])).toList();
        return rising(pairs);
    }

    /// Where each run starts; -1 where it comes more than once.
    private static Map<Long, Integer> once(int[] words, int from, int to) {
        Map<Long, Integer> starts = new HashMap<>();
        for (int n = from; n + RUN <= to; n++) {
            long hash = 0;
            for (int i = 0; i < RUN; i++) {
                hash = hash * 1_000_003L + words[n + i];
            }
            starts.merge(hash, n, (before, now) -> -1);
        }
        return starts;
    }

    /// The longest part of `pairs` whose second numbers rise.
    private static List<int[]> rising(List<int[]> pairs) {
        int[] ends = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int n = 0; n < pairs.size(); n++) {
            int value = pairs.get(n)[1];
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends[middle])[1] < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[n] = low == 0 ? -1 : ends[low - 1];
            ends[low] = n;
            length = Math.max(length, low + 1);
        }
        var rising = new ArrayList<int[]>();
        for (int n = length == 0 ? -1 : ends[length - 1]; n >= 0; n = before[n]) {
            rising.addFirst(pairs.get(n));
        }
        return rising;
    }

    private void shortest(int oneFrom, int oneTo, int otherFrom, int otherTo) {
        int n = oneTo - oneFrom;
        int m = otherTo - otherFrom;
        int most = Math.min(n + m, MOST_EDITS);
        int[] reach = new int[2 * most + 3];
        var trace = new ArrayList<int[]>();
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(reach, most - d, most + d + 3));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && reach[most + k] < reach[most + k + 2];
                int x = down ? reach[most + k + 2] : reach[most + k] + 1;
                while (x < n && x - k < m && x - k >= 0 && one[oneFrom + x] == other[otherFrom + x - k]) {
                    x++;
                }
                reach[most + k + 1] = x;
                if (x >= n && x - k >= m) {
                    back(trace, d, new Edit(oneFrom, oneTo, otherFrom, otherTo));
                    return;
                }
            }
        }
        add(oneFrom, oneTo, otherFrom, otherTo);
    }

    /// Walks back from the end of `stretch` over what was reached with ever fewer edits.
    private void back(List<int[]> trace, int edited, Edit stretch) {
        var found = new ArrayList<Edit>();
        int x = stretch.removed();
        int y = stretch.added();
        for (int d = edited; d > 0; d--) {
            int[] reach = trace.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && reach[d + k] < reach[d + k + 2];
            int from = down ? reach[d + k + 2] : reach[d + k];
            int fromY = from - (down ? k + 1 : k - 1);
            found.addFirst(new Edit(stretch.oneFrom() + from, stretch.oneFrom() + from + (down ? 0 : 1),
                    stretch.otherFrom() + fromY, stretch.otherFrom() + fromY + (down ? 1 : 0)));
            x = from;
            y = fromY;
        }
        edits.addAll(found);
    }

    /// Edits that touch are one, and so are those with a single word of no weight between them.
    private static List<Edit> joined(List<Edit> edits) {
        var joined = new ArrayList<Edit>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && edit.oneFrom() - last.oneTo() <= 1 && edit.otherFrom() - last.otherTo() <= 1) {
                joined.set(joined.size() - 1,
                        new Edit(last.oneFrom(), edit.oneTo(), last.otherFrom(), edit.otherTo()));
            } else {
                joined.add(edit);
            }
        }
        return List.copyOf(joined);
    }
}
