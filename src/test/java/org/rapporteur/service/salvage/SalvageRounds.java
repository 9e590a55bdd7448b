package org.rapporteur.service.salvage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.Fixtures;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Kinds;
import org.rapporteur.salvage.FoundRow;
import org.rapporteur.salvage.PageReader;
import org.rapporteur.service.OpenTracker;

/// Damages the sample tracker again and again, salvages it, and counts what came back.
final class SalvageRounds {
    private static final int PAGE = 8192;

    private final Path folder;
    private final byte[] whole;
    private final Set<String> truth;
    private final Map<String, List<Integer>> pagesOf = new HashMap<>();
    private final boolean beside;
    private long recovered;
    private long ours;
    private long intact;
    private long salvaged;
    private long refused;
    private int rounds;
    private int wholeAgain;

    /// Works in `folder` on what `maker` makes; `beside` compares with what the shell recovers.
    SalvageRounds(Path folder, Consumer<Path> maker, boolean beside) throws IOException {
        this.folder = folder;
        this.beside = beside;
        Path file = folder.resolve("whole.rapporteur");
        maker.accept(file);
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            truth = Set.copyOf(open.truthTables());
        }
        whole = Files.readAllBytes(file);
        read(file, pagesOf);
    }

    private void read(Path file, Map<String, List<Integer>> rows) throws IOException {
        PageReader.read(file, truth::contains, row -> rows.put(key(row), row.pages()), (done, all) -> { });
    }

    private static String key(FoundRow row) {
        return row.tree() + ' ' + row.values().stream()
                .map(value -> value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value))
                .collect(Collectors.joining("|"));
    }

    /// Changes one to `most` bytes anywhere.
    void flip(int times, int most, Random random) throws Exception {
        for (int i = 0; i < times; i++) {
            byte[] bytes = whole.clone();
            int changed = 1 + random.nextInt(most);
            for (int n = 0; n < changed; n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            round(bytes, "flips " + changed);
        }
    }

    /// Cuts the file anywhere.
    void cut(int times, Random random) throws Exception {
        for (int i = 0; i < times; i++) {
            int length = random.nextInt(whole.length);
            round(Arrays.copyOf(whole, length), "cut at " + length);
        }
    }

    /// Fills whole pages with noughts or noise.
    void wipe(int times, Random random) throws Exception {
        for (int i = 0; i < times; i++) {
            byte[] bytes = whole.clone();
            for (int n = 0; n <= random.nextInt(4); n++) {
                byte[] noise = new byte[PAGE];
                if (random.nextBoolean()) {
                    random.nextBytes(noise);
                }
                System.arraycopy(noise, 0, bytes, PAGE * random.nextInt(bytes.length / PAGE), PAGE);
            }
            round(bytes, "wiped pages");
        }
    }

    /// Does what disks and programs do to a file: stretches of noughts, pages in each other's place or
    /// twice, a beginning that is overwritten, lists of pages that lead in a circle, pages that say they are
    /// of another type, and a byte too few, behind which all stands in the wrong place.
    void muddle(int times, Random random) throws Exception {
        for (int i = 0; i < times; i++) {
            for (Muddle muddle : Muddle.values()) {
                round(muddled(muddle, random), muddle.toString());
            }
        }
    }

    private enum Muddle { NOUGHTS, SWAPPED, TWICE, BEGINNING, FREE, TYPE, CHAIN, SHIFTED }

    private byte[] muddled(Muddle muddle, Random random) {
        byte[] bytes = whole.clone();
        int one = random.nextInt(bytes.length / PAGE);
        int other = random.nextInt(bytes.length / PAGE);
        var words = ByteBuffer.wrap(bytes);
        switch (muddle) {
            case NOUGHTS -> {
                int from = random.nextInt(bytes.length);
                int length = List.of(4 << 10, 64 << 10, 1 << 20).get(random.nextInt(3));
                Arrays.fill(bytes, from, Math.min(bytes.length, from + length), (byte) 0);
            }
            case SWAPPED -> {
                System.arraycopy(whole, one * PAGE, bytes, other * PAGE, PAGE);
                System.arraycopy(whole, other * PAGE, bytes, one * PAGE, PAGE);
            }
            case TWICE -> System.arraycopy(whole, one * PAGE, bytes, other * PAGE, PAGE);
            case BEGINNING -> {
                byte[] letter = "Dear colleague, here is the memo. ".repeat(1 + random.nextInt(200))
                        .getBytes(StandardCharsets.UTF_8);
                System.arraycopy(letter, 0, bytes, 0, letter.length);
            }
            case FREE -> words.putInt(32, 1 + one).putInt(36, Integer.MAX_VALUE).putInt(one * PAGE, 1 + one)
                    .putInt(one * PAGE + 4, Integer.MAX_VALUE);
            case TYPE -> bytes[Math.max(1, one) * PAGE] = List.of((byte) 2, (byte) 5, (byte) 10, (byte) 13)
                    .get(random.nextInt(4));
            case CHAIN -> {
                for (int page = 1; page < bytes.length / PAGE; page++) {
                    if (!List.of((byte) 2, (byte) 5, (byte) 10, (byte) 13).contains(bytes[page * PAGE])
                            && random.nextInt(4) == 0) {
                        words.putInt(page * PAGE, random.nextBoolean() ? page + 1 : 1 + other);
                    }
                }
            }
            case SHIFTED -> {
                int from = random.nextInt(bytes.length - 1);
                System.arraycopy(whole, from + 1, bytes, from, bytes.length - from - 1);
            }
        }
        return bytes;
    }

    private void round(byte[] bytes, String how) throws Exception {
        Path file = Files.write(folder.resolve("damaged.rapporteur"), bytes);
        Path fresh = folder.resolve("salvaged.rapporteur");
        rounds++;
        try {
            Salvaged came = new Salvage(file, fresh, "Officer", Fixtures.CLOCK, (stage, done, all) -> { }).run();
            Set<String> rows = rows(fresh);
            assertFalse(rows.isEmpty(), how);
            wholeAgain += came.whole() ? 1 : 0;
            count(bytes, rows, came, how);
            if (beside) {
                compare(file, rows, came, how);
            }
        } catch (UserProblem refusal) {
            refused++;
            intact += intact(bytes).size();
            assertTrue(intact(bytes).stream().noneMatch(row -> Kinds.STANDARD.names().contains(row.split(" ")[0])),
                    how + " " + refusal);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(how, e);
        }
        assertArrayEquals(bytes, Files.readAllBytes(file), how);
        Files.deleteIfExists(fresh);
        try (var left = Files.list(folder)) {
            assertTrue(left.map(path -> path.getFileName().toString())
                    .allMatch(name -> Set.of("whole.rapporteur", "damaged.rapporteur").contains(name)), how);
        }
    }

    private Set<String> rows(Path fresh) throws IOException {
        Map<String, List<Integer>> rows = new HashMap<>();
        read(fresh, rows);
        return new HashSet<>(rows.keySet());
    }

    private void count(byte[] bytes, Set<String> rows, Salvaged came, String how) {
        Set<String> there = intact(bytes);
        long back = there.stream().filter(rows::contains).count();
        intact += there.size();
        salvaged += back;
        boolean allThere = rows.containsAll(pagesOf.keySet());
        assertTrue(allThere || !came.whole(), how + " lost rows without a word");
    }

    /// Whether there is a sqlite3 shell that recovers even a whole database: some are built without.
    static boolean hasShell() {
        try {
            Process process = new ProcessBuilder(
                    "sqlite3", ":memory:", "create table here (x)", "insert into here values (1)", ".recover").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("INSERT");
        } catch (IOException e) {
            return false;
        }
    }

    private void compare(Path damaged, Set<String> rows, Salvaged came, String how) throws Exception {
        Path script = folder.resolve("recovered.sql");
        Path other = folder.resolve("recovered.db");
        new ProcessBuilder("sqlite3", damaged.toString(), ".recover").redirectOutput(script.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        new ProcessBuilder("sqlite3", other.toString()).redirectInput(script.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        Set<String> theirs = Files.exists(other) && Files.size(other) > 0 ? rows(other) : Set.of();
        recovered += theirs.stream().filter(pagesOf::containsKey).count();
        ours += pagesOf.keySet().stream().filter(rows::contains).count();
        Set<String> here = rows.stream().flatMap(SalvageRounds::words).collect(Collectors.toSet());
        here.addAll(came.words());
        assertEquals(List.of(), theirs.stream().filter(pagesOf::containsKey).flatMap(SalvageRounds::words)
                .filter(word -> !here.contains(word)).toList(), how);
        for (String left : List.of(
                "recovered.sql", "recovered.db", "damaged.rapporteur-wal", "damaged.rapporteur-shm")) {
            Files.deleteIfExists(folder.resolve(left));
        }
    }

    /// What a row says, without ids, numbers and places in a list: where an item is lost, those behind
    /// it close up.
    private static Stream<String> words(String row) {
        return Arrays.stream(row.substring(row.indexOf(' ') + 1).split("\\|"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter) && !word.matches("[0-9a-f]{32,}|null"));
    }

    private Set<String> intact(byte[] bytes) {
        return pagesOf.entrySet().stream()
                .filter(row -> row.getValue().stream().allMatch(page -> isIntact(bytes, page)))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private boolean isIntact(byte[] bytes, int page) {
        int from = (page - 1) * PAGE;
        return from + PAGE <= bytes.length
                && Arrays.equals(whole, from, from + PAGE, bytes, from, from + PAGE);
    }

    /// Of a hundred rows on intact pages, how many are in the new trackers.
    double percent() {
        return intact == 0 ? 100 : 100.0 * salvaged / intact;
    }

    /// Whether at least as many rows came back as the shell recovers; true where it was not asked.
    boolean isNoLess() {
        return ours >= recovered;
    }

    @Override
    public String toString() {
        return "%d damaged files: %d salvaged (%d of them whole again), %d with too little left refused; rows on"
                .formatted(rounds, rounds - refused, wholeAgain, refused)
                + " intact pages salvaged: %d of %d = %.3f %%".formatted(salvaged, intact, percent())
                + (beside ? "; rows as recorded: %d, by the shell's .recover %d".formatted(ours, recovered) : "");
    }
}
