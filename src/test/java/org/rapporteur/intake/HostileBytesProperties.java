package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.rapporteur.model.UserProblem;

/// Whatever becomes of a file, it is read or refused in words, within its time and memory, and the
/// next one is read. A parser that throws anything else is a fault, though the window would survive it.
@Tag("fuzz")
class HostileBytesProperties {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Map<String, List<Seeds.Seed>> SEEDS = Seeds.all();
    private static final Map<String, Map<String, Integer>> OUTCOMES = new TreeMap<>();
    private static final Map<String, Long> SLOWEST = new TreeMap<>();

    private static Intake intake;
    private static Path folder;

    @BeforeContainer
    static void start() throws IOException {
        intake = new Intake();
        folder = Files.createTempDirectory("hostile");
    }

    @AfterContainer
    static void close() throws IOException {
        intake.close();
        Files.deleteIfExists(folder);
        OUTCOMES.forEach((format, outcomes) -> System.out.println(format + ": "
                + outcomes.values().stream().mapToInt(Integer::intValue).sum() + " inputs, slowest "
                + SLOWEST.get(format) + " ms, " + outcomes));
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(SEEDS.keySet());
    }

    @Property(tries = 4_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void anyFileIsReadOrRefusedInWords(@ForAll("formats") String format, @ForAll long chance) throws IOException {
        Seeds.Seed seed = mutant(format, chance);
        Path file = Files.write(folder.resolve(seed.name()), seed.bytes());
        try {
            bounded(format, () -> intake.read(file, part -> {
                if (part instanceof Part.Refused refused) {
                    count(format, refused.problem());
                } else {
                    count(format, "read");
                }
            }));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void anyChronologyOrSheetIsReadOrRefusedInWords(@ForAll("formats") String format, @ForAll long chance) {
        Seeds.Seed seed = mutant(format, chance);
        String kind = (chance & 1) == 0 ? "chronology" : "sheet";
        bounded(kind, () -> {
            try {
                if (kind.equals("sheet")) {
                    intake.sheet(seed.name(), seed.bytes());
                } else {
                    intake.chronology(seed.name(), seed.bytes());
                }
                count(kind, "read");
            } catch (UserProblem refused) {
                count(kind, refused);
            }
        });
    }

    private static Seeds.Seed mutant(String format, long chance) {
        var random = new Random(chance);
        List<Seeds.Seed> seeds = SEEDS.get(format);
        Seeds.Seed one = seeds.get(random.nextInt(seeds.size()));
        Seeds.Seed other = seeds.get(random.nextInt(seeds.size()));
        return new Seeds.Seed(one.name(), new Mutation(random).of(one.bytes(), other.bytes()));
    }

    private static void bounded(String format, Runnable reading) {
        long start = System.nanoTime();
        reading.run();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        SLOWEST.merge(format, took.toMillis(), Math::max);
        assertTrue(took.compareTo(LONGEST) < 0, format + " took " + took);
    }

    private static void count(String format, UserProblem problem) {
        assertNotEquals("intake.failed", problem.key(), () -> format + " " + problem + " " + problem.getCause());
        count(format, problem.key());
    }

    private static void count(String format, String outcome) {
        OUTCOMES.computeIfAbsent(format, any -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }
}
