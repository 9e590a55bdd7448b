package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Apart;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Status;
import org.rapporteur.model.When;

/// Where each issue stands on any day, as known on any day, on how many sources and of how many origins, is
/// what a plain walk over the recordings arrives at; over random histories in a real file.
class StandingProperties {
    private static final int DAYS = 24;
    private static final int VIEWS = 24;

    /// A development with the days between which it must have happened.
    private record Walked(RecordingDesk.Step step, Development content, LocalDate earliest, LocalDate latest) {}

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void whereIssuesStandIsWhatAReplayArrivesAt(@ForAll Random random) throws IOException {
        RecordedHistory.of(random, DAYS, RandomContents.STANDING, history -> {
            for (int view = 0; view < VIEWS; view++) {
                LocalDate day = random.nextBoolean() ? RecordedHistory.START.plusDays(random.nextInt(140))
                        : RecordedHistory.FIRST.plusDays(random.nextInt(DAYS));
                assertStands(history, new AsOf(day, RecordedHistory.FIRST.plusDays(random.nextInt(DAYS + 2))));
            }
        });
    }

    private static void assertStands(RecordedHistory history, AsOf asOf) {
        Map<Id<? extends Content>, Content> known = history.known(asOf.known());
        List<IssueSnapshot> issues = new Dashboards(history.open).snapshot(asOf).issues();

        assertEquals(RecordedHistory.of(known, Issue.class).keySet(),
                issues.stream().map(one -> one.issue().id()).collect(Collectors.toSet()));
        for (IssueSnapshot issue : issues) {
            List<Walked> walked = walk(history, issue.issue().id(), asOf);
            assertEquals(walked.reversed().stream().map(one -> one.step().id()).toList(),
                    issue.history().stream().map(one -> one.development().id()).toList(), asOf.toString());
            assertStatus(known, run(walked, issue.issue().id(), asOf.effective()), issue, asOf);
        }
    }

    private static void assertStatus(Map<Id<? extends Content>, Content> known, List<Walked> run,
            IssueSnapshot issue, AsOf asOf) {
        Status status = issue.status();
        assertEquals(run.isEmpty() ? 0 : level(run.getLast(), issue.issue().id()), status.level(), asOf.toString());
        assertEquals(run.isEmpty() ? null : run.getFirst().content().happened(), status.since(), asOf.toString());
        Set<Id<Article>> all = new HashSet<>();
        Set<Id<Article>> counted = new HashSet<>();
        run.stream().flatMap(one -> one.content().citations().stream())
                .filter(citation -> citation.role() == Citation.Role.SUPPORTS && known.containsKey(citation.article()))
                .forEach(citation -> {
                    all.add(citation.article());
                    if (!isTakenBack(known, citation, asOf.effective())) {
                        counted.add(citation.article());
                    }
                });
        assertEquals(counted.size(), status.sources(), asOf.toString());
        assertEquals(all.size() - counted.size(), status.withdrawn(), asOf.toString());
        assertOrigins(known, counted, status.independentSources(), asOf);
    }

    /// The developments of the issue, drafts left out, that may have happened, in the order in which they did.
    private static List<Walked> walk(RecordedHistory history, Id<Issue> issue, AsOf asOf) {
        var walked = new ArrayList<Walked>();
        for (RecordingDesk.Step step : history.steps(asOf.known())) {
            if (step.content() instanceof Development one && isOn(one, issue)
                    && one.citations().stream().anyMatch(citation -> citation.role() == Citation.Role.SUPPORTS)
                    && !one.happened().earliest().isAfter(asOf.effective())) {
                walked.add(new Walked(step, one, one.happened().earliest(), latest(history, step, one.happened())));
            }
        }
        walked.sort(Comparator.comparing(Walked::latest).thenComparing(Walked::earliest)
                .thenComparing(one -> one.step().at()).thenComparing(one -> one.step().id().value()));
        return walked;
    }

    /// What was on record had happened: a month that is not over when it is written down ends that day.
    private static LocalDate latest(RecordedHistory history, RecordingDesk.Step step, When happened) {
        LocalDate first = history.steps().stream().filter(one -> one.id().equals(step.id())
                        && one.content() instanceof Development said && said.happened().date().equals(happened.date()))
                .map(one -> one.at().atZone(ZoneOffset.UTC).toLocalDate()).min(Comparator.naturalOrder()).orElseThrow();
        return !first.isBefore(happened.earliest()) && first.isBefore(happened.latest()) ? first : happened.latest();
    }

    private static boolean isOn(Development development, Id<Issue> issue) {
        return development.issues().stream().anyMatch(on -> on.issue().equals(issue));
    }

