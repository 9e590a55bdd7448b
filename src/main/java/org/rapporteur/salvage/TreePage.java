package org.rapporteur.salvage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One page of a tree of rows, as far as it makes sense.
///
/// @param table whether its rows have numbers
/// @param children the pages below it, in order; empty for a leaf
/// @param cells its rows
/// @param broken how many of its rows lie where no row can
record TreePage(boolean table, List<Integer> children, List<Cell> cells, int broken) {
    /// Where a row begins, and how it goes on.
    ///
    /// @param size in bytes, all in all
    /// @param from where in the page its first bytes lie
    /// @param local how many of them
    /// @param overflow the page that goes on with it, or 0
    record Cell(int size, int from, int local, int overflow) {}

    private static final int FILE_HEADER = 100;
    private static final int LARGEST_ROW = 256 << 20;

    /// Whether `type` begins a page of a tree.
    static boolean isType(byte type) {
        return type == 2 || type == 5 || type == 10 || type == 13;
    }

    /// The page `number`, of which `usable` bytes may hold something; empty where it is no page of a
    /// tree.
    static Optional<TreePage> of(int number, byte[] bytes, int usable) {
        int start = number == 1 ? FILE_HEADER : 0;
        byte type = bytes[start];
        if (!isType(type)) {
            return Optional.empty();
        }
        boolean leaf = type >= 10;
        int pointers = start + (leaf ? 8 : 12);
        int count = u16(bytes, start + 3);
        if (pointers + 2 * count > usable) {
            return Optional.empty();
        }
        return Optional.of(new Parser(bytes, usable, type == 5 || type == 13, leaf)
                .read(pointers, count, leaf ? 0 : s32(bytes, start + 8)));
    }

    static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    static int s32(byte[] bytes, int at) {
        return u16(bytes, at) << 16 | u16(bytes, at + 2);
    }

    private record Parser(byte[] bytes, int usable, boolean table, boolean leaf) {
        TreePage read(int pointers, int count, int last) {
            var children = new ArrayList<Integer>();
            var cells = new ArrayList<Cell>();
            int broken = 0;
            for (int i = 0; i < count; i++) {
                int at = u16(bytes, pointers + 2 * i);
                if (at < pointers + 2 * count || at + 4 > usable) {
                    broken++;
                    continue;
                }
                if (!leaf) {
                    children.add(s32(bytes, at));
                }
                if (leaf || !table) {
                    broken += cell(leaf ? at : at + 4, cells);
                }
            }
            if (!leaf) {
                children.add(last);
            }
            return new TreePage(table, children, cells, broken);
        }

        /// @return 1 where no row can begin here, else 0
        private int cell(int at, List<Cell> cells) {
            long size = RowFormat.varint(bytes, at, usable);
            int from = at + RowFormat.length(bytes, at, usable);
            if (table && size >= 0) {
                from += RowFormat.length(bytes, from, usable);
            }
            if (size < 1 || size > LARGEST_ROW) {
                return 1;
            }
            int local = local((int) size);
            boolean whole = local == size;
            if (from + local + (whole ? 0 : 4) > usable) {
                return 1;
            }
            cells.add(new Cell((int) size, from, local, whole ? 0 : s32(bytes, from + local)));
            return 0;
        }

        /// How many bytes of a row lie on its own page.
        private int local(int size) {
            int most = table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
            int least = (usable - 12) * 32 / 255 - 23;
            if (size <= most) {
                return size;
            }
            int even = least + (size - least) % (usable - 4);
            return even <= most ? even : least;
        }
    }
}
