package org.rapporteur.intake.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Lexicon;

/// Lines that mail puts around an article, in the languages of `mail.txt`.
final class MailWords {
    private static final int LONGEST = 2_400;
    private static final int SHORT = 400;
    private static final int LABEL = 30;
    private static final List<List<String>> ROWS = Lexicon.read("mail.txt");
    private static final Map<Label, Pattern> LABELS = labels();
    private static final Pattern MARKER = any("marker", "");
    private static final Pattern WROTE = any("wrote", "");
    private static final Pattern BANNER = any("banner", "");
    private static final Pattern COVER = any("cover", "");
    private static final Pattern FOOTER = any("footer", "");
    private static final Pattern SIGNOFF = any("signoff", "");
    private static final Pattern DESK = any("desk", "");
    private static final Pattern REPLY = any("reply", "\\s*(?:\\[\\d+]|\\(\\d+\\))?\\s*[:：]\\s*");
    private static final Pattern TAG = Pattern.compile("^\\s*(?:\\[[^\\]]{1,40}]|\\*{2,}\\s*[A-Z ]{3,20}\\*{2,})\\s*");

    private MailWords() {}

    /// What a line that heads a forwarded mail is about.
    enum Label { FROM, SENT, SUBJECT, TO }

    /// A line that heads a forwarded mail.
    record Headed(Label label, String value) {}

    /// What `line` says above a forwarded mail, or null. Upper and lower case count: memoranda
    /// write "FROM:" in capitals.
    static @Nullable Headed headed(String line) {
        int colon = line.indexOf(':') < 0 ? line.indexOf('：') : line.indexOf(':');
        if (colon < 0 || colon > LABEL || line.length() > LONGEST) {
            return null;
        }
        for (Label label : Label.values()) {
            Matcher match = LABELS.get(label).matcher(line);
            if (match.matches()) {
                return new Headed(label, match.group(1).strip().replaceAll("^\\*+\\s*|\\s*\\*+$", ""));
            }
        }
        return null;
    }

    /// Whether `line` stands above a forwarded mail.
    static boolean isMarker(String line) {
        return line.length() < SHORT && (line.startsWith("-") || isLead(line)) && fits(MARKER, line);
    }

    /// Whether `line` stands above a quoted mail.
    static boolean isWrote(String line) {
        return line.length() < SHORT && isLead(line) && fits(WROTE, line);
    }

    /// Whether `line` is never the article's.
    static boolean isBanner(String line) {
        return line.length() < SHORT && fits(BANNER, line);
    }

    /// Whether `line` is a forwarder's word above the article.
    static boolean isCover(String line) {
        return line.length() <= 120 && fits(COVER, line);
    }

    /// Whether `line` starts what a list or a firm puts below its mails.
    static boolean isFooter(String line) {
        return fits(FOOTER, line);
    }

    /// Whether `line` starts a signature.
    static boolean isSignOff(String line) {
        return fits(SIGNOFF, line);
    }

    /// Whether someone with the address `local@…` writes for a publisher rather than for himself.
    static boolean isDesk(String local) {
        return fits(DESK, local);
    }

    /// `subject` without "Fwd:", "Press clips:" and the names of lists in brackets.
    static String bareSubject(String subject) {
        String bare = subject.strip();
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = TAG.matcher(bare).replaceFirst("");
            Matcher reply = REPLY.matcher(bare);
            bare = reply.lookingAt() ? bare.substring(reply.end()) : bare;
            bare = bare.replaceFirst("(?i)\\s*\\(fwd\\)$", "").strip();
        }
        return bare;
    }

    private static boolean isLead(String line) {
        return line.endsWith(":") || line.endsWith("：");
    }

    private static boolean fits(Pattern pattern, String line) {
        return line.length() <= LONGEST && pattern.matcher(line.strip()).matches();
    }

    private static Pattern any(String kind, String after) {
        return Pattern.compile("(?:" + alternatives(kind) + ")" + after,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<Label, Pattern> labels() {
        var labels = new EnumMap<Label, Pattern>(Label.class);
        for (Label label : Label.values()) {
            String names = alternatives(label.name().toLowerCase(Locale.ROOT));
            labels.put(label, Pattern.compile("\\s*\\*{0,2}(?:" + names + ")\\s*\\*{0,2}\\s*[:：]\\s*(.*)"));
        }
        return labels;
    }

    private static String alternatives(String kind) {
        return ROWS.stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.joining("|"));
    }
}
