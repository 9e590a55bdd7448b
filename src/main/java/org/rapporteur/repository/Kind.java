package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// How one kind of record lies in its tables: one table keyed by revision, and one for each of
/// its lists. From this alone follow the SQL that writes and reads it, and its digest.
///
/// To add a kind: a record in `model`, its tables in a migration, a `Kind` in its repository,
/// and that in [Kinds#STANDARD].
///
/// @param <T> the content
public final class Kind<T extends Content> {
    /// What a column holds.
    public enum Holds {
        /// Numbers, dates and constants.
        VALUE,
        /// What a person or a source wrote; a purge may have to blank it.
        WORDS,
        /// The id of another record.
        RECORD
    }

    /// How search finds records of a kind.
    public enum Finding {
        /// By all its words; the first column of words is its name.
        BY_NAME,
        /// By all its words; it has no name.
        BY_TEXT,
        /// Not at all.
        NEVER
    }

    /// One column of the kind's table.
    ///
    /// @param since the format from which it is part of the digest
    /// @param digested false where it only repeats another column in a form made for SQL
    record Field<T>(String column, Holds holds, int since, boolean digested, Function<T, @Nullable Object> value) {}

    /// One list of the kind, in a table with `revision`, `n` and `columns`.
    record Children<T, C>(
            String table, int since, List<Field<C>> columns, Function<T, List<C>> items, Rows.Reader<C> reader) {}

    private final String name;
    private final Class<T> type;
    private final List<Field<T>> fields;
    private final List<Children<T, ?>> children;
    private final @Nullable Function<T, @Nullable When> date;
    private final @Nullable String dateColumn;
    private final Finding finding;
    private final Set<String> unsearched;
    private final Rows.Maker<T> maker;

    private Kind(Builder<T> builder, Rows.Maker<T> maker) {
        this.name = builder.name;
        this.type = builder.type;
        this.fields = List.copyOf(builder.fields);
        this.children = List.copyOf(builder.children);
        this.date = builder.date;
        this.dateColumn = builder.dateColumn;
        this.finding = builder.finding;
        this.unsearched = Set.copyOf(builder.unsearched);
        this.maker = maker;
    }

    /// Begins the description of the kind kept in table `name`.
    public static <T extends Content> Builder<T> of(String name, Class<T> type) {
        return new Builder<>(name, type);
    }

    /// The kind's name, which is also its table's.
    public String name() {
        return name;
    }

    Class<T> type() {
        return type;
    }

    List<Field<T>> fields() {
        return fields;
    }

    List<Children<T, ?>> children() {
        return children;
    }

    /// The date that its records bear, or null where they have none.
    @Nullable Function<T, @Nullable When> date() {
        return date;
    }

    /// The column of that date, or null.
    @Nullable String dateColumn() {
        return dateColumn;
    }

    Finding finding() {
        return finding;
    }

    /// Whether search looks into `column`, or the lists' table of that name.
    boolean searches(String column) {
        return !unsearched.contains(column);
    }

    Rows.Maker<T> maker() {
        return maker;
    }

    /// The format in which revisions are written today: the newest of any column.
    int format() {
        return IntStream.concat(
                        fields.stream().mapToInt(Field::since), children.stream().mapToInt(Children::since))
                .max().orElse(1);
    }

    /// Collects the columns and lists of a kind, in any order.
    public static final class Builder<T extends Content> {
        private final String name;
        private final Class<T> type;
        private final List<Field<T>> fields = new ArrayList<>();
        private final List<Children<T, ?>> children = new ArrayList<>();
        private final Set<String> unsearched = new HashSet<>();
        private @Nullable Function<T, @Nullable When> date;
        private @Nullable String dateColumn;
        private Finding finding = Finding.BY_NAME;
        private int since = 1;

        private Builder(String name, Class<T> type) {
            this.name = name;
            this.type = type;
        }

        /// How search finds it; by name unless said otherwise.
        public Builder<T> found(Finding how) {
            finding = how;
            return this;
        }

        /// Columns and tables of lists whose words search passes over.
        public Builder<T> unsearched(String... columns) {
            unsearched.addAll(List.of(columns));
            return this;
        }

        /// What follows is part of the digest from format `format` on.
        public Builder<T> since(int format) {
            since = format;
            return this;
        }

        /// A column of whole numbers, dates or constants.
        public Builder<T> column(String column, Function<T, @Nullable Object> value) {
            return field(column, Holds.VALUE, value);
        }

        /// A column of what a person or a source wrote.
        public Builder<T> words(String column, Function<T, @Nullable Object> value) {
            return field(column, Holds.WORDS, value);
        }

