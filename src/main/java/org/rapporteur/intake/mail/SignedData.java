package org.rapporteur.intake.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The text in an S/MIME message that is signed but not encrypted: CMS SignedData, RFC 5652. The
/// signature is not checked.
final class SignedData {
    private static final byte[] SIGNED = {0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 2};
    private static final byte[] DATA = {0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 1};
    private static final int OCTETS = 0x04;
    private static final int CONSTRUCTED = 0x20;
    private static final int DEEPEST = 16;

    private final byte[] bytes;

    private SignedData(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The signed text in `bytes`, or null if they hold none that lies open.
    static byte @Nullable [] content(byte[] bytes) {
        int signed = find(bytes, SIGNED, 0);
        int data = signed < 0 || signed > 40 ? -1 : find(bytes, DATA, signed);
        if (data < 0) {
            return null;
        }
        var out = new ByteArrayOutputStream();
        // The data's name, then [0], in which the octets stand, in one piece or in several.
        new SignedData(bytes).octets(data + DATA.length, bytes.length, out, 0);
        return out.size() == 0 ? null : out.toByteArray();
    }

    /// Reads the first element at `at`.
    ///
    /// @return where the next one starts, or `end` where the bytes make no sense
    private int octets(int at, int end, ByteArrayOutputStream out, int depth) {
        if (at + 2 > end || depth > DEEPEST) {
            return end;
        }
        int tag = bytes[at] & 0xFF;
        int first = bytes[at + 1] & 0xFF;
        int more = first > 0x80 ? first - 0x80 : 0;
        if (more > 4 || at + 2 + more > end) {
            return end;
        }
        long length = more == 0 ? first : 0;
        for (int i = 0; i < more; i++) {
            length = length << 8 | bytes[at + 2 + i] & 0xFF;
        }
        int start = at + 2 + more;
        boolean open = first == 0x80;
        int stop = open ? end : (int) Math.min(end, start + length);
        if (tag == OCTETS) {
            out.write(bytes, start, stop - start);
            return stop;
        }
        return (tag & CONSTRUCTED) != 0 ? inside(start, stop, open, out, depth) : stop;
    }

    private int inside(int start, int stop, boolean open, ByteArrayOutputStream out, int depth) {
        int next = start;
        while (next + 2 <= stop) {
            if (open && bytes[next] == 0 && bytes[next + 1] == 0) {
                return next + 2;
            }
            next = octets(next, stop, out, depth + 1);
        }
        return stop;
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
