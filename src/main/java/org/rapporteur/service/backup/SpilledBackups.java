package org.rapporteur.service.backup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Records;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;

/// The backups of a tracker that still hold what is purged from it. They are left, deleted or purged
/// themselves, as the officer chooses.
public final class SpilledBackups {
    /// A backup that holds it.
    ///
    /// @param looked whether that was seen; a sealed one, or one that cannot be opened, may hold it
    public record Held(BackupFile file, boolean looked) {}

    private final OpenTracker open;
    private final Backups backups;

    /// The backups of `open` in `place`.
    public SpilledBackups(OpenTracker open, BackupPlace place) {
        this.open = open;
        this.backups = Backups.of(open, place);
    }

    /// Those that hold an article of `scope`, or may, the newest first.
    public List<Held> holding(PurgeScope scope) {
        return backups.all().stream().flatMap(file -> held(file, scope).stream()).toList();
    }

    private Optional<Held> held(BackupFile file, PurgeScope scope) {
        if (file.sealed()) {
            return Optional.of(new Held(file, false));
        }
        try {
            return backups.inside(file, null, copy -> !within(copy, scope).isEmpty())
                    ? Optional.of(new Held(file, true)) : Optional.empty();
        } catch (UserProblem damaged) {
            return Optional.of(new Held(file, false));
        }
    }

    /// The articles of `scope` of which `copy` still has words.
    private static Set<UUID> within(OpenTracker copy, PurgeScope scope) {
        Set<UUID> wanted = new LinkedHashSet<>(Set.of(scope.article().value()));
        wanted.addAll(scope.others());
        wanted.removeIf(one -> !copy.read(sql -> hasWords(sql, new Id<>(one))));
        return wanted;
    }

    private static boolean hasWords(Sql sql, Id<Article> article) {
        return Records.revisions(sql, Articles.KIND, article).stream().anyMatch(revision -> {
            Digest body = revision.content().body();
            return !revision.content().title().isEmpty() || body != null && Contents.text(sql, body).isPresent();
        });
    }

    /// Makes sure that `passphrase` opens one of the sealed of `held`, before what nobody can undo. Others may
    /// have another.
    ///
    /// @throws UserProblem if it opens none
    public void requireOpened(List<Held> held, char[] passphrase) {
        List<Optional<UserProblem>> refused = held.stream().map(Held::file).filter(BackupFile::sealed)
                .map(file -> Backups.refusal(file, passphrase)).toList();
        if (!refused.isEmpty() && refused.stream().allMatch(Optional::isPresent)) {
            throw refused.getFirst().orElseThrow();
        }
    }

    /// Deletes the backup for good.
    ///
    /// @throws UserProblem if that cannot be done
    public void delete(Held held) {
        backups.delete(held.file());
    }

    /// Purges `scope` in the backup and puts the outcome in its place. Where that fails it is as it was.
    ///
    /// @param passphrase of a sealed one, or null
    /// @throws UserProblem if it cannot be opened or written, or the passphrase is wrong
    public void purge(Held held, char @Nullable [] passphrase, PurgeScope scope, String why) {
        backups.rewrite(held.file(), passphrase, open, copy -> {
            Set<UUID> there = within(copy, scope);
            if (!there.isEmpty()) {
                Id<Article> first = new Id<>(there.iterator().next());
                new Purging(copy).purge(new PurgeScope(first, there, scope.records(), scope.words()), why,
                        (done, all) -> { });
            }
        });
    }
}
