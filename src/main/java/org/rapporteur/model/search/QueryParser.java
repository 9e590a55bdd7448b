package org.rapporteur.model.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.UserProblem;

/// Reads what people type as a query. Nothing is an error: quotes that do not close, operators
/// that join nothing and fields that do not exist are read as words.
final class QueryParser {
    private static final String OPENING = "\"“„‟”«»＂「『《";
    private static final String CLOSING = "\"”“‟„»«＂」』》";
    /// Stars behind a word, and a quote before it that does not close.
    private static final Pattern LOOSE = Pattern.compile("\\*+$|^[\"“„”«»]+");
    private static final List<String> AFTER = List.of("after", "自", "晚于");
    private static final List<String> BEFORE = List.of("before", "早于");
    private static final List<String> YES = List.of("yes", "true", "1");
    private static final List<String> NO = List.of("no", "false", "0");

    private final String text;
    private final boolean typing;
    private final boolean shortened;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate before;
    private int at;
    private int count;
    private boolean tooMany;
    /// Whether the next condition is an alternative to the last one.
    private boolean or;

    QueryParser(String typed, boolean typing) {
        this.shortened = typed.length() > Query.LONGEST;
        this.text = shortened ? typed.substring(0, Query.LONGEST) : typed;
        this.typing = typing && !shortened;
    }

    Query read() {
        while (at < text.length()) {
            if (divides(text.charAt(at))) {
                at++;
            } else {
                piece();
            }
        }
        return new Query(text, grouped(), from, before, passedOver, shortened || tooMany);
    }

    /// The conditions, with several filters by the same field as alternatives of each other.
    private List<Clause> grouped() {
        var others = new ArrayList<Clause>();
        Map<Field, List<Clause>> filters = new EnumMap<>(Field.class);
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Filter filter) {
                filters.computeIfAbsent(filter.field(), field -> new ArrayList<>()).add(clause);
            } else {
                others.add(clause);
            }
        }
        filters.values().forEach(same -> others.add(same.size() == 1 ? same.getFirst() : new Clause.Any(same)));
        return others;
    }

    /// One word, phrase or filter, with the sign before it.
    private void piece() {
        boolean not = isMinus(text.charAt(at)) && at + 1 < text.length() && !divides(text.charAt(at + 1))
                && !isMinus(text.charAt(at + 1));
        if (not) {
            at++;
        }
        if (closing(at) > 0) {
            phrase(not);
            return;
        }
        int end = wordEnd(at);
        int colon = colon(at, end);
        if (colon > 0 && field(colon, not)) {
            return;
        }
        String word = text.substring(at, end);
        at = end;
        if (isOr(word, not)) {
            or = true;
        } else {
            words(word, not);
        }
    }

    /// An OR joins only what stands on both sides of it.
    private boolean isOr(String word, boolean not) {
        boolean more = text.substring(at).codePoints().anyMatch(Character::isLetterOrDigit);
        return word.equals("OR") && !not && !clauses.isEmpty() && more && !or;
    }

    private void phrase(boolean not) {
        int close = closing(at);
        String inner = text.substring(at + 1, close);
        at = close + 1;
        boolean star = at < text.length() && text.charAt(at) == '*';
        List<String> words = Words.folded(inner);
        if (!words.isEmpty()) {
            add(new Clause.Text(inner.strip(), words, star ? Clause.Manner.BEGINNING : Clause.Manner.EXACT), not);
        }
    }

    private void words(String word, boolean not) {
        List<String> words = Words.folded(word);
        if (!words.isEmpty()) {
            boolean last = at == text.length() && typing && Character.isLetterOrDigit(text.codePointBefore(at))
                    && !Words.alone(text.codePointBefore(at));
            boolean beginning = word.endsWith("*") || last;
            boolean letter = beginning && words.size() == 1 && words.getFirst().length() == 1;
            Clause.Manner manner = letter ? Clause.Manner.NAME : beginning ? Clause.Manner.BEGINNING
                    : words.size() == 1 ? Clause.Manner.FORMS : Clause.Manner.EXACT;
            // The first letter of a further word says too little yet.
            if (!letter || count == 0 || word.endsWith("*")) {
                add(new Clause.Text(LOOSE.matcher(word).replaceAll(""), words, manner), not);
            }
        }
    }

    /// Reads `name:value` if there is such a field and it has a value.
    private boolean field(int colon, boolean not) {
        String name = text.substring(at, colon).toLowerCase(Locale.ROOT);
        boolean date = AFTER.contains(name) || BEFORE.contains(name);
        Field field = Field.of(name).orElse(null);
        if (!date && field == null) {
            return false;
        }
        int close = closing(colon + 1);
        int end = close > 0 ? close + 1 : wordEnd(colon + 1);
        String value = close > 0 ? text.substring(colon + 2, close) : text.substring(colon + 1, end);
        String typed = text.substring(at, end);
        if (Words.folded(value).isEmpty()) {
            return false;
        }
        at = end;
        boolean read = field == null ? date(name, value, not) : filter(field, value, not);
        if (!read) {
            passedOver.add(typed);
        }
        return true;
    }

    private boolean filter(Field field, String value, boolean not) {
        String wanted = field.isFlag() ? flag(field.meant(value)) : value.strip();
        if (wanted.isEmpty()) {
            return false;
        }
        add(new Clause.Filter(field, wanted), not);
        return true;
    }

    private static String flag(String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        return YES.stream().anyMatch(yes -> yes.startsWith(lower)) ? "yes"
                : NO.stream().anyMatch(no -> no.startsWith(lower)) ? "no" : "";
    }

    /// `after:` counts from the first day of the date on, `before:` ends ahead of it.
    private boolean date(String name, String value, boolean not) {
        try {
            LocalDate day = DateReading.read(value).earliest();
            if (AFTER.contains(name) != not) {
                from = from == null || day.isAfter(from) ? day : from;
            } else {
                before = before == null || day.isBefore(before) ? day : before;
            }
            or = false;
            return true;
        } catch (UserProblem e) {
            return false;
        }
    }

    private void add(Clause clause, boolean not) {
        Clause signed = not ? new Clause.Not(clause) : clause;
        if (!room()) {
            return;
        }
        if (or && !clauses.isEmpty()) {
            var either = new ArrayList<Clause>();
            Clause last = clauses.removeLast();
            either.addAll(last instanceof Clause.Any any ? any.clauses() : List.of(last));
            either.add(signed);
            clauses.add(new Clause.Any(either));
        } else {
            clauses.add(signed);
        }
        or = false;
    }

    private boolean room() {
        count++;
        tooMany |= count > Query.MOST;
        return count <= Query.MOST;
    }

    /// Where the quote that opens at `from` closes; 0 where none opens, or it does not close.
    private int closing(int from) {
        if (from >= text.length() || OPENING.indexOf(text.charAt(from)) < 0) {
            return 0;
        }
        for (int i = from + 1; i < text.length(); i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && !divides(text.charAt(end)) && (end == from || closing(end) == 0)) {
            end++;
        }
        return end;
    }

    private int colon(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return i > from && i + 1 < text.length() ? i : 0;
            }
            if (!Character.isLetter(c)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean divides(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')' || c == '（' || c == '）';
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '−' || c == '–';
    }
}
