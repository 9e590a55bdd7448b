package org.rapporteur.intake.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.mail.MailWords.Headed;
import org.rapporteur.intake.mail.MailWords.Label;

/// Divides a mail's text at the mails that it forwards or quotes.
final class Stretches {
    private static final int FEW_LINES = 4;
    /// Lines, not all of them in vain, that are looked at as the start of another mail.
    private static final int MOST_TRIES = 1_000;
    private static final Pattern BREAKING = Pattern.compile("(?i)(?:on|am|le|el|il|op|em|den|в) .{0,80}\\d.*");
    private static final Pattern RULE = Pattern.compile("[_*=—-]{5,}");

    private final List<String> lines;
    private final List<Stretch> found = new ArrayList<>();
    private Stretch.Kind kind = Stretch.Kind.OWN;
    private Map<Label, String> head = new EnumMap<>(Label.class);
    private List<String> text = new ArrayList<>();

    private Stretches(List<String> lines) {
        this.lines = lines;
    }

    /// The stretches of `lines`, in order; the first is the sender's own and may be empty.
    static List<Stretch> of(List<String> lines) {
        var stretches = new Stretches(lines.stream().map(Stretches::unquoted).toList());
        stretches.divide();
        return stretches.found;
    }

    /// `line` without the ">" that stand before it.
    private static String unquoted(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == '>') {
            start++;
            start += start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\u00A0') ? 1 : 0;
        }
        return line.substring(start);
    }

    private void divide() {
        int at = 0;
        int tries = 0;
        while (at < lines.size()) {
            String line = lines.get(at).strip();
            boolean marked = MailWords.isMarker(line);
            boolean headed = marked || MailWords.headed(line) != null;
            tries += headed ? 1 : 0;
            int body = headed && tries <= MOST_TRIES ? fields(marked ? at + 1 : at, marked) : -1;
            int quoted = body < 0 ? quoted(at) : -1;
            if (body >= 0) {
                at = body;
            } else if (quoted >= 0) {
                start(Stretch.Kind.QUOTED, new EnumMap<>(Label.class));
                at = quoted;
            } else {
                text.add(lines.get(at));
                at++;
            }
        }
        start(Stretch.Kind.OWN, new EnumMap<>(Label.class));
    }

    /// Closes the stretch that is open and opens one of the kind `next`.
    private void start(Stretch.Kind next, Map<Label, String> fields) {
        while (!text.isEmpty() && (text.getLast().isBlank() || RULE.matcher(text.getLast().strip()).matches())) {
            text.removeLast();
        }
        found.add(new Stretch(
                kind, head.get(Label.SUBJECT), head.get(Label.FROM), head.get(Label.SENT), List.copyOf(text)));
        kind = next;
        head = fields;
        text = new ArrayList<>();
    }

    /// Reads the fields of a forwarded mail from the line `from` on.
    ///
    /// @return the line after them, or -1 if there are none; then nothing was changed
    private int fields(int from, boolean marked) {
        var fields = new EnumMap<Label, String>(Label.class);
        int at = from;
        int end = marked ? from : -1;
        while (at < lines.size() && at - from < 40) {
            String line = lines.get(at).strip();
            Headed field = MailWords.headed(line);
            if (field != null) {
                at = value(field, fields, at);
                end = at;
            } else if (line.isEmpty() && (fields.isEmpty() && marked || isFieldNext(at))) {
                at++;
            } else {
                break;
            }
        }
        if (!marked && !isHead(fields)) {
            return -1;
        }
        start(Stretch.Kind.FORWARDED, fields);
        return end;
    }

    /// Some programs leave an empty line between the fields.
    private boolean isFieldNext(int at) {
        return at + 1 < lines.size() && MailWords.headed(lines.get(at + 1).strip()) != null;
    }

    /// Keeps `field`, with the lines on which it goes on, up to the empty line below the fields.
    private int value(Headed field, Map<Label, String> fields, int at) {
        var value = new StringBuilder(field.value());
        int next = at + 1;
        int more = 0;
        while (next + more < lines.size() && more < FEW_LINES && isRest(lines.get(next + more))) {
            more++;
        }
        boolean ended = next + more < lines.size()
                && (lines.get(next + more).isBlank() || MailWords.headed(lines.get(next + more).strip()) != null);
        boolean goesOn = value.isEmpty() ? more > 0 : more > 0 && ended && more < FEW_LINES && value.length() > 40;
        for (int i = 0; goesOn && i < (ended ? more : 1); i++) {
            value.append(' ').append(lines.get(next + i).strip());
        }
        fields.putIfAbsent(field.label(), value.toString().strip());
        return goesOn ? next + (ended ? more : 1) : next;
    }

    private static boolean isRest(String line) {
        return !line.isBlank() && MailWords.headed(line.strip()) == null;
    }

    /// Whether `fields` can only head a mail: who and when, or when and what about.
    private static boolean isHead(Map<Label, String> fields) {
        String sent = fields.get(Label.SENT);
        boolean dated = sent != null && (!Dates.find(sent).isEmpty() || sent.matches(".*\\d{1,2}:\\d{2}.*"));
        boolean addressed = fields.getOrDefault(Label.FROM, "").contains("@");
        boolean other = fields.containsKey(Label.SUBJECT) || fields.containsKey(Label.TO);
        return dated && fields.containsKey(Label.FROM) || dated && fields.containsKey(Label.SUBJECT)
                || addressed && other;
    }

    /// The line after "On … wrote:", which may break once, or -1.
    private int quoted(int at) {
        String line = lines.get(at).strip();
        if (line.length() < 10 || line.length() > 200) {
            return -1;
        }
        if (MailWords.isWrote(line)) {
            return at + 1;
        }
        boolean breaks = at + 1 < lines.size() && BREAKING.matcher(line).matches()
                && MailWords.isWrote(line + " " + lines.get(at + 1).strip());
        return breaks ? at + 2 : -1;
    }
}
