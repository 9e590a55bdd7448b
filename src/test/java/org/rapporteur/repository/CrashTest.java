package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.service.OpenTracker;

/// What was acknowledged is there after a crash, wherever it strikes, and the tracker is whole.
class CrashTest {
    private static final int WAL_HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int PAGE = 8192;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedSurvivesTenKills() throws Exception {
        kill(10, new Random(42));
    }

    @Test
    @Tag("crash")
    void whatWasAcknowledgedSurvivesTwoHundredKills() throws Exception {
        kill(200, new Random());
    }

    @Test
    void theLogCutAtEveryWriteBoundaryOfFiveTransactionsKeepsWhatWasAcknowledged() throws Exception {
        cut(5);
    }

    @Test
    @Tag("crash")
    void theLogCutAtEveryWriteBoundaryOfFiftyTransactionsKeepsWhatWasAcknowledged() throws Exception {
        cut(50);
    }

    /// The same file is killed again and again, so that what one crash left behind meets the next.
    private void kill(int rounds, Random random) throws Exception {
        Path file = folder.resolve("killed.rapporteur");
        Fixtures.tracker(file).close();
        var acknowledged = new ArrayList<String>();
        for (int round = 0; round < rounds; round++) {
            acknowledged.addAll(runAndKill(file, random.nextInt(40), random.nextInt(12)));
            try (OpenTracker open = Fixtures.reopen(file)) {
                assertEquals(List.of(), open.check(), "round " + round);
                assertTrue(developments(open).containsAll(acknowledged), "round " + round);
            }
        }
        assertTrue(acknowledged.size() > rounds, "too little was logged to prove anything: " + acknowledged.size());
        System.out.printf("kills survived: %1$d of %1$d, with %2$d changes acknowledged%n", rounds, acknowledged.size());
    }

    /// Starts the loop and kills it after `lines` acknowledgements and a few milliseconds more.
    private List<String> runAndKill(Path file, int lines, int wait) throws Exception {
        Process loop = loop(file, 10_000, "");
        var acknowledged = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(loop.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            for (int i = 0; line != null && i < lines; i++) {
                acknowledged.add(line.split(" ")[0]);
                line = out.readLine();
            }
            Thread.sleep(wait);
            // Not Process.destroyForcibly, which also closes the pipe that still holds acknowledgements.
            loop.toHandle().destroyForcibly();
            for (; line != null; line = out.readLine()) {
                if (line.indexOf(' ') == 36) {
                    acknowledged.add(line.split(" ")[0]);
                }
            }
        }
        loop.waitFor();
        return acknowledged;
    }

    /// Lets the loop write its log and stop dead; then opens the file with the log as it would
    /// have been at each moment: cut at every frame, and in the middle of every frame.
    private void cut(int transactions) throws Exception {
        Path file = folder.resolve("cut.rapporteur");
        Fixtures.tracker(file).close();
        byte[] before = Files.readAllBytes(file);
        Map<Long, String> sizeAfter = logged(file, transactions);
        byte[] log = Files.readAllBytes(log(file));
        assertEquals(transactions, sizeAfter.size());
        for (int end = WAL_HEADER; end <= log.length; end += FRAME_HEADER + PAGE) {
            reopenCut(before, log, end, sizeAfter);
            reopenCut(before, log, Math.min(log.length, end + FRAME_HEADER + PAGE / 2), sizeAfter);
        }
    }

    private Map<Long, String> logged(Path file, int transactions) throws Exception {
        Process loop = loop(file, transactions, "keep");
        var sizeAfter = new TreeMap<Long, String>();
        try (var out = new BufferedReader(new InputStreamReader(loop.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().map(line -> line.split(" ")).forEach(line -> sizeAfter.put(Long.parseLong(line[1]), line[0]));
        }
        loop.waitFor();
        return sizeAfter;
    }

    private void reopenCut(byte[] before, byte[] log, int end, Map<Long, String> sizeAfter) throws IOException {
        Path file = folder.resolve("reopened.rapporteur");
        Files.write(file, before);
        Files.write(log(file), Arrays.copyOf(log, end));
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
        try (OpenTracker open = Fixtures.reopen(file)) {
            List<String> expected = sizeAfter.entrySet().stream()
                    .filter(entry -> entry.getKey() <= end).map(Map.Entry::getValue).toList();
            assertEquals(List.of(), open.check(), "log cut at " + end);
            assertTrue(developments(open).containsAll(expected), "log cut at " + end);
        }
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static List<String> developments(OpenTracker open) {
        return open.read(sql -> Records.heads(sql, Developments.KIND)).stream()
                .map(stored -> stored.id().toString()).toList();
    }

    private static Process loop(Path file, int most, String keep) throws IOException {
        return new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"), "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), LoggingLoop.class.getName(),
                file.toString(), String.valueOf(most), keep)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
