package org.rapporteur.intake.copies;

import java.util.TreeSet;

/// The few numbers by which texts that share a stretch are found: of every run of words one is kept,
/// chosen by the words alone, so that two texts choose the same in what they share.
///
/// This is winnowing: Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document
/// Fingerprinting", SIGMOD 2003. Two texts that share [#SHINGLE] + [#WINDOW] - 1 words in a row share
/// a mark, for texts of up to some [#MOST] × [#WINDOW] / 2 words; of longer ones the smallest are
/// kept, which still find copies, but not every quotation.
final class Marks {
    private static final int SHINGLE = 4;
    private static final int WINDOW = 28;
    private static final int MOST = 400;
    private static final int BITS = 40;

    private Marks() {}

    /// The marks of `words`, each once, smallest first; none where there are less than four words.
    static long[] of(Words words) {
        long[] shingles = shingles(words);
        var marks = new TreeSet<Long>();
        for (int from = 0; from < shingles.length; from += step(shingles, from)) {
            marks.add(shingles[smallest(shingles, from)]);
            if (from + WINDOW >= shingles.length) {
                break;
            }
        }
        return marks.stream().limit(MOST).mapToLong(Long::longValue).toArray();
    }

    /// The next window that can hold another smallest: behind this one's, or one that a smaller enters.
    private static int step(long[] shingles, int from) {
        int smallest = smallest(shingles, from);
        int next = from + 1;
        while (next <= smallest && next + WINDOW <= shingles.length
                && shingles[next + WINDOW - 1] > shingles[smallest]) {
            next++;
        }
        return next - from;
    }

    private static int smallest(long[] shingles, int from) {
        int smallest = from;
        for (int n = from + 1; n < Math.min(shingles.length, from + WINDOW); n++) {
            if (shingles[n] <= shingles[smallest]) {
                smallest = n;
            }
        }
        return smallest;
    }

    private static long[] shingles(Words words) {
        long[] shingles = new long[Math.max(0, words.count() - SHINGLE + 1)];
        for (int n = 0; n < shingles.length; n++) {
            long hash = 0;
            for (int i = 0; i < SHINGLE; i++) {
                hash = mixed(hash * 31 + words.get(n + i).form().hashCode());
            }
            shingles[n] = hash >>> (Long.SIZE - BITS);
        }
        return shingles;
    }

    /// The finaliser of SplitMix64, which spreads every bit over all.
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
