package org.rapporteur.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
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
}
