package org.rapporteur.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Bundle;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.mail.Stretch.Kind;
import org.rapporteur.intake.page.HtmlParser;
import org.rapporteur.intake.page.PageTables;

/// Finds the articles in a letter: the one that was written or pasted, or those that were
/// forwarded in it.
final class LetterReader {
    private static final int ARTICLE = 200;
    /// Plain text with so many letters more than the page says more than the page.
    private static final double MORE = 1.4;

    private final Letter letter;

    private LetterReader(Letter letter) {
        this.letter = letter;
    }

    /// The articles in `letter`, the main one first; none if it has no text.
    static List<Draft> articles(Letter letter) {
        var reader = new LetterReader(letter);
        List<Draft> html = letter.html() == null ? List.of() : reader.fromHtml(letter.html());
        List<Draft> plain = letter.plain() == null
                ? List.of() : reader.fromLines(letter.plain().lines().toList(), null);
        return size(plain) > size(html) * MORE ? plain : html;
    }

    private List<Draft> fromHtml(String html) {
        Document page = MailHtml.parse(html);
        if (page.body().text().isBlank()) {
            return List.of();
        }
        List<String> lines = MailHtml.lines(page);
        List<Stretch> stretches = Stretches.of(lines);
        List<Draft> several = stretches.size() > 1 ? passedOn(page, stretches) : several(page);
        if (!several.isEmpty()) {
            return several;
        }
        List<Draft> read = fromLines(lines, page);
        if (MailHtml.isPage(page)) {
            Draft whole = new HtmlParser().parse(new Source(null, null, html.getBytes(StandardCharsets.UTF_8)));
            boolean clean = Stretches.of(whole.paragraphs()).size() == 1;
            if (clean && size(List.of(whole)) * 2 > size(read)) {
                whole.facts().title(MailWords.bareSubject(String.valueOf(letter.subject())), "Subject");
                return List.of(whole);
            }
        }
        return read;
    }

    /// The stories of the one newsletter that is passed on with a few words.
    private static List<Draft> passedOn(Document page, List<Stretch> all) {
        Stretch last = all.getLast();
        boolean one = all.size() == 2 && last.kind() == Kind.FORWARDED && !isArticle(all.getFirst());
        Document below = one ? MailHtml.belowHead(page) : null;
        return below == null ? List.of()
                : Stories.of(new Letter(last.subject(), last.from(), last.sent(), false, null, null), below);
    }

    /// The articles of a mail that lists them in a table, or of a newsletter.
    private List<Draft> several(Document page) {
        List<Draft> listed = PageTables.articles(MailHtml.seen(page));
        return listed.isEmpty() ? Stories.of(letter, page) : listed;
    }

    private List<Draft> fromLines(List<String> lines, @Nullable Document page) {
        List<Stretch> all = new ArrayList<>();
        for (Stretch stretch : Stretches.of(lines.stream().map(Links::unwrapped).toList())) {
            all.add(new Stretch(stretch.kind(), stretch.subject(), stretch.from(), stretch.sent(),
                    MailEdges.without(stretch.lines())));
        }
        var drafts = new ArrayList<Draft>();
        for (Stretch stretch : chosen(all)) {
            List<Draft> headed = Bundle.articles(stretch.lines());
            List<Draft> bundled = headed.isEmpty() ? PlainStories.of(letter, stretch) : headed;
            List<Draft> read = bundled.isEmpty()
                    ? List.of(new StretchArticle(letter, stretch, page).draft())
                    : bundled;
            read.stream().filter(draft -> !draft.paragraphs().isEmpty()).forEach(drafts::add);
        }
        return drafts;
    }

    /// The stretches that are articles: what was forwarded rather than what was said about it; of
    /// one conversation only its longest piece.
    private static List<Stretch> chosen(List<Stretch> all) {
        Stretch own = all.getFirst();
        Map<String, Stretch> forwarded = new LinkedHashMap<>();
        for (Stretch stretch : all) {
            boolean article = stretch.kind() == Kind.FORWARDED && isArticle(stretch);
            if (article) {
                String subject = MailWords.bareSubject(String.valueOf(stretch.subject())).toLowerCase(Locale.ROOT);
                forwarded.merge(subject, stretch, (a, b) -> a.size() >= b.size() ? a : b);
            }
        }
        int most = forwarded.values().stream().mapToInt(Stretch::size).sum();
        if (!forwarded.isEmpty() && own.size() < 2 * most) {
            return List.copyOf(forwarded.values());
        }
        if (isArticle(own)) {
            return List.of(own);
        }
        return all.stream().max(Comparator.comparingInt(Stretch::size)).stream().toList();
    }

    private static boolean isArticle(Stretch stretch) {
        return stretch.size() >= ARTICLE || stretch.lines().stream().anyMatch(Furniture::isLong);
    }

    private static int size(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.paragraphs().stream())
                .mapToInt(text -> (int) text.chars().filter(Character::isLetterOrDigit).count())
                .sum();
    }
}
