package org.rapporteur.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Disk;
import org.rapporteur.Fixtures;
import org.rapporteur.SystemTool;
import org.rapporteur.model.LockHolder;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;

/// What becomes of a tracker on the disks of other computers, and on one that is taken away.
class DisksTest {
    @TempDir
    Path folder;

    private @Nullable Disk disk;

    @AfterEach
    void unmount() {
        if (disk != null) {
            disk.close();
        }
    }

    private Path disk() {
        return folder.resolve("disk");
    }

    private Path on(Disk mounted) {
        disk = mounted;
        return mounted.file("tracker.rapporteur");
    }

    private Path mount(String type, String options) throws IOException {
        return on(Disk.inMemory(disk(), type, options));
    }

    private Path image() throws IOException {
        Path image = folder.resolve("drive.img");
        try (var raw = new RandomAccessFile(image.toFile(), "rw")) {
            raw.setLength(24 << 20);
        }
        return image;
    }

    private static String journal(OpenTracker open) {
        return open.database().maintain(sql -> sql.text("pragma journal_mode"));
    }

    @Test
    void disksOfThisComputerAloneAreLocal() {
        for (String type : List.of("ext4", "btrfs", "NTFS", "apfs", "vfat", "tmpfs", "overlay", "xfs")) {
            assertTrue(Whereabouts.isLocal(type), type);
        }
        for (String type : List.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "webdav", "")) {
            assertFalse(Whereabouts.isLocal(type), type);
        }
    }

    @Test
    void aTrackerOnADiskOfUnknownKindIsKeptWithAJournal() throws Exception {
        Path file = mount("ramfs", "size=20m");
        try (OpenTracker open = Fixtures.tracker(file)) {
            assertEquals("truncate", journal(open));
            var article = Fixtures.article(open, "Article", Fixtures.TEXT);
            Fixtures.development(open, "Development", "2024-01-30", 3, article, "shared plan of work");
            try (OpenTracker beside = OpenTracker.read(file, Fixtures.CLOCK)) {
                assertEquals(List.of(), beside.check());
            }
            assertTrue(open.database().settle());
            assertFalse(Files.exists(disk().resolve("tracker.rapporteur-wal")));
        }
        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void aTrackerThatComesFromANetworkDriveGetsItsLogBack() throws Exception {
        Path file = mount("ramfs", "size=20m");
        Fixtures.tracker(file).close();
        Path here = Files.copy(file, folder.resolve("here.rapporteur"));

        try (OpenTracker open = Fixtures.reopen(here)) {
            assertEquals("wal", journal(open));
        }
    }

    @Test
    void whatAnotherComputerLeftOpenOnANetworkDriveIsNotOpened() throws Exception {
        Path file = mount("ramfs", "size=20m");
        Fixtures.tracker(file).close();
        Path lock = Files.writeString(disk().resolve("tracker.rapporteur.lock"), "ana@embassy, 2024-05-02T09:00:00Z");

        UserProblem left = assertThrows(UserProblem.class, () -> Fixtures.reopen(file));

        assertEquals("lockLeft", left.key());
        assertEquals("ana@embassy, 2024-05-02T09:00:00Z", left.args()[1]);
        Files.delete(lock);
        Fixtures.reopen(file).close();
    }

    @Test
    void onADiskOfThisComputerAStaleLockStopsNobody() throws IOException {
        Path file = folder.resolve("tracker.rapporteur");
        Fixtures.tracker(file).close();
        Files.writeString(folder.resolve("tracker.rapporteur.lock"), "ana@embassy, 2024-05-02T09:00:00Z, process 1");

        Fixtures.reopen(file).close();
        assertFalse(Files.exists(folder.resolve("tracker.rapporteur.lock")));
    }

    @Test
    void theSameTrackerUnderAnotherNameIsKnown() throws IOException {
        Path file = folder.resolve("tracker.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            Path link = Files.createSymbolicLink(folder.resolve("link.rapporteur"), file);
            Path round = Files.createDirectory(folder.resolve("other")).resolve("../tracker.rapporteur");

            for (Path other : List.of(link, round)) {
                UserProblem held = assertThrows(UserProblem.class, () -> Fixtures.reopen(other));
                assertEquals("openElsewhere", held.key());
                assertTrue(held.args()[1] instanceof LockHolder holder && holder.here());
            }
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void aTrackerThatWasReplacedMeanwhileTakesNothingMore() throws IOException {
        Path file = folder.resolve("tracker.rapporteur");
        Path moved = folder.resolve("moved.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            Files.move(file, moved);
            assertEquals("fileGone", assertThrows(UserProblem.class, () -> Fixtures.issue(open, "One")).key());
            Files.writeString(file, "another");
            assertEquals("fileGone", assertThrows(UserProblem.class, () -> Fixtures.issue(open, "Two")).key());

            Files.move(moved, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Fixtures.issue(open, "Three");
        }
        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of(), open.check());
        }
    }

    /// The drive is gone from where it was, while the program still holds what it had open there.
    @Test
    void aDriveTakenAwayIsSaidAndHasEveryAcknowledgedChangeWhenItIsBack() throws Exception {
        Path image = image();
        assumeTrue(SystemTool.run("mkfs.ext4", "-q", "-F", image.toString()), "cannot make a drive here");
        Disk drive = Disk.of(image, disk(), "ext4");
        Path file = on(drive);
        try (OpenTracker open = Fixtures.tracker(file)) {
            assertEquals("wal", journal(open));
            Fixtures.article(open, "Before", Fixtures.TEXT);
            assertTrue(drive.take());

            assertEquals("fileGone", assertThrows(UserProblem.class,
                    () -> Fixtures.article(open, "After", Fixtures.TEXT + " Later.")).key());
        }
        on(Disk.of(image, disk(), "ext4"));
        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of(), open.check());
            assertEquals(List.of("Before"), new ArticleDesk(open).all().stream()
                    .map(listed -> listed.article().content().title()).toList());
        }
    }

    /// As on a memory stick, whose disks know neither rights nor links.
    @ParameterizedTest
    @ValueSource(strings = {"vfat", "exfat"})
    void aTrackerOnAStickHasOneWriter(String type) throws Exception {
        Path image = image();
        assumeTrue(SystemTool.run("mkfs." + type, image.toString()), "cannot make a stick of " + type + " here");
        Path file = on(Disk.of(image, disk(), type, type + "-fuse"));
        try (OpenTracker open = Fixtures.tracker(file)) {
            Fixtures.article(open, "Before", Fixtures.TEXT);
            assertEquals("openElsewhere", assertThrows(UserProblem.class, () -> Fixtures.reopen(file)).key());
            try (OpenTracker beside = OpenTracker.read(file, Fixtures.CLOCK)) {
                assertEquals(List.of(), beside.check());
            }
        }
        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of(), open.check());
        }
    }

    /// As a folder that is brought in from elsewhere, over the network for all that is known.
    @Test
    void aTrackerInAFolderOfAnotherProgramIsKeptWithAJournal() throws Exception {
        Path behind = Files.createDirectory(folder.resolve("behind"));
        Path file = on(Disk.mount(disk(), "bindfs", behind.toString()));
        try (OpenTracker open = Fixtures.tracker(file)) {
            assertEquals("truncate", journal(open));
            Fixtures.article(open, "Before", Fixtures.TEXT);
            assertEquals("openElsewhere", assertThrows(UserProblem.class, () -> Fixtures.reopen(file)).key());
            try (OpenTracker beside = OpenTracker.read(file, Fixtures.CLOCK)) {
                assertEquals(List.of(), beside.check());
            }
        }
        Fixtures.reopen(file).close();
    }

    /// A disk with a file open for writing cannot be made read-only politely; `sysrq` and faults do it
    /// anyway, and so does a file that is forbidden to change.
    @Test
    void aTrackerThatMayNotBeWrittenAnyMoreIsSaidAndLosesNothing() throws Exception {
        Path file = folder.resolve("tracker.rapporteur");
        Fixtures.tracker(file).close();
        try (OpenTracker before = Fixtures.reopen(file)) {
            assumeTrue(SystemTool.run("chattr", "+i", file.toString()), "cannot forbid changes here");
            UserProblem refused = assertThrows(UserProblem.class, () -> {
                for (int i = 0; i < 200; i++) {
                    Fixtures.article(before, "Article " + i, Fixtures.TEXT + "Again. ".repeat(i * 100) + i);
                    before.database().settle();
                }
            });
            assertTrue(List.of("readOnly", "diskFailure").contains(refused.key()), refused.toString());
        } finally {
            SystemTool.run("chattr", "-i", file.toString());
        }
        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void aFullDiskIsSaidAndLosesNothing() throws Exception {
        Path file = mount("tmpfs", "size=2m");
        try (OpenTracker open = Fixtures.tracker(file)) {
            Path ballast = disk().resolve("ballast");
            long room = Files.getFileStore(disk()).getUsableSpace() - 100_000;
            Files.write(ballast, new byte[(int) room]);
            int saved = 0;
            try {
                for (; saved < 1_000; saved++) {
                    Fixtures.article(open, "Article " + saved, Fixtures.TEXT + saved);
                }
            } catch (UserProblem full) {
                assertEquals("diskFull", full.key());
            }
            assertTrue(saved < 1_000, "the disk was not full");
            Files.delete(ballast);
            Fixtures.article(open, "Once more", Fixtures.TEXT + saved);
            assertEquals(List.of(), open.check());
        }
        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of(), open.check());
        }
    }
}
