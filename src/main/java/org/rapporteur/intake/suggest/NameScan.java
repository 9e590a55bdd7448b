package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The names of people that a text gives away: by an office before them ("Secretary Blinken",
/// "Foreign Minister Wang Yi"), by an initial ("Janet L. Yellen"), by a word of speech beside
/// them ("Wang Yi said") or by an office that follows ("Li Hui, the special envoy"). Takes time
/// in proportion to the text.
final class NameScan {
    private static final int MOST_WORDS = 5;
    private static final int TITLE_WORDS = 5;
    private static final int MOST = 5_000;
    private static final int APPOSITION = 9;
    private static final int HEADLINE = 4;

    private final Words words;
    private final NameWords lists;
    private final List<Name> names = new ArrayList<>();

    /// A name where it stands.
    ///
    /// @param office what stands before it, as it is written there, or empty
    /// @param parts its words, hyphened ones as one, without "Jr."
    /// @param span where the name alone stands
    record Name(String office, List<String> parts, Span span) {
        boolean isFull() {
            return parts.stream().filter(part -> part.length() > 1).count() > 1;
        }
    }

    NameScan(Words words, NameWords lists) {
        this.words = words;
        this.lists = lists;
    }

    /// The names, in the order of the text.
    List<Name> all() {
        int at = 0;
        while (at < words.size() && names.size() < MOST) {
            at = step(at);
        }
        return names;
    }

    /// Looks at one word; gives the one to look at next.
    private int step(int at) {
        String lower = words.isHan(at) ? "" : words.lower(at);
        if (lists.startsTitle(lower)) {
            int after = titleEnd(at);
            if (after > at) {
                return titled(at, after);
            }
        }
        return words.isCapitalised(at) && !lists.isNoName(lower) ? untitled(at) : at + 1;
    }

    private int titled(int start, int afterTitle) {
        int from = start;
        int at = afterTitle;
        // "Politburo Member and Foreign Minister Wang Yi": the last office is the one that counts.
        for (int more = 0; more < 3; more++) {
            int next = at < words.size() && words.isSpaced(at - 1) && words.lower(at).equals("and") ? at + 1 : at;
            int end = next < words.size() ? titleEnd(next) : next;
            if (end == next || !words.isSpaced(next - 1)) {
                break;
            }
            from = next;
            at = end;
        }
        boolean near = at < words.size() && (words.isSpaced(at - 1) || isShort(at - 1));
        int end = near ? nameEnd(at) : at;
        if (end > at && !isHeadline(at, end)) {
            add(office(from, at), at, end);
            return end;
        }
        return at;
    }

    /// "Gen. Brown", "Lt. Gen. Smith": a full stop after a short form.
    private boolean isShort(int word) {
        return words.after(word) == '.' && words.end(word) - words.start(word) <= 4
                && word + 1 < words.size() && words.start(word + 1) - words.end(word) == 2;
    }

    private String office(int from, int to) {
        String office = words.text().substring(words.start(from), words.end(to - 1));
        boolean loud = office.length() > 1 && office.equals(office.toUpperCase(Locale.ROOT));
        if (!loud) {
            return office;
        }
        var quiet = new StringBuilder();
        for (int i = from; i < to; i++) {
            quiet.append(i > from ? " " : "").append(spelling(i));
        }
        return quiet.toString();
    }

    /// The word after the longest office that starts at `at`; `at` if none does.
    private int titleEnd(int at) {
        var run = new StringBuilder();
        int end = at;
        for (int i = at; i < words.size() && i < at + TITLE_WORDS; i++) {
            if (i > at && !words.isSpaced(i - 1) && !words.isParted(i - 1) && !isShort(i - 1)) {
                break;
            }
            run.append(i > at ? " " : "").append(words.lower(i));
            end = lists.isTitle(run.toString()) ? i + 1 : end;
        }
        return end;
    }

    /// The word after the name that starts at `at`; `at` if none does.
    private int nameEnd(int at) {
        int end = at;
        while (end < words.size() && end < at + MOST_WORDS) {
            boolean joined = end > at && words.isHyphened(end - 1);
            if (!joined && !(end == at || follows(end - 1)) || !isNamePart(end, joined)) {
                break;
            }
            end++;
        }
        while (end > at && lists.isParticle(words.lower(end - 1)) && !words.isCapitalised(end - 1)) {
            end--;
        }
        boolean word = false;
        for (int i = at; i < end; i++) {
            word |= words.end(i) - words.start(i) > 1;
        }
        return word && !isPlace(at, end) ? end : at;
    }

    private boolean isPlace(int from, int to) {
        var run = new StringBuilder();
        for (int i = from; i < to; i++) {
            run.append(i > from ? " " : "").append(words.lower(i));
            if (lists.isPlace(run.toString())) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(int word) {
        boolean initial = words.end(word) - words.start(word) == 1 || lists.isSuffix(words.lower(word));
        char mark = words.after(word);
        boolean dotted = initial && mark == '.' && words.start(word + 1 < words.size() ? word + 1 : word)
                - words.end(word) == 2;
        boolean irish = words.end(word) - words.start(word) == 1 && (mark == '’' || mark == '\'')
                && words.isParted(word);
        boolean suffix = mark == ',' && word + 1 < words.size() && lists.isSuffix(words.lower(word + 1));
        return dotted || irish || suffix || words.isSpaced(word) && !hasBreak(word);
    }

    private boolean hasBreak(int word) {
        return words.text().substring(words.end(word), words.start(word + 1)).indexOf('\n') >= 0;
    }

    private boolean isNamePart(int word, boolean joined) {
        char first = words.text().charAt(words.start(word));
        if (!Character.isLetter(first) || words.isHan(word)) {
            return false;
        }
        String lower = words.lower(word);
        if (lists.isParticle(lower) && !words.isCapitalised(word)) {
            return word + 1 < words.size() && words.isSpaced(word) && words.isCapitalised(word + 1);
        }
        boolean initial = words.end(word) - words.start(word) == 1 && words.after(word) == '.';
        return joined && !lists.isNoName(lower) || isChinese(word) || initial && words.isCapitalised(word)
                || words.isCapitalised(word) && !lists.isNoName(lower)
                && !(lists.startsTitle(lower) && titleEnd(word) > word);
    }

    private int untitled(int at) {
        int end = nameEnd(at);
        boolean full = end - at > 1 && isFull(at, end);
        if (full && !isOrganisation(end) && !isHeadline(at, end) && (hasInitial(at, end) || isSpeaking(at, end)
                || isExplained(end) || end == at + 2 && isChinese(at))) {
            add("", at, end);
        }
        return Math.max(end, at + 1);
    }

    /// Whether a Chinese family name and a given name stand at `word`: "He Lifeng", "Yang Jiechi".
    private boolean isChinese(int word) {
        return words.isCapitalised(word) && lists.isChineseFamily(words.lower(word)) && words.isSpaced(word)
                && !hasBreak(word) && words.isCapitalised(word + 1) && lists.isChineseGiven(words.lower(word + 1))
                && !lists.isNoName(words.lower(word + 1));
    }

    private boolean isFull(int from, int to) {
        int parts = 0;
        for (int i = from; i < to; i++) {
            parts += words.end(i) - words.start(i) > 1 && !words.raw(i).equals(words.raw(i).toUpperCase(Locale.ROOT))
                    ? 1 : 0;
        }
        return parts > 1;
    }

    /// "John F. Kennedy Center", "Xi Jinping Thought" go on with a capital.
    private boolean isOrganisation(int end) {
        return end < words.size() && words.isSpaced(end - 1) && words.isCapitalised(end)
                && lists.isNoName(words.lower(end)) && !isSentenceEnd(end - 1);
    }

    private boolean isSentenceEnd(int word) {
        return words.after(word) == '.';
    }

    private boolean hasInitial(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (words.end(i) - words.start(i) == 1 && words.after(i) == '.') {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeaking(int from, int to) {
        boolean after = to < words.size() && words.isSpaced(to - 1) && lists.says(words.lower(to));
        boolean before = from > 0 && words.isSpaced(from - 1) && Character.isLowerCase(
                words.text().charAt(words.start(from - 1))) && lists.says(words.lower(from - 1));
        return after || before;
    }

    /// Whether ", the U.S. secretary of state," follows.
    private boolean isExplained(int end) {
        if (end >= words.size() || words.after(end - 1) != ',') {
            return false;
        }
        for (int i = end; i < words.size() && i < end + APPOSITION; i++) {
            if (lists.startsTitle(words.lower(i)) && titleEnd(i) > i && !words.isCapitalised(end)) {
                return true;
            }
            if (!words.isSpaced(i) && !words.isParted(i)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the name goes on into a headline in capitals: "President Trump Signs Order". Such a
    /// run has no end that can be told.
    private boolean isHeadline(int from, int to) {
        int run = to - from;
        for (int i = to; i < words.size() && run < HEADLINE + 1 && words.isSpaced(i - 1); i++) {
            if (!words.isCapitalised(i)) {
                return false;
            }
            run++;
        }
        return run > HEADLINE && to < words.size() && words.isSpaced(to - 1) || to - from > HEADLINE;
    }

    /// "KIRBY" in a transcript is Kirby.
    private String spelling(int word) {
        String raw = words.raw(word);
        boolean loud = raw.length() > 2 && raw.equals(raw.toUpperCase(Locale.ROOT));
        return loud ? raw.charAt(0) + raw.substring(1).toLowerCase(Locale.ROOT) : raw;
    }

    private void add(String office, int from, int to) {
        var parts = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            boolean joined = i > from && words.start(i) - words.end(i - 1) == 1
                    && !Character.isWhitespace(words.after(i - 1)) && words.after(i - 1) != '\u00A0';
            if (joined) {
                parts.set(parts.size() - 1, parts.getLast() + words.after(i - 1) + spelling(i));
            } else if (!lists.isSuffix(words.lower(i))) {
                parts.add(spelling(i));
            }
        }
        if (!parts.isEmpty()) {
            names.add(new Name(office, parts, new Span(words.start(from), words.end(to - 1))));
        }
    }
}
