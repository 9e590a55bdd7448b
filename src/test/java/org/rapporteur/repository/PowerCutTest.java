package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Disk;
import org.rapporteur.Fixtures;
import org.rapporteur.service.OpenTracker;

/// The power goes at any moment: in the midst of a write, of moving the log into the file, with what
/// was not synced yet written in part and out of order. What was acknowledged is there.
///
/// A program that records is watched while it writes; then the disk is put together as it would have
/// been at each moment, and opened.
@Tag("crash")
class PowerCutTest {
    private static final int SECTOR = 512;

    @TempDir
    Path folder;

    private Path disk = Path.of("");
    private int cuts;

    @Test
    void whatWasAcknowledgedSurvivesPowerCutsWithALog() throws Exception {
        disk = folder;
        cutEverywhere("with a log");
    }

    @Test
    void whatWasAcknowledgedSurvivesPowerCutsWithAJournal() throws Exception {
        disk = folder.resolve("disk");
        try (var _ = Disk.inMemory(disk, "ramfs", "size=24m")) {
            cutEverywhere("with a journal");
        }
    }

    private void cutEverywhere(String how) throws Exception {
        assumeTrue(DiskTrace.possible(), "no strace to watch the writes with");
        Path file = disk.resolve("watched.rapporteur");
        Fixtures.tracker(file).close();
        byte[] before = Files.readAllBytes(file);
        Path log = folder.resolve("trace");
        new ProcessBuilder(DiskTrace.of(log, List.of(
                ProcessHandle.current().info().command().orElse("java"), "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), LoggingLoop.class.getName(),
                file.toString(), "6", "settle"))).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        List<DiskTrace.Event> events = DiskTrace.read(log, file);
        assertTrue(events.size() > 100, "too little was seen: " + events.size());
        int most = Integer.getInteger("power.cuts", 400);
        var random = new Random(5);
        // All moments where they are few, else as many of them as time allows.
        for (int at = 0; at < events.size(); at++) {
            if (random.nextInt(events.size()) < most / 3) {
                cut(before, events, at, random);
            }
        }
        System.out.println("power cuts survived " + how + ": " + cuts + " of " + cuts);
    }

    private void cut(byte[] before, List<DiskTrace.Event> events, int at, Random random) throws IOException {
        List<String> acknowledged = said(events.subList(0, at));
        List<DiskTrace.Event> done = events.subList(0, at);
        reopen(before, done, acknowledged, "after " + at);
        var torn = new ArrayList<>(done);
        torn.add(torn(events.get(at), random));
        reopen(before, torn, acknowledged, "within " + at);
        reopen(before, unsynced(done, random), acknowledged, "out of order before " + at);
    }

    private static List<String> said(List<DiskTrace.Event> events) {
        return events.stream().filter(event -> event.what().equals("said"))
                .map(event -> new String(event.bytes(), StandardCharsets.UTF_8).split(" ")[0].strip())
                .filter(line -> line.length() == 36).toList();
    }

    /// The first part of a write, to the end of a sector.
    private static DiskTrace.Event torn(DiskTrace.Event event, Random random) {
        int sectors = event.bytes().length / SECTOR;
        return sectors == 0 || !event.what().equals("write")
                ? new DiskTrace.Event("said", "", 0, new byte[0])
                : new DiskTrace.Event("write", event.name(), event.at(),
                        Arrays.copyOf(event.bytes(), random.nextInt(sectors) * SECTOR));
    }

    /// What may be on the disk where the system wrote, of what was not synced, some and not other.
    private static List<DiskTrace.Event> unsynced(List<DiskTrace.Event> done, Random random) {
        Map<String, Integer> synced = new TreeMap<>();
        for (int i = 0; i < done.size(); i++) {
            if (done.get(i).what().equals("sync")) {
                synced.put(done.get(i).name(), i);
            }
        }
        var some = new ArrayList<DiskTrace.Event>();
        for (int i = 0; i < done.size(); i++) {
            DiskTrace.Event event = done.get(i);
            boolean sure = !event.what().equals("write") || i < synced.getOrDefault(event.name(), -1);
            if (sure || random.nextBoolean()) {
                some.add(random.nextInt(4) > 0 || sure ? event : torn(event, random));
            }
        }
        return some;
    }

    private void reopen(byte[] before, List<DiskTrace.Event> done, List<String> acknowledged, String when)
            throws IOException {
        Path file = disk.resolve("watched.rapporteur");
        for (Map.Entry<String, byte[]> one : state(before, done).entrySet()) {
            Files.write(disk.resolve(one.getKey()), one.getValue());
        }
        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of(), open.check(), when);
            Set<String> there = Set.copyOf(open.read(sql -> Records.heads(sql, Developments.KIND)).stream()
                    .map(stored -> stored.id().toString()).toList());
            assertTrue(there.containsAll(acknowledged), when + " lost something acknowledged");
        }
        cuts++;
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(disk.resolve("watched.rapporteur" + suffix));
        }
    }

    private static Map<String, byte[]> state(byte[] before, List<DiskTrace.Event> events) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("watched.rapporteur", before);
        for (DiskTrace.Event event : events) {
            byte[] now = files.getOrDefault(event.name(), new byte[0]);
            switch (event.what()) {
                case "write" -> {
                    byte[] longer = Arrays.copyOf(now, (int) Math.max(now.length, event.at() + event.bytes().length));
                    System.arraycopy(event.bytes(), 0, longer, (int) event.at(), event.bytes().length);
                    files.put(event.name(), longer);
                }
                case "truncate" -> files.put(event.name(), Arrays.copyOf(now, (int) event.at()));
                case "delete" -> files.remove(event.name());
                default -> { }
            }
        }
        return files;
    }
}
