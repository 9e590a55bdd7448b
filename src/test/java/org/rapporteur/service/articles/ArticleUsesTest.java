package org.rapporteur.service.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.sample.SampleFile;

/// What cites an article, of whatever kind.
class ArticleUsesTest {
    @TempDir
    Path folder;

    @Test
    void everyKindThatCitesAnArticleIsListed() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        try (var open = OpenTracker.open(file, "Test", Clock.systemUTC(), Changes.immediate())) {
            var kinds = new TreeSet<String>();
            new ArticleDesk(open).all().forEach(one -> new ArticleUses(open).of(one.article().id()).citing()
                    .forEach(citer -> {
                        kinds.add(citer.kind());
                        assertTrue(!citer.name().isBlank(), citer.kind());
                    }));

            assertTrue(kinds.containsAll(Set.of("development", "position", "commitment", "rating", "event", "readout",
                    "person", "link")), kinds.toString());
        }
    }

    @Test
    void aLinkAndACaveatAreNamedByWhatTheyAreAbout() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        try (var open = OpenTracker.open(file, "Test", Clock.systemUTC(), Changes.immediate())) {
            var article = new ArticleDesk(open).all().getFirst().article().id();
            var other = new ArticleDesk(open).all().getLast().article().id();
            var desk = new Register(open);
            var source = SourceRef.selection(article, 0, 12);
            desk.add(Caveat.class, List.of(source), (citations, marking) -> new Caveat(
                    other, null, Caveat.Form.CORRECTED, When.of("2024-04-20"), "A figure was wrong.", marking,
                    citations));
            Id<?> from = new IssueBook(open).named("Taiwan Strait").id();
            Id<?> to = new IssueBook(open).named("Fentanyl precursors").id();
            desk.add(Link.class, List.of(source), (citations, marking) -> new Link(
                    from, to, LinkForm.CAUSE, When.of("2024-04-20"), "", marking, citations));

            var citing = new ArticleUses(open).of(article).citing();

            assertEquals("Taiwan Strait → Fentanyl precursors", citing.stream()
                    .filter(one -> one.kind().equals("link")).findFirst().orElseThrow().name());
            assertEquals("A figure was wrong.", citing.stream()
                    .filter(one -> one.kind().equals("caveat")).findFirst().orElseThrow().name());
        }
    }

    @Test
    void aBriefCitesWhatItsStatementsWereMadeFrom() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        try (var open = OpenTracker.open(file, "Test", Clock.systemUTC(), Changes.immediate())) {
            Stored<Development> told = new Register(open).all(Development.class).stream()
                    .filter(one -> !one.content().citations().isEmpty()).findFirst().orElseThrow();
            var day = When.of("2024-04-26");
            open.record("issue brief", gesture -> gesture.add(new Brief(
                    "Paper", "checklist", "", "", day, List.of("Ambassador"), "", day.date(), "", List.of(),
                    List.of(new Brief.Statement("So it was.", told.id(), told.revision())),
                    gesture.original(new byte[] {1}), null, null, "Unclassified")));

            var citing = new ArticleUses(open).of(told.content().citations().getFirst().article()).citing();

            assertEquals(List.of("Paper"), citing.stream().filter(one -> one.kind().equals("brief"))
                    .map(Citer::name).toList());
        }
    }
}
