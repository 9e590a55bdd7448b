package org.rapporteur.intake.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The plain text of a Word 97–2003 document by its table of pieces alone, as
/// [MS-DOC](https://learn.microsoft.com/openspecs/office_file_formats/ms-doc) 2.4.1 finds it:
/// needs nothing of what formats the text, so that it reads what is damaged elsewhere.
final class PieceTable {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int FLAGS = 0x0A;
    private static final int WHICH_TABLE = 0x0200;
    private static final int ENCRYPTED = 0x0100;
    private static final int LENGTHS = 0x4C;
    private static final int PIECES_AT = 0x01A2;
    private static final int COMPRESSED = 1 << 30;

    private final ByteBuffer main;

    /// The pieces of the stream `WordDocument`.
    PieceTable(byte[] main) {
        this.main = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Whether the text is encrypted.
    boolean isEncrypted() {
        return main.capacity() > FLAGS + 2 && (main.getShort(FLAGS) & ENCRYPTED) != 0;
    }

    /// The name of the stream that holds the table.
    String tableName() {
        boolean second = main.capacity() > FLAGS + 2 && (main.getShort(FLAGS) & WHICH_TABLE) != 0;
        return second ? "1Table" : "0Table";
    }

    /// The text with Word's control characters: the body, then notes and text boxes; without
    /// running heads and comments. Null where the table leads nowhere.
    @Nullable String text(byte @Nullable [] tableBytes) {
        if (tableBytes == null || main.capacity() < PIECES_AT + 8) {
            return null;
        }
        var table = ByteBuffer.wrap(tableBytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = pieces(table, main.getInt(PIECES_AT), main.getInt(PIECES_AT + 4));
        return at < 0 ? null : parts(all(table, at));
    }

    /// Where the pieces start in the table, behind their length.
    private static int pieces(ByteBuffer table, int start, int length) {
        int at = start;
        long end = Math.min(table.capacity(), (long) start + Math.max(0, length));
        while (at >= 0 && at + 5 <= end) {
            if (table.get(at) == 2) {
                return at + 1;
            }
            if (table.get(at) != 1) {
                return -1;
            }
            at += 3 + (table.getShort(at + 1) & 0xFFFF);
        }
        return -1;
    }

    private String all(ByteBuffer table, int at) {
        int length = Math.clamp(table.getInt(at), 0, table.capacity() - at - 4);
        int count = (length - 4) / 12;
        int positions = at + 4;
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int from = table.getInt(positions + 4 * i);
            int letters = table.getInt(positions + 4 * i + 4) - from;
            int place = table.getInt(positions + 4 * (count + 1) + 8 * i + 2);
            append(out, letters, place);
        }
        return out.toString();
    }

    private void append(StringBuilder out, int letters, int place) {
        boolean single = (place & COMPRESSED) != 0;
        int start = single ? (place & ~COMPRESSED) / 2 : place;
        int width = single ? 1 : 2;
        if (letters <= 0 || start < 0 || start >= main.capacity()) {
            return;
        }
        int size = (int) Math.min((long) letters * width, main.capacity() - start);
        out.append(new String(main.array(), start, size, single ? WESTERN : StandardCharsets.UTF_16LE));
    }

    private String parts(String all) {
        var out = new StringBuilder();
        int from = 0;
        // Body, notes, running heads, macros, comments, endnotes, text boxes: in this order.
        for (int i = 0; i < 7; i++) {
            int length = Math.clamp(main.getInt(LENGTHS + 4 * i), 0, all.length() - from);
            if (i < 2 || i > 4) {
                out.append(all, from, from + length).append('\r');
            }
            from += length;
        }
        return out.toString().isBlank() ? all : out.toString();
    }
}
