package org.rapporteur.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The digests that spare the comparison are those of the schemas that the scripts make.
class DeclaredTest {
    @Test
    void theKnownDigestsAreThoseOfEachVersion() {
        Migrations standard = Migrations.STANDARD;
        List<String> made = IntStream.rangeClosed(1, standard.version())
                .mapToObj(version -> made(standard.upTo(version))).toList();

        assertEquals(made, Declared.known(), () -> "declared.txt should read\n" + String.join("\n", made));
    }

    private static String made(Migrations migrations) {
        try (Sql sql = Opening.inMemory()) {
            migrations.run(sql, "");
            return Declared.digest(sql);
        }
    }
}
