package org.rapporteur.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;

/// By what words people are found in passages, with cases that mislead.
class CallingsTest {
    @TempDir
    Path folder;

    private Acquaintances tracker;
    private PeopleDesk desk;

    @BeforeEach
    void open() {
        tracker = new Acquaintances(folder);
        desk = new PeopleDesk(tracker.open());
    }

    @AfterEach
    void close() {
        tracker.open().close();
    }

    /// An article of `text`, quoted whole.
    private void quoted(String text) {
        quoted(text, text);
    }

    private void quoted(String text, String passage) {
        Id<Article> article = tracker.article(text, null, "2024-03-01");
        tracker.position(article, passage, null, "2024-03-01");
    }

    private List<String> named(Id<Person> id) {
        return words(at(id).mentioned());
    }

    private List<String> maybe(Id<Person> id) {
        return words(at(id).maybe());
    }

    private PersonAt at(Id<Person> id) {
        return desk.get(id, AsOf.of(tracker.today()));
    }

    private static List<String> words(List<Source> sources) {
        return sources.stream().map(one -> one.passage() == null ? "" : one.passage().exact()).sorted().toList();
    }

    @Test
    void theFamilyNameWithThePostOnRecordNamesThePerson() {
        Id<Person> xi = tracker.person("Xi Jinping", "习近平", List.of(), Acquaintances.post("President", null, null));
        quoted("He raised it with President Xi on the call.");
        quoted("习主席指出，双方应加强对话。");
        quoted("習主席指出。");
        quoted("国家主席习近平会见了客人。");

        assertEquals(4, named(xi).size());
        assertEquals(List.of(), maybe(xi));
        assertEquals(4, at(xi).articles());
    }

    @Test
    void aForeignNameIsFoundByFormOfAddressAndInEitherScript() {
        Id<Person> blinken = tracker.person("Antony J. Blinken", "", List.of("布林肯"),
                Acquaintances.post("Secretary of State", "2021-01", "2025-01"));
        quoted("Mr. Blinken’s plane landed.");
        quoted("Secretary Blinken spoke.");
        quoted("Secretary of State Blinken spoke.");
        quoted("美国国务卿布林肯抵达上海。");

        assertEquals(4, named(blinken).size());
    }

    @Test
    void anUncommonNameWithAPostIsKnownAndACommonOneMayBeAnother() {
        Id<Person> dong = tracker.person("Dong Jun", "董军", List.of(),
                Acquaintances.post("Minister of National Defense", "2023-12", null));
        Id<Person> wang = tracker.person("Wang Yi", "王毅", List.of(),
                Acquaintances.post("Foreign Minister", "2023-07", null));
        quoted("Minister Dong took part.");
        quoted("Minister Wang took part.");
        quoted("Foreign Minister Wang took part.");
        quoted("王部长出席会议。");

        assertEquals(List.of("Minister Dong took part."), named(dong));
        assertEquals(List.of("Foreign Minister Wang took part."), named(wang));
        assertEquals(List.of("Minister Wang took part.", "王部长出席会议。"), maybe(wang));
    }

    @Test
    void somebodyElseOfTheFamilyNameIsNotThePerson() {
        Id<Person> wang = tracker.person("Wang Yi", "王毅", List.of(), Acquaintances.post("Foreign Minister", null, null));
        quoted("Commerce Minister Wang Wentao spoke.");
        quoted("Foreign Minister Wang Wentao was a slip of the pen.");
        quoted("商务部长王文涛出席。");
        quoted("国王部长会议");

        assertEquals(List.of(), named(wang));
        assertEquals(List.of(), maybe(wang));
        assertEquals(0, at(wang).articles());
    }

    @Test
    void aPostThatAnotherOnRecordHoldsMeansTheOther() {
        Id<Person> yi = tracker.person("Wang Yi", "王毅", List.of(), Acquaintances.post("Director", null, null));
        Id<Person> xiaohong = tracker.person("Wang Xiaohong", "王小洪", List.of(),
                Acquaintances.post("Minister of Public Security", null, null));
        quoted("Minister Wang took part.");

        assertEquals(List.of(), maybe(yi));
        assertEquals(List.of("Minister Wang took part."), maybe(xiaohong));
    }

    @Test
    void aPostCountsOnTheDaysOnWhichItWasHeld() {
        Id<Person> qin = tracker.person("Qin Gang", "秦刚", List.of(),
                Acquaintances.post("Foreign Minister", "2022-12-30", "2023-07-25"));
        quoted("Foreign Minister Qin was asked again.");

        assertEquals(List.of(), named(qin));
        assertEquals(List.of("Foreign Minister Qin was asked again."), maybe(qin));
    }

    @Test
    void theFamilyNameAloneMeansWhomTheArticleNamesInFull() {
        Id<Person> wang = tracker.person("Wang Yi", "王毅", List.of());
        quoted("Wang Yi arrived at noon. Later Wang spoke of the strait.", "Later Wang spoke of the strait.");
        quoted("Later Wang left.");

        assertEquals(List.of("Later Wang spoke of the strait."), named(wang));
        assertEquals(List.of(), maybe(wang));
    }

    @Test
    void anArticleThatNamesTwoOfTheFamilyNameLeavesItOpen() {
        Id<Person> yi = tracker.person("Wang Yi", "王毅", List.of());
        tracker.person("Wang Xiaohong", "王小洪", List.of());
        quoted("Wang Yi met Wang Xiaohong. Then Mr. Wang spoke.", "Then Mr. Wang spoke.");

        assertEquals(List.of(), named(yi));
        assertEquals(List.of("Then Mr. Wang spoke."), maybe(yi));
    }

    @Test
    void aFamilyNameThatIsAWordNamesNobody() {
        Id<Person> he = tracker.person("He Lifeng", "何立峰", List.of(), Acquaintances.post("Vice Premier", null, null));
        quoted("He Lifeng arrived. He spoke of trade.", "He spoke of trade.");
        quoted("Vice Premier He spoke of tariffs.");

        assertEquals(List.of("Vice Premier He spoke of tariffs."),
                java.util.stream.Stream.concat(named(he).stream(), maybe(he).stream()).toList());
    }

    @Test
    void aVicePresidentIsNoPresident() {
        Id<Person> harris = tracker.person("Kamala Harris", "", List.of(),
                Acquaintances.post("Vice President", null, null));
        quoted("President Harris of the college spoke.");
        quoted("Vice President Harris spoke.");

        assertEquals(List.of("Vice President Harris spoke."), named(harris));
        assertEquals(List.of("President Harris of the college spoke."), maybe(harris));
    }

    @Test
    void aForeignMinisterIsNoMinisterOfPublicSecurity() {
        Id<Person> xiaohong = tracker.person("Wang Xiaohong", "王小洪", List.of(),
                Acquaintances.post("Minister of Public Security", null, null));
        quoted("Foreign Minister Wang took part.");
        quoted("Public Security Minister Wang took part.");

        assertEquals(List.of(), named(xiaohong));
        assertEquals(0, at(xiaohong).articles());
    }

    @Test
    void aLongArticleIsReadWhereTheFamilyNameStands() {
        Id<Person> xi = tracker.person("Xi Jinping", "习近平", List.of(), Acquaintances.post("President", null, null));
        String filler = "The talks went on as they had before. ".repeat(60);
        tracker.article(filler + "President Xi spoke of trade. " + filler, null, "2024-03-01");
        tracker.article(filler + "President Xi Mingze of the college spoke. " + filler, null, "2024-03-01");
        tracker.article(filler + "習主席指出。" + filler, null, "2024-03-01");

        assertEquals(2, at(xi).articles());
    }
}
