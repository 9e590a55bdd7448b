package org.rapporteur.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Finds streams that unpack to more than a document can need, before anything unpacks them into
/// memory, and takes them out. Pictures are never unpacked and may be large.
final class Expansion {
    private static final long MOST = 48L << 20;
    private static final int SUSPECT = 40_000;
    private static final int HEAD = 400;
    private static final byte[] START = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] bytes;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] safe;

    private Expansion(byte[] bytes) {
        this.bytes = bytes;
        this.safe = bytes;
    }

    /// A document without the streams that were too large.
    ///
    /// @param bytes the same array where none was
    /// @param cut whether streams were taken out
    record Bounded(byte[] bytes, boolean cut) {}

    /// `document` without what would unpack to more than 48 MB.
    static Bounded bounded(byte[] document) {
        var expansion = new Expansion(document);
        expansion.look();
        return new Bounded(expansion.safe, expansion.safe != document);
    }

    private void look() {
        int at = 0;
        while ((at = next(at)) >= 0) {
            int start = at + START.length;
            start += start < bytes.length && bytes[start] == '\r' ? 1 : 0;
            start += start < bytes.length && bytes[start] == '\n' ? 1 : 0;
            if (isPacked(start) && !head(at).contains("/Image")) {
                inspect(start, head(at).split("Fl(?:ate)?Decode|/Fl\\b", -1).length > 2);
            }
            at = start;
        }
    }

    private String head(int at) {
        int from = Math.max(0, at - HEAD);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private int next(int from) {
        for (int i = from; i <= bytes.length - START.length; i++) {
            if (bytes[i] == 's' && isStart(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isStart(int at) {
        for (int i = 1; i < START.length; i++) {
            if (bytes[at + i] != START[i]) {
                return false;
            }
        }
        return at < 3 || bytes[at - 1] != 'd' || bytes[at - 2] != 'n';
    }

    private boolean isPacked(int start) {
        return start + 2 < bytes.length
                && (bytes[start] & 0x0F) == 8
                && ((bytes[start] & 0xFF) << 8 | bytes[start + 1] & 0xFF) % 31 == 0;
    }

    /// Streams packed twice are bombs once their first unpacking is large.
    private void inspect(int start, boolean twice) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            long most = twice ? SUSPECT * 16L : MOST;
            while (!inflater.finished() && inflater.getBytesWritten() <= most) {
                if (inflater.inflate(buffer) == 0) {
                    break;
                }
            }
            if (inflater.getBytesWritten() > most) {
                cut(start);
            }
        } catch (DataFormatException broken) {
            // The parser of documents is lenient with what is not packed well.
        } finally {
            inflater.end();
        }
    }

    private void cut(int start) {
        if (safe == bytes) {
            safe = bytes.clone();
        }
        // A last block of the kind that does not exist: the stream reads as empty.
        safe[start + 2] = 7;
    }
}
