package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.sample.SampleBuilder;

/// However a tracker is damaged, what is on the pages that are not comes back, and nothing is lost
/// without a word.
@Tag("fuzz")
class SalvageFuzzTest {
    @TempDir
    Path folder;

    @Test
    void aThousandDamagedTrackersComeBack() throws Exception {
        salvage(Integer.getInteger("salvage.rounds", 250), new Random(), false);
    }

    /// The shell takes several seconds for each.
    @Test
    void noLessComesBackThanTheShellRecovers() throws Exception {
        Assumptions.assumeTrue(SalvageRounds.hasShell(), "no sqlite3 to compare with");
        salvage(Integer.getInteger("salvage.compared", 10), new Random(), true);
    }

    private void salvage(int times, Random random, boolean beside) throws Exception {
        var rounds = new SalvageRounds(folder, SampleBuilder::build, beside);
        rounds.flip(times, 4, random);
        rounds.flip(times, 200, random);
        rounds.cut(times, random);
        rounds.wipe(times, random);
        System.out.println(rounds);
        assertTrue(rounds.percent() >= 99, rounds.toString());
    }
}
