package org.rapporteur.intake.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Party;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;

class MentionsTest {
    private static final When TUESDAY = When.of("2024-01-30");
    private static final List<Party> PARTIES = Tracker.between("United States", "China", ZoneOffset.UTC).parties();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They met on January 27, 2024 in Bangkok.              | 2024-01-27",
        "They met on 27th January 2024, and on 3 May 2023.     | 2024-01-27 2023-05-03",
        "The talks of Jan. 26-27, 2024 lasted twelve hours.    | 2024-01-26/2024-01-27",
        "The talks of 26–27 January lasted twelve hours.       | 2024-01-26/2024-01-27",
        "Talks on Nov. 15 in Woodside.                         | 2023-11-15",
        "Talks will be held on February 3.                     | 2024-02-03",
        "It began in mid-April 2023 and in March, 2022.        | 2023-04 2022-03",
        "Stamped 2024-01-26, 26.01.2024 and 2024/1/27.         | 2024-01-26 2024-01-27",
        "Officials met Tuesday, and on Sunday before that.     | 2024-01-30 2024-01-28",
        "They met on Monday, January 22, in Vienna.            | 2024-01-22",
        "双方于2024年1月26日和27日会谈，1月29日宣布结果。           | 2024-01-26 2024-01-29",
        "双方昨天会谈，周日抵达。                                 | 2024-01-29 2024-01-28",
        "Il est arrivé le 5 mars 2023.                         | 2023-03-05",
    })
    void datesAreThoseThatTheTextNames(String text, String expected) {
        assertEquals(expected, dates(text, TUESDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They meet next Tuesday, and every Friday.",
        "The group will meet on Thursday.",
        "There is no such day as February 30, 2024.",
        "On 03/04/2024 it was 5.1.2 and 10.10.10.10.",
        "They may march 20 miles; Sunday Times; Black Friday.",
        "The summit opens on April 20.",
        "本周五、上周三和周年。",
    })
    void whatIsVagueOrCouldBeTwoDaysIsNoDate(String text) {
        assertEquals("", dates(text, TUESDAY));
    }

    @Test
    void withoutADayOfPublicationOnlyWholeDatesCount() {
        assertEquals("2024-01-27", dates("On Tuesday and January 5 as on 27 January 2024.", null));
        assertEquals("", dates("On Tuesday and January 5.", When.of("2024-01")));
    }

    @Test
    void aDateKeepsItsWordsAndAllItsPlaces() {
        DateMention date = read("On January 27, 2024 and again 27 January.", TUESDAY).dates().getFirst();

        assertEquals("January 27, 2024", date.when().words());
        assertEquals(2, date.count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Secretary of State Antony J. Blinken spoke; Blinken left.       | Secretary of State:Antony J. Blinken:2",
        "Foreign Minister Wang Yi met him. Wang Yi’s aides and Wang left.| Foreign Minister:Wang Yi:3",
        "President Xi and President Xi Jinping.                          | President:Xi Jinping:2",
        "Janet L. Yellen arrived.                                        | :Janet L. Yellen:1",
        "It was Li Hui, the special envoy, who came.                     | :Li Hui:1",
        "“No,” said Karine Jean-Pierre. Ms. Jean-Pierre left.            | Ms:Karine Jean-Pierre:2",
        "They met Vice Premier He Lifeng in Xi’an.                       | Vice Premier:He Lifeng:1",
        "President Lai Ching-te and Gen. Charles Q. Brown.               | President:Lai Ching-te:1 Gen:Charles Q. Brown:1",
        "President Biden and First Lady Jill Biden.                      | President:Biden:1 First Lady:Jill Biden:1",
        "外交部长王毅在曼谷会见国务卿布林肯，王毅表示，布林肯说。            | 外交部长:王毅:2 国务卿:布林肯:2",
        "国家主席习近平同总统拜登通话，习近平指出。                         | 国家主席:习近平:2 总统:拜登:1",
        "外長王毅與美國國家安全顧問沙利文會晤。                             | 外长:王毅:1 国家安全顾问:沙利文:1",
    })
    void peopleAreFoundByTheirOfficesAndPutTogether(String text, String expected) {
        assertEquals(expected, people(text, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The President of the United States met the Prime Minister’s Office.",
        "General Motors and the General Assembly met on Monday.",
        "President Signs New Executive Order On Trade And Tariffs",
        "The Foreign Ministry said on Tuesday that Hong Kong and New York said so.",
        "总统将访问中国，部长说，主席在会上。",
    })
    void bodiesPlacesAndHeadlinesAreNoPeople(String text) {
        assertEquals("", people(text, List.of()));
    }

    @Test
    void peopleWhomTheTrackerKnowsAreFoundWithoutAnOffice() {
        assertEquals(":Mao Ning:1", people("As Mao Ning put it.", List.of("Mao Ning", "White House")));
        assertEquals("", people("The White House is near.", List.of("White House")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The U.S. and the PRC; Beijing told Americans.        | United States:2 China:2",
        "He told us that the Chinese may come to Washington.   | United States:1 China:1",
        "He lives in Washington, D.C. and reads the Washington Post. | ''",
        "中方和美方在集中方面谈，華盛頓同意。                     | United States:2 China:1",
    })
    void partiesAreFoundByTheirOtherNames(String text, String expected) {
        assertEquals(expected, String.join(" ", read(text, null).parties().stream()
                .map(party -> party.name() + ":" + party.count()).toList()));
    }

    @Test
    void everyPlaceIsWhereItsWordsStand() {
        String text = "😀 On Jan. 26, 2024 Foreign Minister Wang Yi told the U.S. delegation in Beijing.";
        Suggestions found = read(text, TUESDAY);

        assertEquals("Jan. 26, 2024", found.dates().getFirst().places().getFirst().in(text));
        assertEquals("Wang Yi", found.people().getFirst().places().getFirst().in(text));
        assertEquals("U.S.", found.parties().getFirst().places().getFirst().in(text));
        assertEquals(5, new CodePoints(text).at(text.indexOf("Jan")));
    }

    @Test
    void aTextWithoutWordsGivesNothing() {
        Suggestions none = read(" \n … 12 — ", TUESDAY);

        assertTrue(none.issues().isEmpty() && none.dates().isEmpty() && none.people().isEmpty()
                && none.parties().isEmpty() && none.keySentences().isEmpty());
    }

    private static Suggestions read(String text, @Nullable When published) {
        return new Suggestions.Reader(List.of(), PARTIES, List.of()).of("", text, published);
    }

    private static String dates(String text, @Nullable When published) {
        return String.join(" ", read(text, published).dates().stream()
                .map(date -> date.when().date().edtf()).toList());
    }

    private static String people(String text, List<String> known) {
        return String.join(" ", new Suggestions.Reader(List.of(), PARTIES, known).of("", text, null).people().stream()
                .map(person -> person.office() + ":" + person.name() + ":" + person.count()).toList());
    }
}
