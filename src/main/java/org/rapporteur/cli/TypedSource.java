package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.SourceRef;
import picocli.CommandLine.Option;

/// One `--quote` or one `--article`. A quote belongs to the article before it; where the first
/// quote comes before any article, each belongs to the article after it. An article without a
/// quote is cited as a whole.
final class TypedSource {
    @Option(names = "--quote", paramLabel = "WORDS")
    private @Nullable String quote;

    @Option(names = "--article", paramLabel = "ARTICLE")
    private @Nullable String article;

    private record Cited(Stored<Article> article, List<String> quotes) {}

    /// The sources that `typed` points at.
    ///
    /// @param draft whether there need be none
    /// @throws UserProblem if there is none and must be, or a quote has no article
    static List<SourceRef> read(List<TypedSource> typed, ArticleFinder finder, boolean draft) {
        List<Cited> cited = pair(typed, finder);
        if (draft) {
            if (cited.stream().anyMatch(one -> !one.quotes().isEmpty())) {
                throw new UserProblem("draftWithQuote");
            }
            return List.of();
        }
        if (cited.isEmpty()) {
            throw new UserProblem("sourceMissing");
        }
        return cited.stream().flatMap(TypedSource::refs).toList();
    }

    private static Stream<SourceRef> refs(Cited cited) {
        return cited.quotes().isEmpty()
                ? Stream.of(new SourceRef.Whole(cited.article().id(), Citation.Role.SUPPORTS))
                : cited.quotes().stream().map(words -> SourceRef.quote(cited.article().id(), words));
    }

    private static List<Cited> pair(List<TypedSource> typed, ArticleFinder finder) {
        boolean quotesFirst = !typed.isEmpty() && typed.getFirst().quote != null;
        var cited = new ArrayList<Cited>();
        var waiting = new ArrayList<String>();
        for (TypedSource one : typed) {
            if (one.article != null) {
                cited.add(new Cited(finder.find(one.article), new ArrayList<>(waiting)));
                waiting.clear();
            } else if (one.quote != null && (quotesFirst || cited.isEmpty())) {
                waiting.add(one.quote);
            } else if (one.quote != null) {
                cited.getLast().quotes().add(one.quote);
            }
        }
        if (!waiting.isEmpty() && cited.isEmpty()) {
            throw new UserProblem("quoteWithoutArticle", waiting.getFirst());
        }
        if (!waiting.isEmpty()) {
            cited.getLast().quotes().addAll(waiting);
        }
        return cited;
    }
}
