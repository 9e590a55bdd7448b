package org.rapporteur.service.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Backup;
import org.rapporteur.db.Migrations;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.exchange.seal.Sealed;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Check;
import org.rapporteur.repository.Gestures;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.WholeFile;

/// The backups of one tracker: lists them, looks into them, restores them.
///
/// ```java
/// Backups backups = Backups.of(open, place);
/// for (BackupFile file : backups.all()) {
///     boolean there = backups.inside(file, null, copy -> new ArticleDesk(copy).count(ArticleState.INBOX) > 0);
/// }
/// ```
/// A passphrase is needed for those that are sealed, and null for others. What is unsealed lies in a
/// folder of this user alone until the method returns.
public final class Backups {
    private static final Comparator<BackupFile> NEWEST_FIRST =
            Comparator.comparing(BackupFile::at).thenComparing(BackupFile::file).reversed();

    private final Path folder;
    private final BackupPlace place;
    private final @Nullable Path tracker;

    /// The backups in `folder`, and those beside the file `tracker`.
    private Backups(Path folder, BackupPlace place, @Nullable Path tracker) {
        this.folder = folder;
        this.place = place;
        this.tracker = tracker;
    }

    /// The backups of the tracker `open`, and of its copies.
    public static Backups of(OpenTracker open, BackupPlace place) {
        return new Backups(place.root().resolve(open.read(Gestures::tracker)), place, open.database().file());
    }

    /// The backups of the tracker `damaged`, which cannot be opened any more: found by its file's name in
    /// all folders of `place`, and beside it; the newest first.
    ///
    /// @throws UserProblem if a folder cannot be read
    public static List<BackupFile> ofDamaged(Path damaged, BackupPlace place) {
        String stem = BackupFile.stem(damaged);
        return folders(place.root()).stream().flatMap(folder -> new Backups(folder, place, damaged).all().stream())
                .filter(file -> file.tracker().equals(stem)).distinct().sorted(NEWEST_FIRST).toList();
    }

