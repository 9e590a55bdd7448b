package org.rapporteur.ui.help;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.Destination;

class HelpTopicsTest {
    private static List<String> ids(Locale locale) {
        return new HelpTopics(locale).all().stream().map(HelpTopics.Topic::id).toList();
    }

    @Test
    void bothLanguagesHaveTheSameArticlesInTheSameOrder() {
        assertEquals(ids(Locale.ENGLISH), ids(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void everyArticleSaysSomething() {
        new HelpTopics(Locale.ENGLISH).all().forEach(topic -> {
            assertFalse(topic.title().isBlank());
            assertFalse(topic.paragraphs().isEmpty(), topic.id());
        });
    }

    @Test
    void everyScreenOfTheRailHasItsArticle() {
        for (Destination place : List.of(
                new Destination.OverviewPage(), new Destination.InboxPage(null), new Destination.ArticlesPage(""),
                new Destination.TimelinePage(null, null), new Destination.EventPage(null),
                new Destination.CommitmentPage(null), new Destination.PersonPage(null),
                new Destination.BriefPage(List.of()), new Destination.PreferencesPage(),
                new Destination.SetupPage(Destination.SetupPage.Section.SCALES), new Destination.ChronologyPage(),
                new Destination.HelpPage("keys"))) {
            assertTrue(ids(Locale.ENGLISH).contains(HelpTopics.of(place)), place.toString());
        }
    }

    @Test
    void anArticleIsFoundByWhatItSays() {
        List<HelpTopics.Topic> found = new HelpTopics(Locale.ENGLISH).about("half-typed power");

        assertEquals(List.of("log"), found.stream().map(HelpTopics.Topic::id).toList());
    }

    private static void answers(Locale locale, String query, String topic) {
        List<String> found = new HelpTopics(locale).about(query).stream().map(HelpTopics.Topic::id).toList();
        assertTrue(found.contains(topic), query + " finds " + found);
    }

    @Test
    void theWordsOfCommandsAndSettingsFindTheirArticle() {
        Map.ofEntries(entry("undo", "log"), entry("Redo", "keys"), entry("import", "inbox"), entry("export", "briefs"),
                        entry("DOCX", "briefs"), entry("backup", "safety"), entry("restore", "safety"),
                        entry("delete", "log"), entry("dark", "preferences"), entry("theme", "preferences"),
                        entry("language", "preferences"), entry("font", "preferences"), entry("search", "articles"),
                        entry("filter", "articles"), entry("watch terms", "setup"), entry("shortcut", "keys"),
                        entry("zoom", "timeline"), entry("task", "overview"), entry("drag", "inbox"))
                .forEach((query, topic) -> answers(Locale.ENGLISH, query, topic));
        Map.of("撤销", "log", "导入", "inbox", "导出", "briefs", "备份", "safety", "字号", "preferences", "检索", "articles")
                .forEach((query, topic) -> answers(Locale.SIMPLIFIED_CHINESE, query, topic));
    }

    @Test
    void theWordsThatArticlesAreFoundByAreNotShown() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (HelpTopics.Topic topic : new HelpTopics(locale).all()) {
                assertFalse(topic.others().isEmpty(), topic.id());
                assertTrue(topic.paragraphs().stream().noneMatch(line -> line.startsWith("~")), topic.id());
            }
        }
    }
}
