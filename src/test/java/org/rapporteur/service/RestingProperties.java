package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;

/// What rests on a source equals a closure by brute force, over random trackers.
class RestingProperties {
    private static final int DAYS = 24;
    private static final When DAY = When.of("2024-01-30");
    private static final Set<Class<? extends Content>> DEPENDING = Set.of(
            Brief.class, Development.class, Position.class, Commitment.class, Rating.class, Event.class, Readout.class,
            Link.class, Person.class);
    private static final Digest BYTES = Digest.of("frozen");

    @Property(tries = 300)
    void dependantsEqualABruteForceClosure(@ForAll Random random) {
        List<Stored<? extends Content>> records = tracker(random);
        Map<RevisionId, Content> pinned = pinned(random, records);
        Id<Article> article = article(random);
        Id<Passage> passage = random.nextBoolean() ? null : passage(random);

        Set<Id<?>> found = new Resting(records, pinned, citation -> citation.article().equals(article)
                && (passage == null || passage.equals(citation.passage()))).closure();

        assertEquals(bruteForce(records, pinned, article, passage), found);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whatRestsInAFileEqualsABruteForceClosure(@ForAll Random random) throws IOException {
        RecordedHistory.of(random, DAYS, history -> {
            LocalDate last = RecordedHistory.FIRST.plusDays(DAYS);
            var pinned = new HashMap<RevisionId, Content>();
            history.steps().stream().filter(step -> step.content() != null && !(step.content() instanceof Brief))
                    .forEach(step -> pinned.put(step.revision(), step.content()));
            List<Stored<? extends Content>> records = history.steps(last).stream()
                    .filter(step -> DEPENDING.contains(step.content().getClass()))
                    .<Stored<? extends Content>>map(step -> stored(step.id(), step.revision(), step.content()))
                    .toList();
            history.known(last).forEach((id, content) -> {
                if (content instanceof Article) {
                    assertDependants(history, records, pinned, new Id<>(id.value()), null);
                } else if (content instanceof Passage passage) {
                    assertDependants(history, records, pinned, passage.article(), new Id<>(id.value()));
                }
            });
        });
    }

    private static void assertDependants(RecordedHistory history, List<Stored<? extends Content>> records,
            Map<RevisionId, Content> pinned, Id<Article> article, @Nullable Id<Passage> passage) {
        Set<Id<?>> found = new WhatRests(history.open).on(article, passage, AsOf.of(RecordedHistory.FIRST)).dependants()
                .stream().map(dependant -> dependant.record()).filter(record -> !(record.content() instanceof Issue))
                .map(Stored::id).collect(Collectors.toSet());

        assertEquals(bruteForce(records, pinned, article, passage), found);
    }

    private static <T extends Content> Stored<T> stored(Id<?> id, RevisionId revision, T content) {
        return new Stored<>(new Id<>(id.value()), revision, Instant.EPOCH, "A", content);
    }

    /// Asks each record again and again whether it rests on anything found so far, until none is new.
    private static Set<Id<?>> bruteForce(List<Stored<? extends Content>> records, Map<RevisionId, Content> pinned,
            Id<Article> article, Id<Passage> passage) {
        Set<Id<?>> found = new HashSet<>();
        for (int round = 0; round <= records.size(); round++) {
            for (Stored<? extends Content> record : records) {
                if (rests(record.content(), pinned, article, passage, found)) {
                    found.add(record.id());
                }
            }
        }
        return found;
    }

    private static boolean rests(Content content, Map<RevisionId, Content> pinned, Id<Article> article,
            Id<Passage> passage, Set<Id<?>> found) {
        if (content instanceof Brief brief) {
            for (Brief.Statement statement : brief.statements()) {
                Content said = pinned.get(statement.revision());
                if (found.contains(statement.record()) || said != null && cites(said, article, passage)) {
                    return true;
                }
            }
            return false;
        }
        return cites(content, article, passage)
                || content instanceof Development one && one.corrects() != null && found.contains(one.corrects())
                || content instanceof Rating one && found.contains(one.commitment())
                || content instanceof Link one && (found.contains(one.source()) || found.contains(one.target()));
    }

    private static boolean cites(Content content, Id<Article> article, Id<Passage> passage) {
        if (!(content instanceof Cited cited)) {
            return false;
        }
        for (Citation citation : cited.citations()) {
            boolean speaks = citation.role() == Citation.Role.SUPPORTS || content instanceof Readout;
            boolean same = passage == null || passage.equals(citation.passage());
            if (speaks && same && citation.article().equals(article)) {
                return true;
            }
        }
        return false;
    }

    private static List<Stored<? extends Content>> tracker(Random random) {
        var all = new ArrayList<Stored<? extends Content>>();
        int size = 2 + random.nextInt(14);
        for (int n = 0; n < size; n++) {
            all.add(stored(n, content(random, size)));
        }
        return all;
    }

    private static Content content(Random random, int size) {
        List<Citation> cited = citations(random);
        return switch (random.nextInt(7)) {
            case 0 -> new Event("Talks", EventForm.MEETING, DAY, "", List.of(), List.of(), "U", cited);
            case 1 -> new Rating(id(random.nextInt(size)), "", CommitmentState.KEPT, DAY, "", "U", cited);
            case 2 -> {
                int source = random.nextInt(size);
                yield new Link(id(source), id((source + 1 + random.nextInt(size - 1)) % size), LinkForm.CAUSE, DAY,
                        "", "U", cited);
            }
            case 3 -> new Readout(id(random.nextInt(size)), article(random), "", List.of(), "U");
            case 4 -> new Commitment("Meet", List.of(), DAY, null, List.of(), null, List.of(), "U", cited);
            case 5 -> brief(random, size);
            default -> new Development("So", DAY, null, List.of(), null, "U", cited,
                    random.nextInt(3) == 0 ? id(random.nextInt(size)) : null);
        };
    }

    private static Brief brief(Random random, int size) {
        var statements = new ArrayList<Brief.Statement>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            statements.add(new Brief.Statement("So", id(random.nextInt(size)), revision(random.nextInt(2 * size))));
        }
        return new Brief("Paper", "checklist", "", "", DAY, List.of(), "", PartialDate.parse("2024-01-30"), "",
                List.of(), statements, BYTES, null, null, "U");
    }

