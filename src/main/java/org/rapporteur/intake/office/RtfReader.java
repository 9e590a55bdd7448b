package org.rapporteur.intake.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Walks through a rich text document byte by byte, without recursion. Braces that do not match
/// and an end before its time cost nothing but what is missing.
final class RtfReader {
    private static final int DEEPEST = 20_000;
    private static final int LONGEST_WORD = 40;
    private static final int TAIL = 64 << 10;

    private final byte[] bytes;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfText text;
    private final RtfControls controls;
    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private RtfGroup group = new RtfGroup();
    private int at;
    private int tooDeep;
    private int toSkip;

    /// A walk through `bytes` that puts the words into `text`.
    RtfReader(byte[] bytes, RtfText text) {
        this.bytes = bytes;
        this.text = text;
        this.controls = new RtfControls(fonts, text);
    }

    /// Reads to the end.
    ///
    /// @return whether the document ended as it should
    boolean read() {
        boolean ended = false;
        while (at < bytes.length && !ended) {
            switch (bytes[at++]) {
                case '{' -> open();
                case '}' -> ended = close();
                case '\\' -> control();
                case '\r', '\n', 0 -> { }
                default -> letter(bytes[at - 1]);
            }
        }
        flush();
        while (!outer.isEmpty()) {
            close();
        }
        text.end();
        return ended;
    }

    /// Whether the document wraps a web page.
    boolean isPage() {
        return controls.isPage();
    }

    private void open() {
        flush();
        if (outer.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        outer.push(group);
        group = group.inner();
        toSkip = 0;
    }

    private boolean close() {
        flush();
        toSkip = 0;
        if (tooDeep > 0) {
            tooDeep--;
            return false;
        }
        RtfGroup before = outer.poll();
        if (before != null) {
            controls.leave(group, before);
            group = before;
        }
        return outer.isEmpty() && !goesOn();
    }

    /// Whether text follows after what should be the last brace: one too many stood before it.
    private boolean goesOn() {
        int end = Math.min(bytes.length, at + TAIL);
        return new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).contains("\\par");
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        byte c = bytes[at];
        if (isLetter(c)) {
            word();
        } else {
            at++;
            symbol(c);
        }
    }

    private void word() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        String word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
        int digits = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < 10) {
            at++;
        }
        String number = new String(bytes, digits, at - digits, StandardCharsets.ISO_8859_1);
        boolean counted = number.matches("-?\\d{1,9}");
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        apply(word, counted ? Integer.parseInt(number) : null);
    }

    private void apply(String word, @Nullable Integer number) {
        switch (word) {
            case "bin" -> at = (int) Math.min(bytes.length, at + Math.max(0L, number == null ? 0 : number));
            case "u" -> {
                flush();
                toSkip = 0;
                add(Character.toString((char) (number == null ? ' ' : number)));
                toSkip = group.skipped;
            }
            default -> {
                if (toSkip > 0 && RtfControls.isCharacter(word)) {
                    toSkip--;
                    return;
                }
                flush();
                toSkip = 0;
                controls.apply(word, number, group);
            }
        }
    }

    private void symbol(byte c) {
        switch (c) {
            case '\'' -> {
                int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
                int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
                if (high >= 0 && low >= 0) {
                    at += 2;
                    letter((byte) (high * 16 + low));
                }
            }
            case '*' -> group.optional = true;
            case '~' -> letter((byte) ' ');
            case '_' -> letter((byte) '-');
            case '\r', '\n' -> {
                flush();
                controls.apply("par", null, group);
            }
            case '\\', '{', '}' -> letter(c);
            default -> { }
        }
    }

    private void letter(byte c) {
        if (toSkip > 0) {
            toSkip--;
        } else {
            letters.write(c);
        }
    }

    private void flush() {
        if (letters.size() == 0) {
            return;
        }
        byte[] raw = letters.toByteArray();
        letters.reset();
        String symbols = group.place == RtfGroup.Place.TEXT ? fonts.symbols(group.font) : null;
        if (symbols == null) {
            add(new String(raw, fonts.of(group.font)));
            return;
        }
        var out = new StringBuilder();
        for (byte c : raw) {
            out.append(c == ' ' ? " " : Symbols.of(symbols, 0xF000 + (c & 0xFF)));
        }
        add(out.toString());
    }

    private void add(String words) {
        controls.add(words, group);
    }

    private static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
