package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Fixtures;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;

/// One bit of the file itself is turned, within a row of each table whose rows never change: it is
/// found, and a sentence says where.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlippedByteTest {
    private static final int FROM_THE_END = 3;

    private record Place(String table, long page) {}

    @TempDir
    private Path folder;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private byte[] whole = new byte[0];
    private List<Place> places = List.of();
    private int pageSize;

    @BeforeAll
    void fillEveryTable(@TempDir Path made) throws IOException {
        Path file = made.resolve("full.rapporteur");
        try (OpenTracker open = FullTracker.at(file)) {
            places = open.truthTables().stream().map(table -> new Place(table, open.read(sql -> sql.number(
                    "select max(pageno) from dbstat where name = ? and pagetype = 'leaf' and ncell > 0", table))))
                    .toList();
            pageSize = (int) (long) open.read(sql -> sql.number("pragma page_size"));
            assertFalse(places.stream().anyMatch(place -> place.page() == 0), places.toString());
        }
        whole = Files.readAllBytes(file);
    }

    List<Place> places() {
        return places;
    }

    @ParameterizedTest
    @MethodSource("places")
    void aTurnedBitIsFoundAndNamed(Place place) throws IOException {
        byte[] turned = whole.clone();
        // Rows are filled in from the end of a page: its last bytes are those of a value.
        turned[(int) place.page() * pageSize - FROM_THE_END] ^= 4;
        Path file = Files.write(folder.resolve(place.table() + ".rapporteur"), turned);

        List<String> said = said(file);

        assertFalse(said.isEmpty(), "unseen in " + place.table());
        assertTrue(said.stream().noneMatch(sentence -> sentence.isBlank() || sentence.contains("warning.")),
                said::toString);
    }

    private List<String> said(Path file) {
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            return open.check().stream().map(messages::of).toList();
        } catch (UserProblem problem) {
            return List.of(messages.of(problem));
        }
    }
}