    /// Revisions that still stand, and some that do not any more.
    private static Map<RevisionId, Content> pinned(Random random, List<Stored<? extends Content>> records) {
        var pinned = new HashMap<RevisionId, Content>();
        records.stream().filter(record -> !(record.content() instanceof Brief))
                .forEach(record -> pinned.put(record.revision(), record.content()));
        for (int n = records.size(); n < 2 * records.size(); n++) {
            pinned.put(revision(n), new Development(
                    "Once", DAY, null, List.of(), null, "U", citations(random), null));
        }
        return pinned;
    }

    private static List<Citation> citations(Random random) {
        var citations = new ArrayList<Citation>();
        for (int n = random.nextInt(3); n > 0; n--) {
            Citation.Role role = Citation.Role.values()[random.nextInt(3)];
            citations.add(new Citation(article(random), random.nextBoolean() ? null : passage(random), role, null));
        }
        return citations;
    }

    private static Id<Article> article(Random random) {
        return new Id<>(new UUID(2, random.nextInt(4)));
    }

    private static Id<Passage> passage(Random random) {
        return new Id<>(new UUID(3, random.nextInt(3)));
    }

    private static <T extends Content> Id<T> id(int n) {
        return new Id<>(new UUID(1, n));
    }

    private static RevisionId revision(int n) {
        return new RevisionId(new UUID(4, n));
    }

    private static <T extends Content> Stored<T> stored(int n, T content) {
        return new Stored<>(id(n), revision(n), Instant.EPOCH, "A", content);
    }
}
