package org.rapporteur.salvage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Whatever the pages say, reading them ends, and soon.
class PageReaderProperties {
    private static final int PAGE = 512;

    @Property(tries = 150)
    void anyBytesAreReadToAnEnd(@ForAll long seed, @ForAll @IntRange(max = 40) int pages) throws IOException {
        byte[] bytes = new byte[pages * PAGE + (int) (Math.abs(seed) % PAGE)];
        new Random(seed).nextBytes(bytes);
        assertBounded(bytes);
    }

    /// Pages that look like pages of trees, with children, cells and overflow wherever chance sends them.
    @Property(tries = 300)
    void pagesThatLeadAnywhereAreReadToAnEnd(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int pages)
            throws IOException {
        var random = new Random(seed);
        ByteBuffer file = ByteBuffer.allocate(pages * PAGE);
        for (int page = 0; page < pages; page++) {
            int start = page * PAGE + (page == 0 ? 100 : 0);
            file.put(start, new byte[] {2, 5, 10, 13}[random.nextInt(4)]);
            file.putShort(start + 3, (short) random.nextInt(90));
            file.putInt(start + 8, random.nextInt(pages + 2));
            for (int i = 12; i < 380; i += 2) {
                file.putShort(start + i, (short) random.nextInt(PAGE));
            }
            for (int i = 200; i + 4 < 400; i += 4) {
                file.putInt(start + i, random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(pages + 2));
            }
        }
        header(file);
        assertBounded(file.array());
    }

    private static void header(ByteBuffer file) {
        file.put(0, "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        file.putShort(16, (short) PAGE);
        file.put(20, (byte) 0);
    }

    private static void assertBounded(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("pages", ".db");
        try {
            Files.write(file, bytes);
            var rows = new ArrayList<FoundRow>();
            long began = System.nanoTime();

            Reading reading = PageReader.read(file, tree -> true, rows::add, (done, all) -> { });

            assertTrue(System.nanoTime() - began < 20_000_000_000L, "took too long");
            assertTrue(reading.losses().size() <= PageReader.MOST_LOSSES);
            rows.forEach(row -> assertTrue(row.pages().size() <= 8 * reading.pages() + 1_000));
            assertEquals(bytes.length, Files.size(file));
        } finally {
            Files.delete(file);
        }
    }
}
