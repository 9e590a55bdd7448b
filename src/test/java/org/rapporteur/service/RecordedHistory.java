package org.rapporteur.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.Purged;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Tracker;

/// A tracker in which records of every kind are added, worded anew, deleted and taken back by chance, day
/// after day; which is copied, changed apart and united again, and from which an article may be purged. And
/// a plain list of all that was done to it.
final class RecordedHistory implements AutoCloseable {
    /// When the first record is made: long after most of the days of which the records speak.
    static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    /// The first day of which a record may speak.
    static final LocalDate START = LocalDate.of(2024, 1, 1);

    final OpenTracker open;
    final Id<Issue> issue;
    final RevisionId scale;
    private final Path folder;
    private final Random random;
    private final RecordingDesk desk;
    private @Nullable RecordingDesk apart;
    private boolean hasPurged;
    private boolean hasParted;

    private RecordedHistory(Path folder, Random random, List<Class<? extends Content>> kinds) {
        this.folder = folder;
        this.random = random;
        var clock = new Days(FIRST.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        open = OpenTracker.create(folder.resolve("desk.rapporteur"),
                Tracker.between("Northland", "Southland", ZoneOffset.UTC), "Officer", clock, Changes.immediate());
        var book = new IssueBook(open);
        Id<Scale> first = book.addScale(BuiltInScales.all().getFirst()).result();
        issue = book.add(Issue.named("Fish", first, 0)).result();
        desk = new RecordingDesk(open, clock, random, kinds, "Officer");
        var register = new Register(open);
        desk.begin(open.tracker(), register.get(Scale.class, first), register.get(Issue.class, issue));
        scale = register.get(Scale.class, first).revision();
    }

    /// Has `look` look at a history of so many `days`, of records of every kind.
    static void of(Random random, int days, Consumer<RecordedHistory> look) throws IOException {
        of(random, days, RandomContents.KINDS, look);
    }

    /// The same of records of these `kinds`.
    static void of(Random random, int days, List<Class<? extends Content>> kinds, Consumer<RecordedHistory> look)
            throws IOException {
        Path folder = Files.createTempDirectory("history");
        try (var history = new RecordedHistory(folder, random, kinds)) {
            history.go(days);
            look.accept(history);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void go(int days) {
        for (int n = 1; n <= days; n++) {
            LocalDate day = FIRST.plusDays(n);
            desk.at(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            desk.act(issue, scale);
            if (apart != null) {
                apart.at(day.atTime(15, 0).toInstant(ZoneOffset.UTC));
                apart.act(issue, scale);
            }
            if (random.nextInt(days) < 3) {
                partOrUnite();
            } else if (!hasPurged && random.nextInt(days) < 2) {
                desk.at(day.atTime(18, 0).toInstant(ZoneOffset.UTC));
                purge();
            }
        }
        if (apart != null) {
            partOrUnite();
        }
    }

    private void partOrUnite() {
        Path copy = folder.resolve("copy.rapporteur");
        if (apart != null) {
            apart.close();
            open.unite(copy, () -> true);
            desk.take(apart);
            apart = null;
        } else if (!hasParted) {
            hasParted = true;
            open.database().copyTo(copy);
            apart = desk.copy(copy, "Colleague");
        }
    }

    private void purge() {
        List<Id<Article>> articles = known(desk.today()).entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Article)
                .map(entry -> new Id<Article>(entry.getKey().value())).toList();
        if (!articles.isEmpty()) {
            hasPurged = true;
            Id<Article> article = articles.get(random.nextInt(articles.size()));
            Digest text = ((Article) known(desk.today()).get(article)).body();
            UUID change = new Purging(open).purge(PurgeScope.of(article), "Spilled", (at, all) -> { }).change();
            desk.purged(text, new Purged(article, "Spilled"), change);
        }
    }

    /// What stood at the end of `day`: each record as it was last worded by then, in the order of that.
    Map<Id<? extends Content>, Content> known(LocalDate day) {
        var known = new LinkedHashMap<Id<? extends Content>, Content>();
        steps(day).forEach(step -> known.put(step.id(), step.content()));
        return known;
    }

    /// The steps that stood at the end of `day`, one for each record, oldest first.
    List<RecordingDesk.Step> steps(LocalDate day) {
        return desk.standing(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /// All that was ever done.
    List<RecordingDesk.Step> steps() {
        return desk.steps();
    }

    /// The records of which two stood apart at the end, after what the colleague did later on the last day.
    Set<Id<?>> conflicts() {
        return desk.heads(Instant.MAX).entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /// Whether the words of `content` were purged.
    boolean isPurged(Content content) {
        return desk.isPurged(content);
    }

    /// The records of one kind that stood, in the order in which they were worded.
    static <T extends Content> Map<Id<T>, T> of(Map<Id<? extends Content>, Content> known, Class<T> kind) {
        var found = new LinkedHashMap<Id<T>, T>();
        known.forEach((id, content) -> {
            if (kind.isInstance(content)) {
                found.put(new Id<>(id.value()), kind.cast(content));
            }
        });
        return found;
    }

    @Override
    public void close() {
        if (apart != null) {
            apart.close();
        }
        open.close();
    }

    /// The order of recording: of what one gesture did, the order in which it did it.
    static final Comparator<RecordingDesk.Step> ORDER = Comparator.comparing(RecordingDesk.Step::at)
            .thenComparing(step -> step.revision().value().toString());
}
