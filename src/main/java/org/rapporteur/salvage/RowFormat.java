package org.rapporteur.salvage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// SQLite's form of a row: a header of types, then the values.
final class RowFormat {
    private static final int MOST_COLUMNS = 2_000;

    private final byte[] bytes;
    private int at;

    private RowFormat(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The values of a row; empty where the bytes are no row.
    static Optional<List<@Nullable Object>> values(byte[] bytes) {
        return new RowFormat(bytes).read();
    }

    /// A number of up to nine bytes from `at` in `bytes`, as SQLite writes lengths; -1 where it runs
    /// over `end`.
    static long varint(byte[] bytes, int at, int end) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            if (at + i >= end) {
                return -1;
            }
            value = value << 7 | bytes[at + i] & 0x7f;
            if (bytes[at + i] >= 0) {
                return value;
            }
        }
        return at + 8 < end ? value << 8 | bytes[at + 8] & 0xff : -1;
    }

    /// How many bytes the number at `at` takes.
    static int length(byte[] bytes, int at, int end) {
        int length = 1;
        while (length < 9 && at + length - 1 < end && bytes[at + length - 1] < 0) {
            length++;
        }
        return length;
    }

    private Optional<List<@Nullable Object>> read() {
        long header = next(bytes.length);
        if (header < 1 || header > bytes.length) {
            return Optional.empty();
        }
        var types = new ArrayList<Long>();
        while (at < header) {
            types.add(next((int) header));
        }
        long total = header;
        for (long type : types) {
            long size = size(type);
            total += size;
            if (size < 0 || total > bytes.length) {
                return Optional.empty();
            }
        }
        return types.isEmpty() || types.size() > MOST_COLUMNS || at != header || total != bytes.length
                ? Optional.empty() : Optional.of(values(types));
    }

    private long next(int end) {
        long value = varint(bytes, at, end);
        at += length(bytes, at, end);
        return value;
    }

    private List<@Nullable Object> values(List<Long> types) {
        var values = new ArrayList<@Nullable Object>();
        for (long type : types) {
            int size = (int) size(type);
            values.add(value(type, size));
            at += size;
        }
        return values;
    }

    /// How many bytes a value of `type` takes; -1 where there is no such type.
    private static long size(long type) {
        return switch ((int) Math.min(type, 12)) {
            case 0, 8, 9 -> 0;
            case 1, 2, 3, 4 -> type;
            case 5 -> 6;
            case 6, 7 -> 8;
            case 12 -> (type - 12) / 2;
            default -> -1;
        };
    }

    private @Nullable Object value(long type, int size) {
        return switch ((int) Math.min(type, 12)) {
            case 0 -> null;
            case 8 -> 0L;
            case 9 -> 1L;
            case 7 -> ByteBuffer.wrap(bytes, at, 8).getDouble();
            case 12 -> type % 2 == 0 ? Arrays.copyOfRange(bytes, at, at + size)
                    : new String(bytes, at, size, StandardCharsets.UTF_8);
            default -> whole(size);
        };
    }

    private long whole(int size) {
        long value = bytes[at];
        for (int i = 1; i < size; i++) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }
}
