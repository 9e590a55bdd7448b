package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.salvage.FoundRow;

/// What the rows of one table look like, by which a row from a damaged page is known again.
///
/// @param table its name
/// @param keyed whether its rows have numbers
/// @param columns in the order in which a row stores them
record FoundShape(String table, boolean keyed, List<Column> columns) {
    /// One column.
    ///
    /// @param type `blob`, `text` or `integer`
    /// @param length of a blob in bytes; 0 for any
    /// @param absent what a row that was written before the column was added has in it
    /// @param added whether an earlier version of the schema had no such column
    record Column(
            String name, String type, boolean required, int length, boolean added, @Nullable Object absent) {
        boolean fits(@Nullable Object value) {
            return switch (value) {
                case null -> !required;
                case byte[] bytes -> type.equals("blob") && (length == 0 || length == bytes.length);
                case String text -> type.equals("text");
                case Long number -> type.equals("integer");
                default -> false;
            };
        }
    }

    private static final Pattern LENGTH = Pattern.compile("length\\((\\w+)\\) = (\\d+)");

    /// The shapes of `tables`, by name, taken from a whole tracker.
    static Map<String, FoundShape> of(Sql sql, List<String> tables) {
        var shapes = new LinkedHashMap<String, FoundShape>();
        for (String table : tables) {
            Map<String, Integer> lengths = lengths(sql, table);
            String added = added(sql, table);
            boolean keyed = sql.number("select wr from pragma_table_list where name = ?", table) == 0;
            shapes.put(table, new FoundShape(table, keyed, sql.list("""
                    select name, type, "notnull" or pk > 0 required, dflt_value from pragma_table_info(?)
                    order by pk = 0 or ?, pk * not ?, cid""", row -> new Column(
                            row.text("name"), row.text("type").toLowerCase(Locale.ROOT),
                            row.number("required") == 1, lengths.getOrDefault(row.text("name"), 0),
                            added.contains(", " + row.text("name") + ' '), absent(row.textOrNull("dflt_value"))),
                    table, keyed, keyed)));
        }
        return shapes;
    }

    /// Every reference is as long as what it refers to; the rest says so in a check.
    private static Map<String, Integer> lengths(Sql sql, String table) {
        Map<String, Integer> lengths = new HashMap<>();
        sql.list("select \"from\", \"table\" from pragma_foreign_key_list(?)", row -> lengths.put(
                row.text(1), row.text(2).equals("original") || row.text(2).equals("body") ? 32 : 16), table);
        Matcher checked = LENGTH.matcher(sql.text("select sql from sqlite_schema where name = ?", table));
        while (checked.find()) {
            lengths.put(checked.group(1), Integer.parseInt(checked.group(2)));
        }
        return lengths;
    }

    /// What the text of the table's definition has behind its first form: SQLite puts a column that is
    /// added later on a line of its own, behind a comma.
    private static String added(Sql sql, String table) {
        String definition = sql.text("select sql from sqlite_schema where name = ?", table);
        int from = definition.indexOf("\n, ");
        return from < 0 ? "" : definition.substring(from);
    }

    private static @Nullable Object absent(@Nullable String written) {
        return written == null ? null : written.startsWith("'") ? written.substring(1, written.length() - 1)
                : (Object) Long.valueOf(written);
    }

    /// Whether `row` may be one of this table.
    boolean fits(FoundRow row) {
        List<@Nullable Object> values = row.values();
        if (row.keyed() != keyed || values.size() > columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean there = i < values.size();
            if (!there && !column.added() || !column.fits(there ? values.get(i) : column.absent())) {
                return false;
            }
        }
        return true;
    }

    /// A value for each column.
    @Nullable Object[] values(FoundRow row) {
        List<@Nullable Object> values = new ArrayList<>(row.values());
        for (int i = values.size(); i < columns.size(); i++) {
            values.add(columns.get(i).absent());
        }
        return values.toArray();
    }

    /// The columns by name, between commas.
    String list() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }
}
