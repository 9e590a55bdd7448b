package org.rapporteur.service.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;

class WatchedFolderTest {
    @TempDir
    Path folder;

    private OpenTracker open;
    private Path clippings;
    private WatchedFolder watched;

    @BeforeEach
    void openTracker() throws IOException {
        open = Fixtures.tracker(folder.resolve("watch.rapporteur"));
        clippings = Files.createDirectory(folder.resolve("clippings"));
        watched = new WatchedFolder(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void nothingArrivesWhereNoFolderIsWatched() {
        assertEquals(List.of(), watched.arrived());
    }

    @Test
    void aFileArrivesOnceAndOnlyWhenItIsComplete() throws IOException {
        watched.watch(clippings);
        Path file = Files.writeString(clippings.resolve("one.txt"), "The first half");
        assertEquals(List.of(), watched.arrived());
        Files.writeString(file, "The first half and the second");
        assertEquals(List.of(), watched.arrived());
        assertEquals(List.of(file), watched.arrived());
        assertEquals(List.of(), watched.arrived());
    }

    @Test
    void whatWasTakenIsRememberedWhenTheTrackerIsOpenedAgain() throws IOException {
        watched.watch(clippings);
        Files.writeString(clippings.resolve("one.txt"), "One");
        watched.arrived();
        watched.arrived();
        Path later = Files.writeString(clippings.resolve("two.txt"), "Two");

        var again = new WatchedFolder(open);
        again.arrived();

        assertEquals(List.of(later), again.arrived());
    }

    @Test
    void aFolderThatIsGoneIsSaid() throws IOException {
        watched.watch(clippings);
        Files.delete(clippings);

        assertEquals("watch.gone", assertThrows(UserProblem.class, watched::arrived).key());
    }

    @Test
    void watchingStops() {
        watched.watch(clippings);
        watched.stop();

        assertEquals(Optional.empty(), watched.folder());
    }
}
