package org.rapporteur.repository;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Stretches of bytes by which a file is searched for what was purged from it: of the texts as they
/// stood, and of the compressed form in which they were kept.
///
/// The file is read once whatever their number, with a rolling hash over the last bytes of each.
public final class Traces {
    private static final int TAIL = 12;
    private static final int LONGEST = 256;
    private static final int STORED = 24;
    private static final long BASE = 1_000_003;
    private static final int MOST = 100_000;
    private static final long DROP = power();

    private final Map<Long, List<byte[]>> byTail = new HashMap<>();
    private final List<byte[]> brief = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /// Searches for `words` as they stand.
    void add(String words) {
        add(words.getBytes(StandardCharsets.UTF_8));
    }

    /// Searches for a chunk as it is stored: for its end, which holds the checksum of its text, and
    /// `throughout` also for pieces all along it.
    void addStored(byte[] chunk, boolean throughout) {
        int step = Math.max(STORED, chunk.length / 64);
        for (int at = TAIL; throughout && at + STORED <= chunk.length; at += step) {
            add(Arrays.copyOfRange(chunk, at, at + STORED));
        }
        add(Arrays.copyOfRange(chunk, Math.max(0, chunk.length - STORED), chunk.length));
    }

    private void add(byte[] bytes) {
        byte[] piece = bytes.length > LONGEST ? Arrays.copyOfRange(bytes, bytes.length - LONGEST, bytes.length) : bytes;
        if (piece.length == 0 || seen.size() >= MOST
                || !seen.add(new String(piece, StandardCharsets.ISO_8859_1))) {
            return;
        }
        if (piece.length < TAIL) {
            brief.add(piece);
        } else {
            byTail.computeIfAbsent(hashOfTail(piece), hash -> new ArrayList<>(1)).add(piece);
        }
    }

    /// How many stretches are searched for.
    public int size() {
        return seen.size();
    }

    /// How many bytes of what was purged the file holds: those of each stretch at each place.
    ///
    /// @throws IOException if `in` fails
    public long bytesIn(InputStream in) throws IOException {
        long found = 0;
        long hash = 0;
        byte[] ring = new byte[LONGEST];
        try (var bytes = new BufferedInputStream(in, 1 << 16)) {
            long read = 0;
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                int out = read < TAIL ? 0 : ring[(int) ((read - TAIL) % LONGEST)] & 0xff;
                hash = (hash - out * DROP) * BASE + next;
                ring[(int) (read % LONGEST)] = (byte) next;
                read++;
                found += ending(byTail.getOrDefault(hash, List.of()), ring, read) + ending(brief, ring, read);
            }
        }
        return found;
    }

    private static long ending(List<byte[]> pieces, byte[] ring, long read) {
        long found = 0;
        for (byte[] piece : pieces) {
            found += read >= piece.length && ends(piece, ring, read) ? piece.length : 0;
        }
        return found;
    }

    /// Whether the last bytes that were read are `piece`.
    private static boolean ends(byte[] piece, byte[] ring, long read) {
        for (int i = 1; i <= piece.length; i++) {
            if (piece[piece.length - i] != ring[(int) ((read - i) % LONGEST)]) {
                return false;
            }
        }
        return true;
    }

    private static long hashOfTail(byte[] piece) {
        long hash = 0;
        for (int i = piece.length - TAIL; i < piece.length; i++) {
            hash = hash * BASE + (piece[i] & 0xff);
        }
        return hash;
    }

    private static long power() {
        long power = 1;
        for (int i = 1; i < TAIL; i++) {
            power *= BASE;
        }
        return power;
    }
}
