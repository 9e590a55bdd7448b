package org.rapporteur.intake.mail;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Language;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.intake.document.Wrapping;
import org.rapporteur.intake.mail.Stretch.Kind;

/// One stretch of a letter read as an article.
final class StretchArticle {
    private static final int FEW_WORDS = 3;
    private static final int FEW_HAN = 5;
    private static final Pattern DRAWN = Pattern.compile("={4,}|-{3,}");

    private final Letter letter;
    private final Stretch stretch;
    private final @Nullable Document page;

    /// Reads `stretch` of `letter`, whose HTML is `page` if it has any.
    StretchArticle(Letter letter, Stretch stretch, @Nullable Document page) {
        this.letter = letter;
        this.stretch = stretch;
        this.page = page;
    }

    /// Its text, and what it says of itself.
    Draft draft() {
        List<String> undrawn = stretch.lines().stream().filter(line -> !DRAWN.matcher(line.strip()).matches()).toList();
        List<String> all = Furniture.without(
                Wrapping.paragraphs(String.join("\n", Links.withoutMany(undrawn))));
        var facts = new Facts();
        List<String> body = TextHead.read(facts, all);
        String subject = subject();
        if (!isHeadline(facts, subject)) {
            facts = new Facts();
            facts.title(subject, "Subject");
            body = TextHead.read(facts, withoutTitle(all, subject));
        }
        body = Links.read(facts, body, page);
        mailed().complete(facts, Links.hosts(stretch.lines(), page));
        return new Draft(facts, body, List.of());
    }

    private String subject() {
        String subject = stretch.kind() == Kind.FORWARDED ? stretch.subject() : null;
        String said = subject == null || subject.isBlank() ? letter.subject() : subject;
        return said == null ? "" : Whitespace.line(MailWords.bareSubject(said));
    }

    private Mailed mailed() {
        if (stretch.kind() != Kind.OWN) {
            return new Mailed(stretch.from(), stretch.sent(), "Sent", false);
        }
        // A mail that was passed on as a whole has lost the publisher's name and time.
        boolean passedOn = letter.subject() != null && !MailWords.bareSubject(letter.subject())
                .equals(letter.subject().strip());
        return new Mailed(passedOn ? null : letter.from(), letter.sent(), "Date", letter.bulk());
    }

    /// Whether the text's first line, now in `facts`, is a better headline than `subject`: it is
    /// alike, or the text is headed as articles are, or the subject says nothing.
    private static boolean isHeadline(Facts facts, String subject) {
        String title = facts.title();
        if (title == null) {
            return subject.isEmpty();
        }
        boolean headed = !facts.dates().isEmpty() || !facts.authors().isEmpty() || facts.url() != null;
        return isVague(subject) || areAlike(title, subject) || headed && !isVague(title);
    }

    private static boolean isVague(String line) {
        return Language.han(line) < FEW_HAN && words(line).size() < FEW_WORDS;
    }

    private static boolean areAlike(String title, String subject) {
        String a = title.toLowerCase(Locale.ROOT);
        String b = subject.toLowerCase(Locale.ROOT);
        Set<String> common = new HashSet<>(words(a));
        common.retainAll(words(b));
        int least = Math.min(words(a).size(), words(b).size());
        boolean contained = Language.han(a) >= FEW_HAN && (b.contains(a) || a.contains(b));
        return contained || least >= FEW_WORDS && common.size() * 10 >= least * 7;
    }

    private static Set<String> words(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<String> withoutTitle(List<String> lines, String title) {
        boolean repeated = lines.size() > 1 && lines.getFirst().equalsIgnoreCase(title);
        return repeated ? lines.subList(1, lines.size()) : lines;
    }
}