    /// Backwards from the last level that must be in force, as long as it is the same.
    private static List<Walked> run(List<Walked> walked, Id<Issue> issue, LocalDate day) {
        var run = new ArrayList<Walked>();
        for (Walked one : walked.reversed()) {
            Integer level = level(one, issue);
            if (level == null || one.latest().isAfter(day) || isPutRight(one, walked, issue, day)) {
                continue;
            }
            if (!run.isEmpty() && !level.equals(level(run.getFirst(), issue))) {
                break;
            }
            run.addFirst(one);
        }
        return run;
    }

    /// Whether another, that one cannot come to again from what it corrects, sets the level anew.
    private static boolean isPutRight(Walked wrong, List<Walked> walked, Id<Issue> issue, LocalDate day) {
        List<Walked> setting = walked.stream()
                .filter(one -> level(one, issue) != null && !one.latest().isAfter(day)).toList();
        return setting.stream().filter(one -> corrects(one, wrong)).anyMatch(one -> {
            List<Walked> reached = List.of(wrong);
            for (int step = 0; step < setting.size(); step++) {
                List<Walked> from = reached;
                if (from.stream().anyMatch(each -> corrects(each, one))) {
                    return false;
                }
                reached = setting.stream().filter(next -> from.stream()
                        .anyMatch(each -> setting.contains(each) && corrects(each, next))).toList();
            }
            return true;
        });
    }

    private static boolean corrects(Walked one, Walked other) {
        return other.step().id().equals(one.content().corrects());
    }

    private static @Nullable Integer level(Walked one, Id<Issue> issue) {
        for (OnIssue on : one.content().issues()) {
            if (on.issue().equals(issue)) {
                return on.level() == null ? null : on.level().level();
            }
        }
        return null;
    }

    private static boolean isTakenBack(Map<Id<? extends Content>, Content> known, Citation citation, LocalDate day) {
        for (Caveat caveat : RecordedHistory.of(known, Caveat.class).values()) {
            boolean whole = caveat.article().equals(citation.article()) && caveat.passage() == null;
            boolean passage = caveat.passage() != null && caveat.passage().equals(citation.passage());
            if (caveat.form() != Caveat.Form.CORRECTED && !caveat.when().earliest().isAfter(day)
                    && (whole || passage)) {
                return true;
            }
        }
        return false;
    }

    /// By hand, groups are merged until nothing changes any more. Where an officer holds two of a group
    /// apart there are more, and those two are of two origins.
    private static void assertOrigins(Map<Id<? extends Content>, Content> known, Set<Id<Article>> counted, int origins,
            AsOf asOf) {
        Map<Id<Article>, Set<Id<Article>>> groups = groups(RecordedHistory.of(known, Article.class));
        long merged = counted.stream().map(one -> groups.getOrDefault(one, Set.of(one))).distinct().count();
        Collection<Apart> apart = RecordedHistory.of(known, Apart.class).values();
        if (apart.stream().noneMatch(held -> groups.getOrDefault(held.one(), Set.of()).contains(held.two()))) {
            assertEquals(merged, origins, asOf.toString());
        } else {
            assertTrue(merged <= origins && origins <= counted.size(), asOf + ": " + merged + " and " + origins);
            boolean both = apart.stream().anyMatch(held -> counted.containsAll(Set.of(held.one(), held.two())));
            assertTrue(!both || origins >= 2, asOf.toString());
        }
    }

    private static Map<Id<Article>, Set<Id<Article>>> groups(Map<Id<Article>, Article> articles) {
        var groups = new HashMap<Id<Article>, Set<Id<Article>>>();
        Stream.concat(articles.keySet().stream(), articles.values().stream().map(Article::origin))
                .filter(id -> id != null).forEach(id -> groups.put(id, new LinkedHashSet<>(Set.of(id))));
        articles.forEach((id, article) -> {
            if (article.origin() != null) {
                merge(groups, id, article.origin());
            }
            articles.forEach((other, beside) -> {
                if (isOne(article, beside)) {
                    merge(groups, id, other);
                }
            });
        });
        return groups;
    }

    private static void merge(Map<Id<Article>, Set<Id<Article>>> groups, Id<Article> one, Id<Article> other) {
        Set<Id<Article>> both = new LinkedHashSet<>(groups.get(one));
        both.addAll(groups.get(other));
        both.forEach(id -> groups.put(id, both));
    }

    /// The same file, or the same short text within three days; a date that is not stated tells nothing.
    private static boolean isOne(Article one, Article other) {
        if (!one.body().equals(other.body())) {
            return false;
        }
        When first = one.published();
        When second = other.published();
        return one.original() != null && one.original().equals(other.original())
                || first == null || second == null || !first.latest().plusDays(3).isBefore(second.earliest())
                        && !second.latest().plusDays(3).isBefore(first.earliest());
    }
}
