package org.rapporteur.salvage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pages that lie beside a file, in its log or its journal, in place of its own.
///
/// SQLite reads a log up to its first damaged entry and drops all that follows. Each entry carries
/// the sum of all before it, so one can be proved with the sum that its predecessor states, even
/// where that one is damaged itself: all whole entries up to the last commit count here.
final class Overlay implements AutoCloseable {
    private static final int LOG_HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int LOG_MAGIC = 0x377f0682;
    private static final long JOURNAL_MAGIC = 0xd9d505f920a163d7L;

    private final @Nullable FileChannel file;
    private final int pageSize;
    private final Map<Integer, Long> places = new HashMap<>();
    private int pages;
    private int broken;

    private Overlay(@Nullable FileChannel file, int pageSize) {
        this.file = file;
        this.pageSize = pageSize;
    }

    /// What lies beside `path`, whose pages are of `pageSize` bytes.
    static Overlay beside(Path path, int pageSize) throws IOException {
        Path log = path.resolveSibling(path.getFileName() + "-wal");
        Path journal = path.resolveSibling(path.getFileName() + "-journal");
        boolean logged = Files.isRegularFile(log) && Files.size(log) > LOG_HEADER;
        if (!logged && !Files.isRegularFile(journal)) {
            return new Overlay(null, pageSize);
        }
        FileChannel file = FileChannel.open(logged ? log : journal, StandardOpenOption.READ);
        try {
            var overlay = new Overlay(file, pageSize);
            if (logged) {
                overlay.readLog(file);
            } else {
                overlay.readJournal(file);
            }
            return overlay;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void readLog(FileChannel log) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(FileImage.read(log, 0, LOG_HEADER));
        ByteOrder order = (header.getInt(0) & 1) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        if ((header.getInt(0) & ~1) != LOG_MAGIC || header.getInt(8) != pageSize) {
            broken++;
            return;
        }
        long salts = header.getLong(16);
        long sum = header.getLong(24);
        Map<Integer, Long> uncommitted = new HashMap<>();
        long size = log.size();
        for (long at = LOG_HEADER; at + FRAME_HEADER + pageSize <= size; at += FRAME_HEADER + pageSize) {
            ByteBuffer frame = ByteBuffer.wrap(FileImage.read(log, at, FRAME_HEADER + pageSize));
            long stated = frame.getLong(16);
            if (frame.getLong(8) == salts && sum(sum, frame, order) == stated && frame.getInt(0) > 0) {
                uncommitted.put(frame.getInt(0), at + FRAME_HEADER);
                commit(frame.getInt(4), uncommitted);
            } else if (frame.getLong(8) == salts) {
                broken++;
            }
            sum = stated;
        }
    }

    private void commit(int pagesThen, Map<Integer, Long> uncommitted) {
        if (pagesThen > 0) {
            places.putAll(uncommitted);
            uncommitted.clear();
            pages = Math.max(0, pagesThen);
        }
    }

    /// The sum over the first eight bytes of a frame and its page, going on from `before`.
    private static long sum(long before, ByteBuffer frame, ByteOrder order) {
        ByteBuffer words = frame.duplicate().order(order);
        int one = (int) (before >>> 32);
        int two = (int) before;
        for (int at = 0; at < words.limit(); at += 8) {
            if (at == 8) {
                at = FRAME_HEADER;
            }
            one += words.getInt(at) + two;
            two += words.getInt(at + 4) + one;
        }
        return (long) one << 32 | two & 0xffffffffL;
    }

    /// What a journal holds is how the pages were before the transaction that never ended.
    private void readJournal(FileChannel journal) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(FileImage.read(journal, 0, 28));
        int sector = header.getInt(20);
        if (header.getLong(0) != JOURNAL_MAGIC || header.getInt(24) != pageSize || sector < 28 || sector > 65_536) {
            return;
        }
        pages = Math.max(0, header.getInt(16));
        int entry = 4 + pageSize + 4;
        long size = journal.size();
        for (long at = sector; at + entry <= size; at += entry) {
            ByteBuffer saved = ByteBuffer.wrap(FileImage.read(journal, at, entry));
            int sum = header.getInt(12);
            for (int i = pageSize - 200; i > 0; i -= 200) {
                sum += saved.get(4 + i) & 0xff;
            }
            if (sum == saved.getInt(4 + pageSize) && saved.getInt(0) > 0) {
                places.putIfAbsent(saved.getInt(0), at + 4);
            } else {
                broken++;
            }
        }
    }

    /// The page `number` as it lies here; empty where it does not.
    Optional<byte[]> page(int number) throws IOException {
        Long place = places.get(number);
        return place == null || file == null ? Optional.empty() : Optional.of(FileImage.read(file, place, pageSize));
    }

    /// How many pages the whole file has after this; 0 where this does not say.
    int pages() {
        return pages;
    }

    /// How many entries were damaged.
    int broken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
