package org.rapporteur.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Person;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.When;
import org.rapporteur.model.search.Found;
import org.rapporteur.model.search.Hit;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.model.search.Snippet;
import org.rapporteur.repository.ArticleOrder;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.Register;
import org.rapporteur.service.articles.ArticleDesk;

class SearchTest {
    @TempDir
    Path folder;

    private OpenTracker open;
    private Search search;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("search.rapporteur"));
        search = new Search(open);
    }

    @AfterEach
    void closeTracker() {
        open.close();
    }

    @Test
    void aWordIsFoundInAnyForm() {
        article("One", "The delegations were negotiating in Geneva.", "2024-01-01");
        article("Two", "Nothing of it.", "2024-01-02");

        assertEquals(List.of("One"), titles("negotiated "));
        assertEquals(List.of("One"), titles("negotiations"));
        assertEquals(List.of(), titles("\"negotiated\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tea ", "(", "\"", "a", "-", "kind:", "tea OR ", "NEAR(", "*", "\uD83C\uDF75"})
    void tenThousandCharactersAreAnsweredSoon(String typed) {
        article("One", "Tea for two.", "2024-01-01");
        String asked = typed.repeat(10_000 / typed.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (Order order : Order.values()) {
                assertTrue(search.run(Query.of(asked), order, 50).query().shortened());
            }
        });
    }

    @Test
    void ofAProperNameOnlyTheIssuesPeopleAndEventsAreFound() {
        article("Moreau says nothing", "Nothing of it.", "2024-01-01");
        new Register(open).add(Person.class, List.of(), (citations, marking) -> new Person(
                "Ana Moreau", "", List.of(), "France", List.of(), "", marking, citations));

        assertEquals(List.of("Ana Moreau"), search.proper("morea", 3).stream()
                .map(hit -> hit.title().text()).toList());
    }

    @Test
    void theNewestComeFirst() {
        article("Older", "They met.", "2023-01-01");
        article("Newest", "They met.", "2024-03-01");
        article("Newer", "They met.", "2024-02-01");

        assertEquals(List.of("Newest", "Newer", "Older"), titles("met"));
    }

    @Test
    void byRelevanceATitleCountsMoreThanADate() {
        article("Taiwan", "A short report about Taiwan.", "2020-01-01");
        article("Weather", "Rain, snow and, in passing, Taiwan. " + "Clouds went by. ".repeat(40), "2024-01-01");

        Found found = search.run(Query.of("taiwan "), Order.RELEVANCE, 10);

        assertEquals("Taiwan", found.hits().getFirst().title().text());
        assertEquals(2, found.ranked());
    }

    @Test
    void quotesAccentsAndCaseAreAlike() {
        article("Café", "The “shared plan” of São Paulo isn’t new.", "2024-01-01");

        assertEquals(List.of("Café"), titles("\"SHARED PLAN\" sao cafe isn't"));
    }

    @Test
    void chineseOfAnyLengthAndEitherScriptIsFound() {
        article("Simplified", "中国商务部宣布管制芬太尼前体。", "2024-01-01");
        article("Traditional", "中國商務部宣布管制芬太尼前體。", "2024-01-02");
        article("Other", "日本和韩国。", "2024-01-03");

        for (String term : List.of("芬", "芬太", "芬太尼", "前體", "前体", "中国商务", "中國", "\"宣布管制\"")) {
            assertEquals(List.of("Traditional", "Simplified"), titles(term + " kind:article"), term);
        }
    }

    @Test
    void alternativesAndExclusions() {
        article("One", "apples and pears", "2024-01-01");
        article("Two", "apples", "2024-01-02");
        article("Three", "plums", "2024-01-03");

        assertEquals(List.of("Three", "Two", "One"), titles("apples OR plums"));
        assertEquals(List.of("Two"), titles("apples -pears"));
        assertEquals(List.of("Three"), titles("-apples kind:article"));
    }

    @Test
    void oneLetterSearchesNamesAlone() {
        article("Quiet day", "nothing", "2024-01-01");
        article("Other", "quarrels and queues", "2024-01-02");

        assertEquals(List.of("Quiet day"), titles("q"));
    }

    @Test
    void filtersNarrow() {
        Id<Article> cited = article("Cited", Fixtures.TEXT, "2024-01-30");
        article("Uncited", "working group", "2023-01-30");
        Fixtures.development(open, "Launched", "2024-01-30", 4, cited, "shared plan of work");
        published("Wire", "AP", "Associated Press");

        assertEquals(List.of("Cited"), titles("kind:article cited:yes"));
        assertEquals(List.of("Uncited"), titles("working group cited:no"));
        assertEquals(List.of("Cited"), titles("working after:2024"));
        assertEquals(List.of("Uncited"), titles("working before:\"March 2023\""));
        assertEquals(List.of("Wire"), titles("outlet:press kind:art"));
        assertEquals(List.of("Cited"), titles("issue:fent kind:article"));
        assertEquals(List.of("Launched"), titles("kind:developments"));
        assertEquals(List.of("Cited"), titles("state:filed working"));
        assertEquals(List.of("Uncited"), titles("state:inbox working"));
        assertEquals(List.of(), titles("outlet:nobody"));
    }

    @Test
    void whatCitesNoLongerIsSeenByTheNextSearch() {
        Id<Article> article = article("Cited", Fixtures.TEXT, "2024-01-30");
        Fixtures.development(open, "Launched", "2024-01-30", 4, article, "shared plan of work");
        assertEquals(List.of("Cited"), titles("kind:article cited:yes"));

        open.undo(open.lastGesture().orElseThrow().change());

        assertEquals(List.of(), titles("kind:article cited:yes"));
        assertEquals(List.of("Cited"), titles("kind:article cited:no"));
        assertEquals(List.of(), titles("kind:development"));
        assertEquals(List.of(), open.check());
    }

    @Test
    void theSnippetShowsThePlaceOnOneLine() {
        article("One", "First.\n\n" + "filler words go by. ".repeat(40) + "\n\nThe precursor\nchemicals were listed. "
                + "more filler. ".repeat(40), "2024-01-01");

        Snippet snippet = search.run(Query.of("\"precursor chemicals\""), Order.NEWEST, 1).hits().getFirst().snippet();

        assertTrue(snippet.text().startsWith("…") && snippet.text().endsWith("…"), snippet.text());
        assertFalse(snippet.text().contains("\n"));
        assertEquals(List.of("precursor chemicals"), snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end())).toList());
    }

    @Test
    void namesComeWithIssuesFirst() {
        article("Fentanyl in the news", "text", "2024-01-01");

        assertEquals(List.of("issue Fentanyl precursors", "article Fentanyl in the news"),
                search.names("fen", 5).stream().map(hit -> hit.kind() + " " + hit.title().text()).toList());
    }

    @Test
    void articlesAreListedByAColumn() {
        article("b", "x", "2024-01-01");
        article("A", "x", "2024-01-02");
        article("c", "y", "2024-01-03");

        assertEquals(List.of("A", "b", "c"), listed("", ArticleOrder.TITLE, false));
        assertEquals(List.of("b", "A"), listed("\"x\"", ArticleOrder.TITLE, true));
        assertEquals(List.of("c", "A", "b"), listed("", ArticleOrder.DATE, true));
    }

    @Test
    void aPurgedArticleIsFoundByNothing() {
        Id<Article> article = article("Spill", "The zebrafinch protocol.", "2024-01-01");
        new Purging(open).purge(PurgeScope.of(article), "Spilled", (done, all) -> { });

        assertEquals(List.of(), titles("zebrafinch"));
        assertEquals(List.of(), titles("\"zebrafinch protocol\""));
        assertEquals(List.of(), open.check());
    }

    @Test
    void anIndexMadeAgainFindsTheSame() {
        article("One", "apples and pears", "2024-01-01");
        new SearchIndex(open).rebuild((done, all) -> true);

        assertEquals(List.of("One"), titles("pear"));
        assertEquals(List.of(), open.check());
    }

    @Test
    void aSearchThatIsOvertakenGivesNothing() throws Exception {
        article("One", "apples", "2024-01-01");
        var first = new AtomicReference<Optional<Found>>();
        var begun = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            open.database().maintain(sql -> {
                threads.submit(() -> {
                    begun.countDown();
                    first.set(search.latest(Query.of("appl"), Order.NEWEST, 5));
                });
                try {
                    begun.await();
                    Thread.sleep(50);
                    threads.submit(() -> search.latest(Query.of("apple"), Order.NEWEST, 5));
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return true;
            });
        }

        assertEquals(Optional.empty(), first.get());
        assertEquals(1, search.latest(Query.of("apples"), Order.NEWEST, 5).orElseThrow().hits().size());
    }

    private Id<Article> article(String title, String text, String day) {
        return open.record("import", gesture -> gesture.add(new Article(
                title, ArticleForm.PRESS, null, null, "China", List.of(), When.of(day), DateBasis.TEXT, null, "en",
                "Unclassified", ArticleState.INBOX, List.of(), null, null, gesture.body(text),
                null, null, List.of()))).result();
    }

    private void published(String title, String shortName, String name) {
        Id<Article> article = article(title, "text", "2024-01-01");
        open.record("outlet", gesture -> {
            var outlet = gesture.add(new Outlet(name, shortName, List.of(), List.of(), null));
            Article before = new ArticleDesk(open).open(article).article().content();
            return gesture.revise(article, before.described(title, ArticleForm.PRESS, outlet, before.published(),
                    DateBasis.TEXT, "Unclassified"));
        });
    }

    private List<String> titles(String query) {
        return search.run(Query.of(query), Order.NEWEST, 50).hits().stream().filter(hit -> !hit.kind().equals("passage"))
                .map(Hit::title).map(Snippet::text).collect(Collectors.toList());
    }

    private List<String> listed(String query, ArticleOrder order, boolean descending) {
        return search.articles(Query.whole(query), order, descending).stream()
                .map(id -> new ArticleDesk(open).open(id).article().content().title()).toList();
    }
}
