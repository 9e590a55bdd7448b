package org.rapporteur.repository;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Row;
import org.rapporteur.db.StoreException;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.When;

/// How contents are made from rows.
public final class Rows {
    /// Makes one item of a list from its row.
    @FunctionalInterface
    public interface Reader<C> {
        /// The item of the present row.
        C read(Item row);
    }

    /// Makes a content from its row and its lists.
    @FunctionalInterface
    public interface Maker<T extends Content> {
        /// The content of the present row.
        T make(Whole row);
    }

    private Rows() {}

    /// The columns of one row, in the types that records use.
    public static class Item {
        private final Row row;

        Item(Row row) {
            this.row = row;
        }

        /// Text that is there.
        public String text(String column) {
            return get(() -> row.text(column));
        }

        /// Text, or null.
        public @Nullable String textOrNull(String column) {
            return getOrNull(() -> row.textOrNull(column));
        }

        /// A whole number that is there.
        public int number(String column) {
            return (int) (long) get(() -> row.number(column));
        }

        /// A whole number, or null.
        public @Nullable Long numberOrNull(String column) {
            return getOrNull(() -> row.numberOrNull(column));
        }

        /// Whether the column holds 1.
        public boolean flag(String column) {
            return number(column) == 1;
        }

        /// A constant, by its name.
        public <E extends Enum<E>> E constant(Class<E> type, String column) {
            return Enum.valueOf(type, text(column));
        }

        /// A constant, or null.
        public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String column) {
            String name = textOrNull(column);
            return name == null ? null : Enum.valueOf(type, name);
        }

        /// A record that the column names.
        public <T extends Content> Id<T> id(String column) {
            return new Id<>(uuid(column));
        }

        /// A record that the column names, or null.
        public <T extends Content> @Nullable Id<T> idOrNull(String column) {
            byte[] bytes = bytesOrNull(column);
            return bytes == null ? null : Bytes.id(bytes);
        }

        /// A UUID that is there.
        public UUID uuid(String column) {
            return Bytes.uuid(get(() -> row.bytes(column)));
        }

        /// The digest that the column holds.
        public Digest digest(String column) {
            return Digest.ofRaw(get(() -> row.bytes(column)));
        }

        /// The digest that the column holds, or null.
        public @Nullable Digest digestOrNull(String column) {
            byte[] bytes = bytesOrNull(column);
            return bytes == null ? null : Digest.ofRaw(bytes);
        }

        /// The date that `column` and `column_words` hold, or null.
        public @Nullable When whenOrNull(String column) {
            return Kind.when(this, column);
        }

        /// The date that `column` and `column_words` hold.
        public When when(String column) {
            When when = whenOrNull(column);
            if (when == null) {
                throw new StoreException("no date in " + column, null);
            }
            return when;
        }

        byte @Nullable [] bytesOrNull(String column) {
            return getOrNull(() -> row.bytesOrNull(column));
        }

        private static <V> V get(Access<V> access) {
            try {
                return access.get();
            } catch (SQLException e) {
                throw new StoreException("unreadable row", e);
            }
        }

        private static <V> @Nullable V getOrNull(Access<@Nullable V> access) {
            try {
                return access.get();
            } catch (SQLException e) {
                throw new StoreException("unreadable row", e);
            }
        }

        @FunctionalInterface
        private interface Access<V extends @Nullable Object> {
            V get() throws SQLException;
        }
    }

    /// A row with the lists that belong to its revision.
    public static final class Whole extends Item {
        private final Map<String, List<Object>> lists;

        Whole(Row row, Map<String, List<Object>> lists) {
            super(row);
            this.lists = lists;
        }

        /// The items of `table`, of which all are of type `type`.
        public <C> List<C> list(String table, Class<C> type) {
            return lists.getOrDefault(table, List.of()).stream().map(type::cast).toList();
        }

        /// The texts of `table`.
        public List<String> texts(String table) {
            return list(table, String.class);
        }

        /// The records that `table` names.
        @SuppressWarnings("unchecked")
        public <C extends Content> List<Id<C>> ids(String table) {
            return list(table, Id.class).stream().map(id -> (Id<C>) id).toList();
        }

        /// The sources.
        public List<Citation> citations() {
            return list("citation", Citation.class);
        }
    }
}
