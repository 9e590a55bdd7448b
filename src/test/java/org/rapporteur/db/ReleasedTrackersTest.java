package org.rapporteur.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Fixtures;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;

/// Trackers that were made by each version of the program whose schema was another.
class ReleasedTrackersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0001", "0003", "0005", "0006", "0007"})
    void aTrackerOfEachReleasedSchemaOpensWhole(String schema) throws IOException {
        Path file = folder.resolve("released.rapporteur");
        try (var stored = new GZIPInputStream(Objects.requireNonNull(ReleasedTrackersTest.class.getResourceAsStream(
                "/org/rapporteur/db/released-" + schema + ".rapporteur.gz")))) {
            Files.copy(stored, file);
        }

        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of(), open.check());
            assertEquals(Declared.known().getLast(), open.database().read(Declared::digest));
            assertTrue(!new ArticleDesk(open).all().isEmpty());
            assertTrue(!new Dashboards(open).snapshot(AsOf.of(Fixtures.CLOCK.instant().atZone(
                    Fixtures.CLOCK.getZone()).toLocalDate())).toString().isEmpty());
            Fixtures.article(open, "One more", Fixtures.TEXT);
            assertEquals(List.of(), open.check());
        }
    }
}
