package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.Block.Anchor;

/// The words of a paragraph while it is read: white space is made even, links are kept with the
/// words that they lie on. A link in several pieces that touch is one.
final class BlockText {
    private static final Pattern TYPED =
            Pattern.compile("(?i)\\bhttps?://[^\\s<>\"“”«»]+[^\\s<>\"“”«».,;:!?)\\]’']");
    private static final int MOST = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();

    /// Adds `words`, which link to `address` if it is not null.
    void add(CharSequence words, @Nullable String address) {
        int from = text.length();
        for (int i = 0; i < words.length() && text.length() < MOST; i++) {
            add(words.charAt(i));
        }
        if (address != null && text.length() > from) {
            anchor(from, text.length(), address);
        }
    }

    private void add(char c) {
        if (c == '\n') {
            strip();
            text.append('\n');
        } else if (c == '\t' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            space(c == '\t' ? '\t' : ' ');
        } else if (!invisible(c)) {
            text.append(c);
        }
    }

    private void space(char space) {
        if (text.isEmpty()) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (last == ' ' && space == '\t') {
            text.setCharAt(text.length() - 1, '\t');
        } else if (last != ' ' && last != '\t' && last != '\n') {
            text.append(space);
        }
    }

    private void strip() {
        while (!text.isEmpty() && " \t".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text.setLength(text.length() - 1);
        }
    }

    private static boolean invisible(char c) {
        return c < ' ' || c >= '\u007F' && c <= '\u009F' || c == '\u00AD' || c == '\u200B' || c == '\u200E'
                || c == '\u200F' || c >= '\u202A' && c <= '\u202E' || c == '\u2060' || c == '\uFEFF' || c == '\uFFFC';
    }

    private void anchor(int from, int to, String address) {
        Anchor last = anchors.isEmpty() ? null : anchors.getLast();
        if (last != null && last.address().equals(address) && text.substring(last.to(), from).isBlank()) {
            anchors.set(anchors.size() - 1, new Anchor(last.from(), to, address));
        } else {
            anchors.add(new Anchor(from, to, address));
        }
    }

    /// The words so far, without space around them; a tab is kept.
    String text() {
        return text.toString().strip();
    }

    /// Whether there is nothing to be seen.
    boolean isBlank() {
        return text.toString().isBlank();
    }

    /// The links on the words of [#text], and the addresses that are typed out in it.
    List<Anchor> anchors() {
        String words = text();
        int lead = text.length() - text.toString().stripLeading().length();
        var all = new ArrayList<Anchor>();
        for (Anchor anchor : anchors) {
            int from = Math.max(0, anchor.from() - lead);
            int to = Math.min(words.length(), anchor.to() - lead);
            while (from < to && Character.isWhitespace(words.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                all.add(new Anchor(from, to, anchor.address()));
            }
        }
        addTyped(words, all);
        return all;
    }

    private static void addTyped(String words, List<Anchor> all) {
        if (!words.contains("://")) {
            return;
        }
        var matcher = TYPED.matcher(words);
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            if (all.stream().noneMatch(one -> one.from() < to && from < one.to())) {
                all.add(new Anchor(from, to, matcher.group()));
            }
        }
        all.sort((a, b) -> Integer.compare(a.from(), b.from()));
    }
}
