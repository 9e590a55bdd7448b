package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Source;
import org.rapporteur.model.Sourced;

/// Sources as notes name them: `Outlet, “Title”, form, date: “quote”, address`.
///
/// What is not known is said, "date not stated", "text not held"; nothing is filled in.
final class References {
    /// Longer quotes are cut here; the passage itself keeps all of it.
    static final int LONGEST_QUOTE = 600;

    private final Messages messages;
    private final PaperDates dates;

    References(Messages messages) {
        this.messages = messages;
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

    private Reference reference(Source source) {
        String described = source.caveat() == null ? describe(source)
                : messages.get("brief.note.caveat", describe(source), messages.of(source.caveat().form()));
        return new Reference(described, source.article().id(), source.citation().passage());
    }

    private Reference against(Source source) {
        return new Reference(
                messages.get("brief.note.contradicted", describe(source)),
                source.article().id(), source.citation().passage());
    }

    private String remark(List<Source> supporting) {
        List<Source> counting = supporting.stream().filter(Source::counts).toList();
        if (counting.stream().map(Source::origin).distinct().count() > 1 || counting.isEmpty()) {
            return "";
        }
        long articles = counting.stream().map(source -> source.article().id()).distinct().count();
        return messages.get(articles == 1 ? "brief.note.single" : "brief.note.oneOrigin");
    }

    private String describe(Source source) {
        Article article = source.article().content();
        List<String> parts = new ArrayList<>();
        parts.add(publisher(source));
        if (!article.title().isBlank()) {
            parts.add(quoted(article.title()));
        }
        parts.add(messages.of(article.form()));
        parts.add(article.published() == null ? messages.get("brief.note.undated") : dates.of(article.published()));
        if (article.body() == null) {
            parts.add(messages.get("brief.note.notHeld"));
        }
        String said = quoted(messages.parts(parts), source.passage());
        return messages.parts(Stream.concat(Stream.of(said), Stream.of(article.reference(), article.url())
                .filter(address -> address != null && !address.isBlank()).map(String::strip)).toList());
    }

    private String publisher(Source source) {
        Article article = source.article().content();
        if (source.outlet() != null) {
            return source.outlet().name();
        }
        if (article.speaker() != null && !article.speaker().isBlank()) {
            return article.speaker();
        }
        return article.authors().isEmpty()
                ? messages.get("brief.note.unpublished")
                : messages.names(article.authors());
    }

    private String quoted(String described, @Nullable Passage passage) {
        if (passage == null) {
            return described;
        }
        String exact = passage.exact().strip().replaceAll("\\s+", " ");
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
