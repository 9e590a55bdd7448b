package org.rapporteur.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Paper;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.When;
import org.rapporteur.service.Dependant;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.WhatRests;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.papers.IssuedPapers;
import org.rapporteur.service.papers.Issuing;
import org.rapporteur.service.papers.Papers;

/// A paper that left the desk named two records of one person, who are made one afterwards.
class PeopleOfIssuedPapersTest {
    private static final AsOf TODAY = AsOf.of(LocalDate.of(2024, 5, 2));
    private static final Messages WORDS = new Messages(Locale.ENGLISH);

    @TempDir
    Path folder;

    private Acquaintances tracker;
    private Id<Article> article;
    private Id<Person> latin;

    @BeforeEach
    void open() {
        tracker = new Acquaintances(folder);
        article = tracker.article("王毅表示，中方愿保持沟通。", null, "2024-03-02");
        latin = person("Wang Yi", "Foreign Minister");
    }

    @AfterEach
    void close() {
        tracker.open().close();
    }

    @Test
    void whatWasPrintedOfBothStandsWhereTheOneHoldsTheSamePost() {
        Id<Person> chinese = recordedTwice("Foreign Minister");
        Id<Brief> brief = issued();

        new PeopleDesk(tracker.open()).unite(latin, chinese);

        assertEquals(List.of(), fallen(brief));
        assertEquals(0, new Issuing(tracker.open()).all().getFirst().superseded());
    }

    @Test
    void aRecordThatIsOneWithAnotherIsNotToldAsDeleted() {
        Id<Person> chinese = recordedTwice("外交部长");
        Id<Brief> brief = issued();

        new PeopleDesk(tracker.open()).unite(latin, chinese);

        assertEquals(List.of("CHANGED Foreign Minister, China.", "CHANGED 外交部长, China."), fallen(brief));
    }

    @Test
    void whoIsDeletedAfterAllIsToldAsDeleted() {
        Id<Person> chinese = recordedTwice("Foreign Minister");
        Id<Brief> brief = issued();
        new PeopleDesk(tracker.open()).unite(latin, chinese);

        new Register(tracker.open()).delete(Person.class, latin);

        List<String> fallen = fallen(brief);
        assertFalse(fallen.isEmpty());
        fallen.forEach(one -> assertEquals("DELETED", one.split(" ")[0]));
    }

    @Test
    void theNoteThatCorrectsAPaperDoesNotCallTheRecordDeletedEither() {
        Id<Person> chinese = recordedTwice("Foreign Minister");
        issued();
        new PeopleDesk(tracker.open()).unite(latin, chinese);

        Dependant paper = new WhatRests(tracker.open()).on(article, null, TODAY).dependants().stream()
                .filter(Dependant::isBrief).findFirst().orElseThrow();

        assertEquals(3, paper.statements().size());
        assertEquals(List.of(), paper.statements().stream().filter(Dependant.Line::gone).toList());
    }

    /// With something he said and a call in which he took part.
    private Id<Person> recordedTwice(String post) {
        Id<Person> chinese = person("王毅", post);
        tracker.position(article, "中方愿保持沟通", chinese, "2024-03-02");
        tracker.call("Ministers’ call", "2024-03-02", List.of(latin, chinese));
        return chinese;
    }

    private Id<Person> person(String name, String post) {
        return new Register(tracker.open()).add(Person.class, List.of(SourceRef.quote(article, "王毅")),
                (citations, marking) -> new Person(name, "", List.of(), "China",
                        List.of(Acquaintances.post(post, "2023-07-25", null)), "", marking, citations)).result();
    }

    private List<String> fallen(Id<Brief> brief) {
        return new IssuedPapers(tracker.open()).fallen(brief).stream()
                .map(one -> one.loss() + " " + one.statement().text()).sorted().toList();
    }

    private Id<Brief> issued() {
        var briefing = new Briefing(tracker.open(), WORDS);
        BriefRequest usual = briefing.request(TODAY);
        Paper notes = briefing.compose(TODAY, new BriefRequest(
                new Papers(WORDS, folder.resolve("none")).named("people-notes"), "", Map.of(), usual.issues(), null,
                null, usual.ceiling(), true, List.of(), "", usual.made()));
        return new Issuing(tracker.open()).issue(notes, new Issuing.Leaving("Who is who", "people-notes", "", "",
                When.of("2024-05-02"), List.of(), "", usual.issues()), TODAY).result();
    }
}
