package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Purged;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Ledger;

/// Somebody who records by chance in one copy of a tracker, and the plain list of what was recorded there.
final class RecordingDesk implements AutoCloseable {
    /// What the program lets nobody delete, but by taking back that it was added.
    private static final Set<Class<? extends Content>> KEPT = Set.of(
            Tracker.class, Scale.class, Issue.class, Article.class, Passage.class, Brief.class, Purged.class);

    /// How many gestures make a tracker with a scale and an issue.
    private static final int MADE = 3;

    /// One record was given a content, or was deleted where that is null.
    ///
    /// @param change the gesture
    /// @param over the steps that it takes the place of
    record Step(Instant at, String author, UUID change, Id<? extends Content> id, RevisionId revision,
            @Nullable Content content, List<Step> over) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Step step && revision.equals(step.revision);
        }

        @Override
        public int hashCode() {
            return revision.hashCode();
        }
    }

    private final OpenTracker open;
    private final Days clock;
    private final Random random;
    private final List<Class<? extends Content>> kinds;
    private final String author;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Digest> purged = new HashSet<>();
    /// What each step of a taking back says again.
    private final Map<Step, Step> again = new HashMap<>();

    RecordingDesk(OpenTracker open, Days clock, Random random, List<Class<? extends Content>> kinds,
            String author) {
        this.open = open;
        this.clock = clock;
        this.random = random;
        this.kinds = kinds;
        this.author = author;
    }

    /// Takes in what was recorded when the tracker was made.
    void begin(Stored<?>... there) {
        for (Stored<?> one : there) {
            steps.add(new Step(one.recordedAt(), one.author(), UUID.randomUUID(), one.id(), one.revision(),
                    one.content(), List.of()));
        }
    }

    /// The same desk in a copy of its file, in the hands of `other`.
    RecordingDesk copy(Path file, String other) {
        var its = new Days(clock.now);
        var copy = new RecordingDesk(
                OpenTracker.open(file, other, its, Changes.immediate()), its, random, kinds, other);
        copy.steps.addAll(steps);
        copy.purged.addAll(purged);
        copy.again.putAll(again);
        return copy;
    }

    /// Takes in what was recorded in a copy.
    void take(RecordingDesk copy) {
        copy.steps.stream().filter(step -> !steps.contains(step)).toList().forEach(steps::add);
        steps.sort(RecordedHistory.ORDER);
        again.putAll(copy.again);
    }

    void at(Instant now) {
        clock.now = now;
    }

    Instant now() {
        return clock.now;
    }

    LocalDate today() {
        return clock.now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    List<Step> steps() {
        return steps;
    }

    /// Does something, or takes something back.
    void act(Id<Issue> issue, RevisionId scale) {
        List<UUID> gestures = steps.stream().map(Step::change).distinct().toList();
        int own = gestures.size() - MADE;
        if (own > 0 && random.nextInt(5) == 0) {
            takeBack(gestures.get(gestures.size() - 1 - random.nextInt(Math.min(own, 4))));
            return;
        }
        Map<Id<? extends Content>, Step> heads = new LinkedHashMap<>();
        standing(clock.now.plusMillis(1)).forEach(step -> heads.put(step.id(), step));
        Map<Id<? extends Content>, Optional<Content>> done = new LinkedHashMap<>();
        try {
            Ledger.Recorded<Boolean> recorded = open.record("gesture", gesture -> {
                for (int n = 1 + random.nextInt(3); n > 0; n--) {
                    one(gesture, issue, scale, heads, done);
                }
                return true;
            });
            if (!done.isEmpty()) {
                note(recorded.change(), done);
            }
        } catch (UserProblem purged) {
            assertEquals("purgedBefore", purged.key());
        }
    }

    private void one(Gesture gesture, Id<Issue> issue, RevisionId scale, Map<Id<? extends Content>, Step> heads,
            Map<Id<? extends Content>, Optional<Content>> done) {
        var known = new LinkedHashMap<Id<? extends Content>, Content>();
        var revisions = new LinkedHashMap<Id<? extends Content>, RevisionId>();
        heads.forEach((id, step) -> {
            if (!done.containsKey(id)) {
                known.put(id, step.content());
                revisions.put(id, step.revision());
            }
        });
        var contents = new RandomContents(random, kinds, issue, scale, gesture, known, revisions, purged);
        if (random.nextInt(5) < 3) {
            contents.fresh().ifPresent(content -> done.put(gesture.add(content), Optional.of(content)));
            return;
        }
        Id<? extends Content> id = new ArrayList<>(known.keySet()).get(random.nextInt(known.size()));
        Content was = known.get(id);
        if (was instanceof Purged || isPurged(was)) {
            return;
        }
        if (!KEPT.contains(was.getClass()) && random.nextInt(3) == 0) {
            gesture.delete(id);
            done.put(id, Optional.empty());
        } else {
            contents.instead(was).ifPresent(content -> {
                revise(gesture, id, content);
                done.put(id, Optional.of(content));
            });
        }
    }

    private static <T extends Content> void revise(Gesture gesture, Id<?> id, T content) {
        gesture.revise(new Id<T>(id.value()), content);
    }

    /// Who reads what was just recorded learns how it is called.
    private void note(UUID change, Map<Id<? extends Content>, Optional<Content>> done) {
        Map<UUID, UUID> made = open.read(sql -> sql.list("select hex(record), hex(id) from revision where change = ?",
                row -> Map.entry(uuid(row.text(1)), uuid(row.text(2))),
                ByteBuffer.allocate(16).putLong(change.getMostSignificantBits())
                        .putLong(change.getLeastSignificantBits()).array()).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Map<Id<? extends Content>, List<Step>> heads = heads(clock.now.plusMillis(1));
        done.forEach((id, content) -> steps.add(new Step(clock.now, author, change, id,
                new RevisionId(made.get(id.value())), content.orElse(null), heads.getOrDefault(id, List.of()))));
        assertEquals(done.size(), made.size());
    }

    private static UUID uuid(String hex) {
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
    }

    /// Takes in that `text` was purged, which `change` records as `content`.
    void purged(Digest text, Purged content, UUID change) {
        purged.add(text);
        note(change, Map.of(new Register(open).all(Purged.class).getLast().id(), Optional.of(content)));
    }

    /// Whether the words of `content` were purged.
    boolean isPurged(@Nullable Content content) {
        return content instanceof Article article && purged.contains(article.body())
                || content instanceof Passage passage && purged.contains(passage.body());
    }

    /// Takes a gesture back, where nothing was built on it.
    private void takeBack(UUID change) {
        List<Step> its = steps.stream().filter(step -> step.change().equals(change)).toList();
        boolean may = its.stream().allMatch(step -> mayGo(step, change));
        UUID undone;
        try {
            undone = open.undo(change).change();
        } catch (UserProblem refused) {
            assertEquals(false, may, refused.toString());
            return;
        }
        assertEquals(true, may, its.toString());
        var done = new LinkedHashMap<Id<? extends Content>, Optional<Content>>();
        its.forEach(step -> done.put(step.id(), step.over().isEmpty() ? Optional.empty()
                : Optional.ofNullable(step.over().getFirst().content())));
        note(undone, done);
        its.stream().filter(step -> !step.over().isEmpty()).forEach(step -> steps.stream()
                .filter(one -> one.change().equals(undone) && one.id().equals(step.id()))
                .forEach(one -> again.put(one, step.over().getFirst())));
    }

    /// `step`, then what it says again, and what that said again in its turn.
    private List<Step> chain(Step step) {
        return Stream.iterate(step, Objects::nonNull, again::get).toList();
    }

    private boolean mayGo(Step step, UUID change) {
        Map<Id<? extends Content>, List<Step>> heads = heads(clock.now.plusMillis(1));
        List<Step> its = heads.get(step.id());
        if (its.size() != 1 || !chain(its.getFirst()).contains(step) || step.over().size() > 1
                || step.content() instanceof Purged
                || !step.over().isEmpty() && isPurged(step.over().getFirst().content())) {
            return false;
        }
        Content before = step.over().isEmpty() ? null : step.over().getFirst().content();
        if (before != null) {
            return heads.entrySet().stream().noneMatch(other -> isGone(other.getValue(), change)
                    && before.toString().contains(other.getKey().toString()));
        }
        return heads.values().stream().flatMap(List::stream)
                .noneMatch(head -> head.content() != null
                        && chain(head).stream().noneMatch(one -> one.change().equals(change))
                        && head.content().toString().contains(step.id().toString()));
    }

    /// Whether `heads` are those of an article or a passage that was taken back, and not by the gesture `change`.
    private boolean isGone(List<Step> heads, UUID change) {
        return heads.stream().allMatch(head -> head.content() == null) && heads.stream().flatMap(head ->
                head.over().stream()).anyMatch(last -> last.content() instanceof Article
                        || last.content() instanceof Passage)
                && heads.stream().flatMap(head -> chain(head).stream())
                        .noneMatch(one -> one.change().equals(change));
    }

    /// The steps of which nothing had taken the place before `until`, by record.
    Map<Id<? extends Content>, List<Step>> heads(Instant until) {
        var heads = new LinkedHashMap<Id<? extends Content>, List<Step>>();
        for (Step step : steps) {
            if (step.at().isBefore(until)) {
                List<Step> its = heads.computeIfAbsent(step.id(), id -> new ArrayList<>());
                its.removeAll(step.over());
                its.add(step);
            }
        }
        return heads;
    }

    /// Of each record the last of them that is no deletion, in the order of recording.
    List<Step> standing(Instant until) {
        return heads(until).values().stream()
                .flatMap(its -> its.stream().filter(step -> step.content() != null)
                        .reduce((one, later) -> later).stream())
                .sorted(RecordedHistory.ORDER).toList();
    }

    @Override
    public void close() {
        open.close();
    }
}
