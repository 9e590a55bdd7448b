package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Source;
import org.rapporteur.model.Sourced;
import org.rapporteur.model.When;

/// Sources as notes name them: in the style of the template, then what is quoted.
///
/// What is not known is said, "date not stated", "text not held"; nothing is filled in.
final class References {
    /// Longer quotes are cut here; the passage itself keeps all of it.
    static final int LONGEST_QUOTE = 600;

    private final Messages messages;
    private final PaperDates dates;
    private final StyledSources styled;
    private final Map<Reference, Telling> told = new HashMap<>();
    private final Map<Id<Article>, String> shortNames = new HashMap<>();

    References(Messages messages, StyledSources styled) {
        this.messages = messages;
        this.styled = styled;
        this.dates = new PaperDates(messages);
    }

    /// The note for a statement that rests on `records`.
    Evidence evidence(List<? extends Sourced<?>> records) {
        return new Evidence(records.stream().map(this::grounds).toList());
    }

    /// The sources of `record`: those that support, then those that contradict. Context is not
    /// evidence and stays out.
    private Grounds grounds(Sourced<?> record) {
        List<Source> supporting = record.sources().stream().filter(Source::supports).distinct().toList();
        List<Source> opposed = record.sources().stream().filter(References::contradicts).distinct().toList();
        return new Grounds(
                supporting.stream().map(this::reference).toList(), remark(supporting),
                opposed.stream().map(this::against).toList());
    }

    static boolean contradicts(Source source) {
        return source.citation().role() == Citation.Role.CONTRADICTS;
    }

    /// `source` by its name alone, in the style of the paper.
    String named(Source source) {
        return styled.name(item(source));
    }

    private Reference reference(Source source) {
        return told(new Telling(source, false));
    }

    private Reference against(Source source) {
        return told(new Telling(source, true));
    }

    private Reference told(Telling telling) {
        Reference reference = reference(telling, describe(telling.source()));
        told.put(reference, telling);
        return reference;
    }

    private Reference reference(Telling telling, String described) {
        Source source = telling.source();
        String text = telling.against() ? messages.get("brief.note.contradicted", described)
                : source.caveat() == null ? described
                : messages.get("brief.note.caveat", described, messages.of(source.caveat().form()));
        return new Reference(text, source.article().id(), source.citation().passage());
    }

    /// What a later note calls the article of `reference`, which was made here.
    String shortName(Reference reference) {
        return shortNames.computeIfAbsent(reference.article(), article -> styled.shortName(item(source(reference))));
    }

    /// `reference`, which was made here, for a note after one that named the article in full.
    Reference later(Reference reference) {
        return reference(Objects.requireNonNull(told.get(reference)),
                quoted(shortName(reference), source(reference).passage()));
    }

    private Source source(Reference reference) {
        return Objects.requireNonNull(told.get(reference), "made elsewhere").source();
    }

    /// How a source is told.
    private record Telling(Source source, boolean against) {}

    private String remark(List<Source> supporting) {
        List<Source> counting = supporting.stream().filter(Source::counts).toList();
        if (counting.stream().map(Source::origin).distinct().count() > 1 || counting.isEmpty()) {
            return "";
        }
        long articles = counting.stream().map(source -> source.article().id()).distinct().count();
        return messages.get(articles == 1 ? "brief.note.single" : "brief.note.oneOrigin");
    }

    /// The source as the style names it; what no style knows of, that its text is not held and where
    /// it is then, follows, and what is quoted.
    private String describe(Source source) {
        Article article = source.article().content();
        List<String> parts = new ArrayList<>();
        parts.add(styled.name(item(source)));
        if (article.body() == null) {
            parts.add(messages.get("brief.note.notHeld"));
        }
        if (article.reference() != null && !article.reference().isBlank()) {
            parts.add(article.reference().strip());
        }
        return quoted(messages.parts(parts), source.passage());
    }

    private StyledSources.Item item(Source source) {
        Article article = source.article().content();
        When published = article.published();
        boolean plain = published != null && published.date().edtf().matches("\\d{4}(-\\d\\d){0,2}")
                && (published.date().isDay() || published.words() == null);
        return new StyledSources.Item(
                article.form(), oneLine(article.title()), messages.of(article.form()), publisher(source),
                article.authors(), plain ? published.date().edtf() : "",
                published == null ? messages.get("brief.note.undated") : dates.of(published),
                article.url() == null || article.url().isBlank() ? null : article.url().strip());
    }

    private String publisher(Source source) {
        Article article = source.article().content();
        if (source.outlet() != null) {
            return source.outlet().name();
        }
        if (article.speaker() != null && !article.speaker().isBlank()) {
            return article.speaker();
        }
        return article.authors().isEmpty() ? messages.get("brief.note.unpublished") : "";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String quoted(String described, @Nullable Passage passage) {
        if (passage == null) {
            return described;
        }
        String exact = passage.exact().strip().replaceAll("\\s+", " ");
        if (exact.isEmpty()) {
            return messages.get("brief.note.purged", described);
        }
        if (exact.codePointCount(0, exact.length()) > LONGEST_QUOTE) {
            String head = exact.substring(0, exact.offsetByCodePoints(0, LONGEST_QUOTE));
            int space = head.lastIndexOf(' ');
            exact = messages.get("brief.note.cut", space > LONGEST_QUOTE / 2 ? head.substring(0, space) : head);
        }
        return messages.get("brief.note.quote", described, quoted(exact));
    }

    private String quoted(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        boolean already = words.length() > 1 && words.indexOf('“') == 0 && words.indexOf('”') == words.length() - 1;
        return already ? words : messages.get("brief.quoted", words);
    }
}