    private static List<Path> folders(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of(root);
        }
        try (Stream<Path> within = Files.list(root)) {
            return Stream.concat(Stream.of(root), within.filter(Files::isDirectory)).toList();
        } catch (IOException e) {
            throw UserProblem.because(e, "backupFolderGone", root.toString());
        }
    }

    /// Whether any are made of `open` by themselves: not where it is only looked at.
    public static boolean areMadeOf(OpenTracker open) {
        return open.database().writable();
    }

    /// Since when there has been something in `open` to be kept.
    public static Instant begun(OpenTracker open) {
        return open.read(Gestures::begun);
    }

    /// Those in any folder.
    public static Backups in(Path folder, BackupPlace place) {
        return new Backups(folder, place, null);
    }

    /// Where they lie; the folder is made with the first one.
    public Path folder() {
        return folder;
    }

    /// All of them, the newest first: those in the folder, and those that were written beside the tracker
    /// before it was brought up to a later version.
    ///
    /// @throws UserProblem if a folder cannot be read
    public List<BackupFile> all() {
        Path beside = tracker == null ? null : tracker.toAbsolutePath().getParent();
        return Stream.concat(kept().stream(), beside == null ? Stream.empty()
                        : list(beside, file -> BackupFile.beside(file, tracker)).stream())
                .sorted(NEWEST_FIRST).toList();
    }

    /// Those in the folder, which are thinned.
    private List<BackupFile> kept() {
        return list(folder, BackupFile::of);
    }

    private static List<BackupFile> list(Path folder, Function<Path, Optional<BackupFile>> backup) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> backup.apply(file).stream()).sorted(NEWEST_FIRST).toList();
        } catch (IOException e) {
            throw UserProblem.because(e, "backupFolderGone", folder.toString());
        }
    }

    /// The newest backup of `tracker`; empty where there is none.
    public Optional<BackupFile> newest(OpenTracker tracker) {
        String stem = BackupFile.stem(tracker.database().file());
        return kept().stream().filter(file -> file.tracker().equals(stem)).findFirst();
    }

    /// Deletes `file` for good.
    ///
    /// @throws UserProblem if that cannot be done
    public void delete(BackupFile file) {
        try {
            Files.deleteIfExists(file.file());
        } catch (IOException e) {
            throw UserProblem.because(e, "backupNotDeleted", file.file().toString());
        }
    }

    /// Deletes what age and room no longer let keep, each tracker file's backups by themselves.
    ///
    /// @return what was deleted
    public List<BackupFile> thin(Instant now) {
        List<BackupFile> all = kept();
        var gone = new ArrayList<BackupFile>();
        all.stream().map(BackupFile::tracker).distinct().forEach(tracker -> gone.addAll(Keeping.superfluous(
                all.stream().filter(file -> file.tracker().equals(tracker)).toList(), now, place.zone(),
                place.room())));
        gone.forEach(this::delete);
        return List.copyOf(gone);
    }

    /// What `file` holds; held against `live` where that is not null.
    ///
    /// @throws UserProblem if it cannot be opened: no backup, cut short, damaged, wrong passphrase
    public Look look(BackupFile file, char @Nullable [] passphrase, @Nullable OpenTracker live) {
        try (var opened = Opened.of(file, passphrase, place)) {
            return Backup.look(opened.plain(), Migrations.STANDARD, sql -> {
                var gestures = Gestures.all(sql);
                Look.Beside beside = live == null ? null : live.read(here -> Comparing.of(
                        Gestures.tracker(here).equals(Gestures.tracker(sql)), Gestures.all(here), gestures));
                return new Look(file, Gestures.title(sql), Gestures.records(sql), gestures, Check.chain(sql), beside);
            });
        }
    }

    /// What `work` finds in `file`, opened for reading alone and closed when this returns. One of an
    /// earlier version is brought up to date in a copy first.
    public <R> R inside(BackupFile file, char @Nullable [] passphrase, Function<OpenTracker, R> work) {
        try (var opened = Opened.of(file, passphrase, place);
                var tracker = OpenTracker.read(opened.upToDate(), Clock.systemUTC())) {
            return work.apply(tracker);
        }
    }

    /// Writes `file` into the new tracker `restored`, and proves it. The backup stays as it is.
    ///
    /// @throws UserProblem if there is such a file, it cannot be written, or the backup is damaged
    public void restore(BackupFile file, char @Nullable [] passphrase, Path restored) {
        for (String beside : List.of("", TrackerName.LOG, TrackerName.JOURNAL)) {
            Path there = restored.resolveSibling(restored.getFileName() + beside);
            if (Files.exists(there)) {
                throw new UserProblem("fileExists", there.toString());
            }
        }
        WholeFile.write(restored, false, out -> content(file, passphrase, out));
        try {
            prove(restored, file);
        } catch (RuntimeException e) {
            delete(new BackupFile(restored, "", file.at(), "", 0, false));
            throw e;
        }
    }

    private static void prove(Path tracker, BackupFile file) {
        if (!Backup.look(tracker, Migrations.STANDARD, Check::chain).isEmpty()) {
            throw new UserProblem("backupDamaged", String.valueOf(file.file().getFileName()));
        }
    }

    /// Does `change` to the tracker in `file`, as a purge, and puts the outcome in its place: sealed
    /// with `passphrase` again where it was. Where anything fails, the backup is as it was.
    ///
    /// @return the backup that took its place, which bears another name
    public BackupFile rewrite(
            BackupFile file, char @Nullable [] passphrase, OpenTracker live, Consumer<OpenTracker> change) {
        try (var work = PrivateFolder.below(place.work())) {
            Path plain = work.file(BackupFile.stem(live.database().file()) + ".rapporteur");
            restore(file, passphrase, plain);
            SealKey key = passphrase == null ? null : SealKey.of(passphrase);
            try (var tracker = OpenTracker.open(plain, live.author(), live.clock(), Changes.immediate())) {
                change.accept(tracker);
                BackupFile made = new BackupWriter(tracker, this, place.sealing(key))
                        .at(file.at(), file.tracker()).orElseThrow();
                if (!made.file().equals(file.file())) {
                    delete(file);
                }
                return made;
            }
        }
    }

    /// Why `passphrase` does not open the sealed `file`; empty where it does. Its content is not read.
    static Optional<UserProblem> refusal(BackupFile file, char[] passphrase) {
        String name = String.valueOf(file.file().getFileName());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.file()))) {
            Sealed.open(in, passphrase, name);
            return Optional.empty();
        } catch (UserProblem refused) {
            return Optional.of(refused);
        } catch (IOException e) {
            return Optional.of(UserProblem.because(e, "noFile", name));
        }
    }

    /// Writes the tracker that is in `file` into `out`.
    static void content(BackupFile file, char @Nullable [] passphrase, OutputStream out) throws IOException {
        String name = String.valueOf(file.file().getFileName());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.file()))) {
            in.mark(16);
            boolean sealed = Sealed.isSealed(in.readNBytes(8));
            in.reset();
            if (!sealed) {
                in.transferTo(out);
            } else if (passphrase == null) {
                throw new UserProblem("passphraseWanted", name);
            } else {
                Sealed.open(in, passphrase, name).unseal(in, out, name);
            }
        }
    }
}
