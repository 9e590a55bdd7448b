package org.rapporteur.service.salvage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.sample.SampleFile;

/// However a tracker is damaged, what is on the pages that are not comes back, and nothing is lost
/// without a word.
@Tag("fuzz")
class SalvageFuzzTest {
    @TempDir
    Path folder;

    @Test
    void aThousandDamagedTrackersComeBack() throws Exception {
        salvage(Integer.getInteger("salvage.rounds", 250), new Random(), SampleFile::at, false);
    }

    @Test
    void whatDisksAndProgramsDoToAFileComesBackOrIsTold() throws Exception {
        var rounds = new SalvageRounds(folder, SampleFile::at, false);
        rounds.muddle(Integer.getInteger("salvage.rounds", 250) / 5, new Random());
        System.out.println("muddled: " + rounds);
        assertTrue(rounds.percent() >= 99, rounds.toString());
    }

    /// The shell stops at a full text of a later version than its own, so both go without.
    @Test
    void noLessComesBackThanTheShellRecovers() throws Exception {
        Assumptions.assumeTrue(SalvageRounds.hasShell(), "no sqlite3 shell with a .recover that works");
        salvage(Integer.getInteger("salvage.compared", 10), new Random(), SalvageFuzzTest::plain, true);
    }

    private static void plain(Path file) {
        SampleFile.at(file);
        try (OpenTracker open = Fixtures.reopen(file)) {
            open.database().maintain(sql -> {
                sql.forget();
                sql.execute("drop table search_term");
                sql.execute("drop table search_text");
                sql.execute("vacuum");
                return true;
            });
        }
    }

    private void salvage(int times, Random random, Consumer<Path> maker, boolean beside) throws Exception {
        var rounds = new SalvageRounds(folder, maker, beside);
        rounds.flip(times, 4, random);
        rounds.flip(times, 200, random);
        rounds.cut(times, random);
        rounds.wipe(times, random);
        System.out.println(rounds);
        assertTrue(rounds.percent() >= 99, rounds.toString());
        assertTrue(rounds.isNoLess(), rounds.toString());
    }
}
