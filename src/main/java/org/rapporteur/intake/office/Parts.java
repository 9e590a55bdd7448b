package org.rapporteur.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Source;

/// The parts of an office file that is a ZIP archive. Its directory is believed where it leads to
/// parts; else the parts are found by their own heads, so that an archive cut short gives what
/// is there. Names are compared without regard to case or the direction of slashes.
final class Parts {
    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int MOST = 20_000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Source source;
    private final byte[] bytes;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Expansion expansion;
    private boolean damaged;

    private record Part(String name, int start, int size, int method) {}

    private Parts(Source source) {
        this.source = source;
        this.bytes = source.bytes();
        this.expansion = new Expansion(source.label());
    }

    /// The parts of `source`, none if it is neither an archive nor XML.
    static Parts of(Source source) {
        var parts = new Parts(source.bytes().length > 0 && source.bytes()[0] == 'P' ? source : FlatFile.narrow(source));
        if (parts.bytes.length > 0 && parts.bytes[0] != 'P') {
            FlatFile.pieces(parts.bytes).forEach(piece -> parts.parts.putIfAbsent(key(piece.name()),
                    new Part(piece.name(), piece.start(), piece.end() - piece.start(), STORED)));
            return parts;
        }
        parts.readDirectory();
        if (parts.parts.isEmpty()) {
            parts.damaged = true;
            parts.scan();
        }
        return parts;
    }

    /// What is read.
    Source source() {
        return source;
    }

    /// The names of the parts, in lower case, in their order.
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /// Whether there is a part of this name.
    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /// Whether anything read so far was incomplete.
    boolean isDamaged() {
        return damaged;
    }

    /// Notes that a part was found incomplete.
    void damaged() {
        damaged = true;
    }

    /// The bytes of the part `name`, as far as they can be unpacked, or null if there is none.
    ///
    /// While it is read: `UserProblem` if it unpacks to more than any document would.
    @Nullable InputStream open(String name) {
        Part part = parts.get(key(name));
        if (part == null) {
            return null;
        }
        int size = Math.min(part.size(), bytes.length - part.start());
        var packed = new ByteArrayInputStream(bytes, part.start(), size);
        return part.method() == STORED ? packed : expansion.of(packed, this::damaged);
    }

    /// The same, at most `most` bytes of it at once; empty if there is no such part.
    byte[] bytes(String name, int most) {
        try (InputStream in = open(name)) {
            return in == null ? new byte[0] : in.readNBytes(most);
        } catch (IOException broken) {
            damaged = true;
            return new byte[0];
        }
    }

    private void readDirectory() {
        int end = lastEnd();
        if (end < 0) {
            return;
        }
        int at = int32(end + 16);
        for (int i = 0; i < MOST && at >= 0 && at + CENTRAL_SIZE <= bytes.length && int32(at) == CENTRAL; i++) {
            int name = int16(at + 28);
            int local = int32(at + 42);
            if (local >= 0 && local + LOCAL_SIZE <= bytes.length && int32(local) == LOCAL) {
                int start = local + LOCAL_SIZE + int16(local + 26) + int16(local + 28);
                add(at + CENTRAL_SIZE, name, start, int32(at + 20), int16(at + 10));
            }
            at += CENTRAL_SIZE + name + int16(at + 30) + int16(at + 32);
        }
    }

    private int lastEnd() {
        for (int at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - 0xFFFF); at--) {
            if (int32(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private void scan() {
        for (int at = 0; at + LOCAL_SIZE < bytes.length && parts.size() < MOST; at++) {
            if (bytes[at] == 'P' && int32(at) == LOCAL) {
                int name = int16(at + 26);
                int start = at + LOCAL_SIZE + name + int16(at + 28);
                boolean sized = (int16(at + 6) & 8) == 0;
                add(at + LOCAL_SIZE, name, start, sized ? int32(at + 18) : 0, int16(at + 8));
            }
        }
    }

    private void add(int nameAt, int nameLength, int start, int size, int method) {
        if (start >= bytes.length || nameAt + nameLength > bytes.length || method != STORED && method != DEFLATED) {
            return;
        }
        String name = new String(bytes, nameAt, nameLength, StandardCharsets.UTF_8);
        // A deflated part ends by itself, whatever size is stated.
        int length = method == DEFLATED ? bytes.length - start : size < 0 ? bytes.length - start : size;
        parts.putIfAbsent(key(name), new Part(name, start, length, method));
    }

    private static String key(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }

    private int int16(int at) {
        return at + 2 > bytes.length ? 0 : (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private int int32(int at) {
        return at < 0 || at + 4 > bytes.length ? -1 : int16(at) | int16(at + 2) << 16;
    }
}
