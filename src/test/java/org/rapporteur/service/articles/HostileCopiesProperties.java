package org.rapporteur.service.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.rapporteur.Fixtures;
import org.rapporteur.db.Backup;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.exchange.seal.Sealed;
import org.rapporteur.intake.Mutation;
import org.rapporteur.model.Digest;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;

/// A copy of a tracker or a sealed backup may come from anywhere: it is taken in or refused in words,
/// and where it is refused the tracker is as it was.
@Tag("fuzz")
class HostileCopiesProperties {
    private static final char[] WORDS = "correct horse battery".toCharArray();

    private static Path folder;
    private static byte[] copy;
    private static byte[] sealed;
    private static OpenTracker open;
    private static int united;
    private static int refused;

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("copies");
        Path file = folder.resolve("a.rapporteur");
        Fixtures.tracker(file).close();
        byte[] before = Files.readAllBytes(file);
        try (OpenTracker apart = Fixtures.reopen(file)) {
            for (int n = 0; n < 8; n++) {
                var article = Fixtures.article(apart, "Article " + n, Fixtures.TEXT + " Again.".repeat(n * 90));
                Fixtures.development(apart, "Development " + n, "2024-01-1" + n, n % 6, article, "shared plan of work");
            }
        }
        copy = Files.readAllBytes(file);
        Files.write(file, before);
        open = Fixtures.reopen(file);
        var out = new ByteArrayOutputStream();
        SealKey key = SealKey.of(WORDS);
        Sealed.begin(key, before.length).seal(new ByteArrayInputStream(before), out);
        sealed = out.toByteArray();
    }

    @AfterContainer
    static void close() throws IOException {
        open.close();
        try (var left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        System.out.println("hostile copies: " + united + " taken in, " + refused + " refused in words");
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void anyCopyIsTakenInWholeOrNotAtAll(@ForAll long chance) throws IOException {
        Path other = Files.write(folder.resolve("other.rapporteur"), mutant(chance));
        Digest before = open.read(Backup::state);
        try {
            open.unite(other, () -> true);
            united++;
        } catch (UserProblem no) {
            refused++;
            assertEquals(before, open.read(Backup::state));
        } finally {
            for (String part : List.of("", "-wal", "-shm", "-journal", ".lock")) {
                Files.deleteIfExists(folder.resolve("other.rapporteur" + part));
            }
        }
        assertEquals(List.of(), open.check());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void anySealedBackupOpensAsItWasOrIsRefused(@ForAll long chance) throws IOException {
        byte[] bytes = new Mutation(new Random(chance)).of(sealed, copy);
        var plain = new ByteArrayOutputStream();
        try (var in = new ByteArrayInputStream(bytes)) {
            Sealed.open(in, WORDS, "backup").unseal(in, plain, "backup");
            assertTrue(bytes.length >= sealed.length, "something of it was lost without a word");
        } catch (UserProblem no) {
            refused++;
        }
    }

    /// Few bytes, so that most of it still is a tracker.
    private static byte[] mutant(long chance) {
        var random = new Random(chance);
        if (random.nextInt(4) == 0) {
            return new Mutation(random).of(copy, copy);
        }
        byte[] bytes = copy.clone();
        for (int n = random.nextInt(6); n >= 0; n--) {
            bytes[100 + random.nextInt(bytes.length - 100)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