        /// A column that names another record.
        public Builder<T> reference(String column, Function<T, @Nullable Id<?>> value) {
            return field(column, Holds.RECORD, content -> Bytes.orNull(value.apply(content)));
        }

        /// A column that addresses bytes or a text.
        public Builder<T> digest(String column, Function<T, @Nullable Digest> value) {
            return column(column, content -> Bytes.orNull(value.apply(content)));
        }

        /// A partial date in four columns: `column`, `column_words`, and the days `column_from`
        /// and `column_to`, by which SQL orders.
        public Builder<T> when(String column, Function<T, @Nullable When> value) {
            dateColumn = date == null ? column : dateColumn;
            date = date == null ? value : date;
            unsearched(column + "_words");
            column(column, content -> of(value.apply(content), when -> when.date().edtf()));
            words(column + "_words", content -> of(value.apply(content), When::words));
            fields.add(new Field<>(column + "_from", Holds.VALUE, since, false,
                    content -> of(value.apply(content), when -> when.earliest().toEpochDay())));
            fields.add(new Field<>(column + "_to", Holds.VALUE, since, false,
                    content -> of(value.apply(content), when -> when.latest().toEpochDay())));
            return this;
        }

        /// A list of texts in `table(revision, n, value)`.
        public Builder<T> texts(String table, Function<T, List<String>> items) {
            return list(table, items, row -> row.text("value"), List.of(Column.words("value", text -> text)));
        }

        /// A list of other records in `table(revision, n, column)`.
        public <C extends Content> Builder<T> ids(String table, String column, Function<T, List<Id<C>>> items) {
            return list(table, items, row -> row.<C>id(column), List.of(Column.reference(column, id -> id)));
        }

        /// A list in `table(revision, n, …)`.
        public <C> Builder<T> list(
                String table, Function<T, List<C>> items, Rows.Reader<C> reader, List<Column<C>> columns) {
            List<Field<C>> fieldsOfItem = columns.stream()
                    .map(column -> new Field<>(column.name(), column.holds(), since, true, column.value()))
                    .toList();
            children.add(new Children<>(table, since, fieldsOfItem, items, reader));
            return this;
        }

        /// Ends the description: `maker` builds the content from its row.
        public Kind<T> read(Rows.Maker<T> maker) {
            if (Cited.class.isAssignableFrom(type)) {
                // Sources are part of the digest from the first format on, whatever was added since.
                since = 1;
                list(Citations.TABLE, content -> ((Cited) content).citations(), Citations::read, Citations.COLUMNS);
            }
            return new Kind<>(this, maker);
        }

        private Builder<T> field(String column, Holds holds, Function<T, @Nullable Object> value) {
            fields.add(new Field<>(column, holds, since, true, value));
            return this;
        }

        private static <V> @Nullable Object of(@Nullable V value, Function<V, @Nullable Object> form) {
            return value == null ? null : form.apply(value);
        }
    }

    /// A column of a list's table.
    ///
    /// @param name the column
    /// @param holds what it holds
    /// @param value what goes into it
    public record Column<C>(String name, Holds holds, Function<C, @Nullable Object> value) {
        /// A column of whole numbers, dates or constants.
        public static <C> Column<C> value(String name, Function<C, @Nullable Object> value) {
            return new Column<>(name, Holds.VALUE, value);
        }

        /// A column of what a person or a source wrote.
        public static <C> Column<C> words(String name, Function<C, @Nullable Object> value) {
            return new Column<>(name, Holds.WORDS, value);
        }

        /// A column that names another record.
        public static <C> Column<C> reference(String name, Function<C, @Nullable Id<?>> value) {
            return new Column<>(name, Holds.RECORD, item -> Bytes.orNull(value.apply(item)));
        }
    }

    /// The sources of a revision lie in one table for all kinds.
    private static final class Citations {
        static final String TABLE = "citation";
        static final List<Column<Citation>> COLUMNS = List.of(
                Column.reference("article", Citation::article),
                Column.reference("passage", Citation::passage),
                Column.value("role", citation -> citation.role().name()),
                Column.value("credibility", Citation::credibility));

        static Citation read(Rows.Item row) {
            Long credibility = row.numberOrNull("credibility");
            return new Citation(
                    row.id("article"), row.idOrNull("passage"), Citation.Role.valueOf(row.text("role")),
                    credibility == null ? null : credibility.intValue());
        }
    }

    static @Nullable When when(Rows.Item row, String column) {
        String edtf = row.textOrNull(column);
        return edtf == null ? null : new When(PartialDate.parse(edtf), row.textOrNull(column + "_words"));
    }
}
