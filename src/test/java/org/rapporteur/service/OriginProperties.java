package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.Copies;

/// The origins of a status are counted as a plain walk over groups counts them.
class OriginProperties {
    private static final int ARTICLES = 6;
    private static final List<String> TEXTS = List.of(
            "Ministers met in the harbour town to weigh tariffs on steel.",
            "A hotline between both navies was tested for an hour.",
            "Students may apply for visas again from the first of June.",
            "The court heard the appeal of a detained engineer.",
            "Soya shipments rose although the quota stayed as it was.",
            "An inspection of three laboratories ended without findings.");

    /// @param ties the pairs that an officer counts as one, in any order; they may join groups that
    ///     were joined before
    /// @param cited which of the articles speak for the status, as bits; at least one
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void originsAreCountedAsByHand(@ForAll("ties") List<Tie> ties, @ForAll("cited") int cited)
            throws IOException {
        Path folder = Files.createTempDirectory("origins");
        try (var open = Fixtures.tracker(folder.resolve("t.rapporteur"))) {
            List<Id<Article>> articles = articles(open, ties);
            log(open, articles, cited);

            var status = new Dashboards(open).snapshot(AsOf.of(LocalDate.of(2024, 4, 1))).issues().getFirst().status();

            assertEquals(Integer.bitCount(cited), status.sources());
            assertEquals(groups(ties, cited), status.independentSources());
        }
    }

    /// @param star which articles after the first are held apart, though both count as one with the first
    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void whatIsHeldApartIsNeverOneOriginThoughAThirdIsOneWithBoth(@ForAll("pairs") List<Integer> star)
            throws IOException {
        Path folder = Files.createTempDirectory("origins");
        try (var open = Fixtures.tracker(folder.resolve("t.rapporteur"))) {
            List<Id<Article>> articles = articles(open, IntStream.range(1, ARTICLES).mapToObj(n -> new Tie(n, 0)).toList());
            new Copies(open).notCopies(articles.get(star.getFirst()), articles.get(star.getLast()));
            log(open, articles, 1 << star.getFirst() | 1 << star.getLast());

            var status = new Dashboards(open).snapshot(AsOf.of(LocalDate.of(2024, 4, 1))).issues().getFirst().status();

            assertEquals(2, status.independentSources());
        }
    }

    /// Two articles by their numbers.
    record Tie(int one, int other) {}

    private static List<Id<Article>> articles(OpenTracker open, List<Tie> ties) {
        var articles = new ArrayList<Id<Article>>();
        TEXTS.forEach(text -> articles.add(Fixtures.article(open, "Report " + articles.size(), text)));
        ties.forEach(tie -> new Copies(open).countAsOne(articles.get(tie.one()), articles.get(tie.other())));
        return articles;
    }

    private static void log(OpenTracker open, List<Id<Article>> articles, int cited) {
        var sources = new ArrayList<SourceRef>();
        for (int n = 0; n < ARTICLES; n++) {
            if ((cited & 1 << n) != 0) {
                sources.add(SourceRef.quote(articles.get(n), TEXTS.get(n).substring(0, 20)));
            }
        }
        new DevelopmentLog(open).log(new NewDevelopment("It happened.", When.of("2024-01-30"), null,
                List.of(new NewDevelopment.IssueLevel(Fixtures.firstIssue(open), 2)), null, null, sources));
    }

    /// Groups are merged until nothing changes any more.
    private static int groups(List<Tie> ties, int cited) {
        int[] group = {0, 1, 2, 3, 4, 5};
        for (boolean changed = true; changed;) {
            changed = false;
            for (Tie tie : ties) {
                if (group[tie.one()] != group[tie.other()]) {
                    int least = Math.min(group[tie.one()], group[tie.other()]);
                    group[tie.one()] = least;
                    group[tie.other()] = least;
                    changed = true;
                }
            }
        }
        Set<Integer> met = new HashSet<>();
        for (int n = 0; n < ARTICLES; n++) {
            if ((cited & 1 << n) != 0) {
                met.add(group[n]);
            }
        }
        return met.size();
    }

    @Provide
    Arbitrary<List<Tie>> ties() {
        return Arbitraries.integers().between(0, ARTICLES - 1).list().ofSize(2).uniqueElements()
                .map(two -> new Tie(two.getFirst(), two.getLast())).list().ofMaxSize(ARTICLES);
    }

    @Provide
    Arbitrary<List<Integer>> pairs() {
        return Arbitraries.integers().between(1, ARTICLES - 1).list().ofSize(2).uniqueElements();
    }

    @Provide
    Arbitrary<Integer> cited() {
        return Arbitraries.integers().between(1, (1 << ARTICLES) - 1);
    }
}
