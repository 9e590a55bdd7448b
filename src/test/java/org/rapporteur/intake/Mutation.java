package org.rapporteur.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// What chance, a bad disk or a hostile hand makes of a file: bytes changed, cut, repeated, mixed with
/// those of another, numbers and marks blown up. A package is taken apart first, so that its parts are
/// changed and not only what they are packed in.
public final class Mutation {
    private static final int LARGEST = 2 << 20;
    private static final List<byte[]> NASTY = List.of(
            new byte[] {-1, -1, -1, -1}, new byte[] {127, -1, -1, -1}, new byte[] {-1, -1, -1, 127},
            new byte[] {0, 0, 0, 0}, new byte[] {-128, 0, 0, 0}, new byte[8],
            ascii("99999999999999999999"), ascii("-1"), ascii("<"), ascii("</"), ascii("\""), ascii("&#x110000;"),
            ascii("&nbsp;"), ascii("%s%n"), ascii("\r\n\r\n"), ascii("{"), ascii("}"), ascii("[[[["), ascii("\\u"),
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, new byte[] {(byte) 0xFE, (byte) 0xFF});

    private final Random random;

    /// Mutations that follow from `random`.
    public Mutation(Random random) {
        this.random = random;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// What becomes of `bytes`, into which parts of `other` may come.
    public byte[] of(byte[] bytes, byte[] other) {
        boolean packed = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!packed || random.nextInt(4) == 0) {
            return plain(bytes, other);
        }
        try {
            return inside(bytes, other);
        } catch (IOException | IllegalArgumentException broken) {
            return plain(bytes, other);
        }
    }

    private byte[] inside(byte[] bytes, byte[] other) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readNBytes(LARGEST));
            }
        }
        if (parts.isEmpty()) {
            return plain(bytes, other);
        }
        List<String> names = List.copyOf(parts.keySet());
        String first = names.get(random.nextInt(names.size()));
        if (random.nextInt(8) == 0) {
            parts.remove(first);
        } else {
            byte[] from = parts.get(names.get(random.nextInt(names.size())));
            parts.put(first, plain(parts.get(first), from));
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private byte[] plain(byte[] bytes, byte[] other) {
        byte[] changed = bytes;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            changed = once(changed, other);
        }
        return changed.length > LARGEST ? Arrays.copyOf(changed, LARGEST) : changed;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(13)));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> spliced(bytes, at, at + length, new byte[0]);
            case 3 -> spliced(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, at + length)));
            case 4 -> spliced(bytes, at, at + Math.min(length, 8), NASTY.get(random.nextInt(NASTY.size())));
            case 5 -> spliced(bytes, at, at, NASTY.get(random.nextInt(NASTY.size())));
            default -> {
                int from = other.length == 0 ? 0 : random.nextInt(other.length);
                yield spliced(bytes, at, at + length,
                        Arrays.copyOfRange(other, from, Math.min(other.length, from + length)));
            }
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(1 << random.nextInt(8)); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] repeated(byte[] piece) {
        int times = Math.min(1 + random.nextInt(1 << random.nextInt(15)), LARGEST / Math.max(1, piece.length));
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(piece, 0, all, i * piece.length, piece.length);
        }
        return all;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        byte[] all = new byte[from + piece.length + bytes.length - to];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(piece, 0, all, from, piece.length);
        System.arraycopy(bytes, to, all, from + piece.length, bytes.length - to);
        return all;
    }
}
