package org.rapporteur.service.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapporteur.db.Backup;
import org.rapporteur.db.Cancel;
import org.rapporteur.db.Migrations;
import org.rapporteur.db.StoreException;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.exchange.seal.Sealed;
import org.rapporteur.model.Digest;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Check;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.settings.OwnFolder;

/// Makes backups of one open tracker, beside whoever reads and writes it.
///
/// Each is written under another name, proved (its pages, its chain, its ledger against that of the
/// tracker; what was sealed is read back), and only then gets its own. Makes one after the other.
public final class BackupWriter {
    private static final List<String> OURS = List.of("backupUnsound", "damaged");

    private final OpenTracker open;
    private final Backups backups;
    private final BackupPlace place;
    private final Cancel cancel = new Cancel();

    /// Writes backups of `open` where `backups` lie, as `place` says.
    public BackupWriter(OpenTracker open, Backups backups, BackupPlace place) {
        this.open = open;
        this.backups = backups;
        this.place = place;
    }

    /// Whether something was recorded that the newest backup does not hold.
    public boolean isDue() {
        Path tracker = open.database().file();
        Optional<BackupFile> newest = backups.newest(open);
        return open.database().readAtLength(new Cancel(), Backup::state)
                .map(state -> newest.filter(file -> file.holds(tracker, state)).isEmpty()).orElse(false);
    }

    /// Makes one now.
    ///
    /// @return the backup; empty where it was given up
    /// @throws UserProblem if the folder is gone or full, or the tracker itself is damaged
    public Optional<BackupFile> write() {
        return at(open.clock().instant(), BackupFile.stem(open.database().file()));
    }

    /// Gives up the one that is being made, from another thread; this makes no other.
    public void giveUp() {
        cancel.cancel();
    }

    /// Makes one that says of itself that it was made `at` then, of the tracker file named `stem`.
    Optional<BackupFile> at(Instant at, String stem) {
        requireFolder();
        Path part = backups.folder().resolve("." + UUID.randomUUID() + ".part");
        try {
            SealKey key = place.key();
            Optional<Digest> state = key == null ? plain(part) : sealed(part, key);
            return state.map(made -> arrive(part, backups.folder().resolve(
                    BackupFile.name(Path.of(stem), at, made, key != null))));
        } catch (IOException | RuntimeException e) {
            throw problem(e);
        } finally {
            discard(part);
        }
    }

    private Optional<Digest> plain(Path copy) {
        return Backup.of(open.database()).to(copy, cancel).map(state -> {
            if (!Backup.look(copy, Migrations.STANDARD, Check::chain).isEmpty()) {
                throw new UserProblem("backupUnsound", String.valueOf(open.database().file().getFileName()));
            }
            return state;
        });
    }

    private Optional<Digest> sealed(Path part, SealKey key) throws IOException {
        try (var work = PrivateFolder.below(place.work())) {
            Path copy = work.file("copy.rapporteur");
            Optional<Digest> state = plain(copy);
            if (state.isEmpty() || cancel.isCancelled()) {
                return Optional.empty();
            }
            Sealed sealed = Sealed.begin(key, Files.size(copy));
            MessageDigest written = Digest.sha256();
            try (InputStream in = new DigestInputStream(Files.newInputStream(copy), written);
                    var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                sealed.seal(in, out);
                out.flush();
                channel.force(true);
            }
            requireSame(sealed, part, written.digest());
            return state;
        }
    }

    private static void requireSame(Sealed sealed, Path part, byte[] written) throws IOException {
        MessageDigest read = Digest.sha256();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(part));
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), read)) {
            sealed.skipHead(in);
            sealed.unseal(in, out, String.valueOf(part.getFileName()));
        }
        if (!MessageDigest.isEqual(read.digest(), written)) {
            throw new IOException("what was sealed is not what was to be");
        }
    }

    /// Gives what is proved its name. It may bear it already, where nothing was recorded within a second.
    private BackupFile arrive(Path part, Path file) {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw UserProblem.because(e, "backupFolderGone", backups.folder().toString());
        }
        forceFolder();
        return BackupFile.named(file);
    }

    /// So that the name outlasts a power cut too; not every system lets a folder be opened.
    private void forceFolder() {
        try (FileChannel channel = FileChannel.open(backups.folder(), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The content is on the disk already, and the name follows within seconds.
        }
    }

    private void requireFolder() {
        if (place.chosen() && !Files.isDirectory(place.root())) {
            throw new UserProblem("backupFolderGone", place.root().toString());
        }
        if (Files.isDirectory(backups.folder())) {
            return;
        }
        try {
            OwnFolder.make(backups.folder());
        } catch (IOException e) {
            throw UserProblem.because(e, "backupFolderGone", backups.folder().toString());
        }
    }

    /// What is told names the folder of the backups, not the tracker, which is well.
    private RuntimeException problem(Exception failure) {
        String folder = backups.folder().toString();
        return switch (failure) {
            case UserProblem problem when problem.key().equals("diskFull") ->
                    UserProblem.because(problem, "backupFull", folder);
            case UserProblem problem when OURS.contains(problem.key()) ->
                    UserProblem.because(problem, "backupUnsound", String.valueOf(open.database().file().getFileName()));
            case UserProblem problem when problem.key().startsWith("backup") || problem.key().startsWith("readOnlyW") ->
                    problem;
            case IOException io when isFull(io) -> UserProblem.because(io, "backupFull", folder);
            case UserProblem problem -> UserProblem.because(problem, "backupFolderGone", folder);
            case IOException io -> UserProblem.because(io, "backupFolderGone", folder);
            case StoreException store -> UserProblem.because(store, "backupFolderGone", folder);
            case RuntimeException other -> other;
            default -> new IllegalStateException(failure);
        };
    }

    private static boolean isFull(IOException failure) {
        return String.valueOf(failure.getMessage()).matches("(?i).*(no space|not enough space|disk full|quota).*");
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
