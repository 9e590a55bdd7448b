package org.rapporteur.salvage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads all rows of a file that SQLite can no longer read: first those to which the schema and the
/// trees lead, then those of every other page that holds rows.
///
/// Each page is read as part of a tree once at the most, so that circles end; what rows reach over
/// onto other pages is bounded by a multiple of the file's size. The list of free pages is not asked:
/// a tracker overwrites with noughts what it deletes, so that a page with rows is in use.
public final class PageReader {
    /// Is told how far the reading is; what it throws ends it.
    @FunctionalInterface
    public interface Progress {
        /// `done` of `all` pages are read.
        void at(int done, int all);
    }

    /// The most pages that a [Reading] names.
    public static final int MOST_LOSSES = 10_000;

    private static final int BETWEEN = 64;
    private static final int OVERFLOW_READS = 8;

    private final FileImage image;
    private final Predicate<String> wanted;
    private final Consumer<FoundRow> rows;
    private final Progress progress;
    private final BitSet done = new BitSet();
    private final List<PageLoss> losses = new ArrayList<>();
    private long overflowReads;
    private int visited;

    private PageReader(FileImage image, Predicate<String> wanted, Consumer<FoundRow> rows, Progress progress) {
        this.image = image;
        this.wanted = wanted;
        this.rows = rows;
        this.progress = progress;
        this.overflowReads = (long) OVERFLOW_READS * image.pages() + 1_000;
    }

    /// Reads the file `path` and what lies beside it.
    ///
    /// @param wanted says which tables and indexes to read rows of, by name; asked with "" for pages to
    ///     which nothing leads
    /// @param rows takes each row, in no particular order
    /// @throws IOException if the disk fails; damage alone does not
    public static Reading read(Path path, Predicate<String> wanted, Consumer<FoundRow> rows, Progress progress)
            throws IOException {
        try (FileImage image = FileImage.open(path)) {
            return new PageReader(image, wanted, rows, progress).all();
        }
    }

    private Reading all() throws IOException {
        Map<Integer, String> roots = schema();
        for (Map.Entry<Integer, String> root : roots.entrySet()) {
            walk(root.getKey(), root.getValue());
        }
        int stray = strays();
        return new Reading(image.pageSize(), image.pages(), image.headerRead(), roots.size(), stray, losses,
                image.brokenFrames());
    }

    /// The first page of each tree, by the file's own schema, which is a tree at page 1 itself.
    private Map<Integer, String> schema() throws IOException {
        Map<Integer, String> roots = new TreeMap<>();
        walk(1, "sqlite_schema", row -> {
            List<@Nullable Object> values = row.values();
            if (values.size() == 5 && values.get(1) instanceof String name && values.get(3) instanceof Long root
                    && root > 1 && root <= image.pages()) {
                roots.putIfAbsent((int) (long) root, name);
            }
        });
        return roots;
    }

    private void walk(int root, String tree) throws IOException {
        walk(root, tree, wanted.test(tree) ? rows : row -> { });
    }

    private void walk(int root, String tree, Consumer<FoundRow> to) throws IOException {
        Deque<Integer> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            int number = ahead.pop();
            if (number < 1 || number > image.pages()) {
                lose(new PageLoss(number, tree, PageLoss.ALL));
            } else if (!done.get(number)) {
                Optional<TreePage> page = visit(number, tree, to);
                page.ifPresent(found -> found.children().reversed().forEach(ahead::push));
                if (page.isEmpty()) {
                    lose(new PageLoss(number, tree, PageLoss.ALL));
                }
            }
        }
    }

    /// Reads one page; empty where it is none of a tree.
    private Optional<TreePage> visit(int number, String tree, Consumer<FoundRow> to) throws IOException {
        done.set(number);
        if (++visited % BETWEEN == 0) {
            progress.at(visited, image.pages());
        }
        byte[] bytes = image.page(number).orElse(new byte[image.pageSize()]);
        Optional<TreePage> page = TreePage.of(number, bytes, image.usable());
        if (page.isPresent()) {
            take(number, tree, bytes, page.get(), to);
        }
        return page;
    }

    private void take(int number, String tree, byte[] bytes, TreePage page, Consumer<FoundRow> to)
            throws IOException {
        int broken = page.broken();
        for (TreePage.Cell cell : page.cells()) {
            Optional<FoundRow> row = row(number, tree, bytes, page.table(), cell);
            row.ifPresent(to);
            broken += row.isEmpty() ? 1 : 0;
        }
        if (broken > 0) {
            lose(new PageLoss(number, tree, broken));
        }
    }

    private Optional<FoundRow> row(int number, String tree, byte[] bytes, boolean keyed, TreePage.Cell cell)
            throws IOException {
        var pages = new ArrayList<Integer>();
        pages.add(number);
        if (cell.size() > (long) image.pageSize() * image.pages()) {
            return Optional.empty();
        }
        byte[] row = new byte[cell.size()];
        System.arraycopy(bytes, cell.from(), row, 0, cell.local());
        int at = cell.local();
        int next = cell.overflow();
        while (at < row.length) {
            Optional<byte[]> more = overflowReads-- > 0 ? image.page(next) : Optional.empty();
            if (more.isEmpty()) {
                return Optional.empty();
            }
            int length = Math.min(row.length - at, image.usable() - 4);
            System.arraycopy(more.get(), 4, row, at, length);
            at += length;
            pages.add(next);
            next = TreePage.s32(more.get(), 0);
        }
        return RowFormat.values(row).map(values -> new FoundRow(tree, keyed, values, pages));
    }

    /// Reads every page with rows that was not met yet.
    ///
    /// @return how many there were
    private int strays() throws IOException {
        if (!wanted.test("")) {
            return 0;
        }
        int stray = 0;
        for (int number = 1; number <= image.pages(); number++) {
            if (!done.get(number)) {
                stray += visit(number, "", rows).isPresent() ? 1 : 0;
            }
        }
        return stray;
    }

    private void lose(PageLoss loss) {
        if (losses.size() < MOST_LOSSES) {
            losses.add(loss);
        }
    }
}
