package org.rapporteur.salvage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// The pages of a file as they stand after what lies beside it: what its log has committed, or what
/// the journal of a broken-off transaction has saved of the state before.
final class FileImage implements AutoCloseable {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SMALLEST = 512;
    private static final int LARGEST = 65_536;
    private static final int TRIED = 4 << 20;

    private final FileChannel file;
    private final Overlay overlay;
    private final boolean headerRead;
    private final int pageSize;
    private final int usable;
    private final int pages;

    private FileImage(FileChannel file, Path path) throws IOException {
        this.file = file;
        byte[] header = read(file, 0, 100);
        int stated = TreePage.u16(header, 16);
        int size = stated == 1 ? LARGEST : stated;
        headerRead = Arrays.equals(MAGIC, Arrays.copyOf(header, MAGIC.length)) && isPageSize(size);
        pageSize = headerRead ? size : guess(file);
        int reserved = headerRead ? header[20] & 0xff : 0;
        usable = pageSize - reserved < 480 ? pageSize : pageSize - reserved;
        overlay = Overlay.beside(path, pageSize);
        long held = (file.size() + pageSize - 1) / pageSize;
        pages = (int) Math.min(Integer.MAX_VALUE - 1, Math.max(held, overlay.pages()));
    }

    /// Opens the file `path`, to be read alone.
    static FileImage open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new FileImage(file, path);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    static boolean isPageSize(int size) {
        return size >= SMALLEST && size <= LARGEST && Integer.bitCount(size) == 1;
    }

    /// `length` bytes from `at`; noughts where the file is shorter.
    static byte[] read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {
            // A read may bring less than was asked for.
        }
        return bytes.array();
    }

    /// The largest size at whose multiples nearly as many pages begin as at those of any other.
    private static int guess(FileChannel file) throws IOException {
        byte[] start = read(file, 0, (int) Math.min(TRIED, Math.max(LARGEST, file.size())));
        int best = SMALLEST;
        int most = 0;
        for (int size = SMALLEST; size <= LARGEST; size *= 2) {
            int hits = hits(start, size);
            if (hits > 0 && hits * 10 >= most * 8) {
                best = size;
                most = Math.max(most, hits);
            }
        }
        return best;
    }

    private static int hits(byte[] bytes, int size) {
        int hits = 0;
        for (int at = 0; at + size <= bytes.length; at += size) {
            int count = TreePage.u16(bytes, at + 3);
            int content = TreePage.u16(bytes, at + 5);
            boolean fits = count > 0 && 12 + 2 * count <= content && content < size;
            hits += TreePage.isType(bytes[at]) && fits && bytes[at + 7] < 61 ? 1 : 0;
        }
        return hits;
    }

    /// The page `number`, from 1; empty where there is none.
    Optional<byte[]> page(int number) throws IOException {
        if (number < 1 || number > pages) {
            return Optional.empty();
        }
        Optional<byte[]> newer = overlay.page(number);
        return newer.isPresent() ? newer : Optional.of(read(file, (number - 1L) * pageSize, pageSize));
    }

    boolean headerRead() {
        return headerRead;
    }

    int pageSize() {
        return pageSize;
    }

    /// How many bytes of a page hold rows.
    int usable() {
        return usable;
    }

    int pages() {
        return pages;
    }

    int brokenFrames() {
        return overlay.broken();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            overlay.close();
        }
    }
}
