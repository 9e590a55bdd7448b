package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Sql;
import org.rapporteur.db.StoreException;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Warning;
import org.rapporteur.service.OpenTracker;

/// Whoever lifts the guards and changes one value of one row is found out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckTest {
    private static final int ROWS = 2;

    /// Carries what was found out of the transaction, which is rolled back.
    private static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Warning> problems;

        Found(List<Warning> problems) {
            super("found", null, false, false);
            this.problems = problems;
        }
    }

    private OpenTracker open;
    private List<String> tables = List.of();

    @BeforeAll
    void fillEveryTable(@TempDir Path folder) {
        open = FullTracker.at(folder.resolve("full.rapporteur"));
        tables = open.truthTables();
        assertEquals(List.of(), open.check());
    }

    @AfterAll
    void close() {
        open.close();
    }

    List<String> truthTables() {
        return tables;
    }

    @ParameterizedTest
    @MethodSource("truthTables")
    void aChangedValueIsFoundInEveryColumn(String table) {
        for (String column : columns(table)) {
            for (int row = 0; row < Math.min(ROWS, count(table)); row++) {
                List<Warning> problems = after(change(table, column, row));
                assertFalse(problems.isEmpty(), table + "." + column + " of row " + row + " was changed unseen");
                problems.forEach(CheckTest::requireSentence);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("truthTables")
    void aRemovedRowIsFound(String table) {
        for (int row = 0; row < Math.min(ROWS, count(table)); row++) {
            List<String> remove = List.of("delete from " + table + where(table, row));
            boolean lastOfItsSession = table.equals("change");
            assertFalse(after(remove).isEmpty() && !lastOfItsSession,
                    "row " + row + " of " + table + " is gone unseen");
        }
    }

    @ParameterizedTest
    @MethodSource("truthTables")
    void anAddedRowIsFound(String table) {
        String key = open.read(sql -> sql.text(
                "select name from pragma_table_info(?) where pk > 0 order by pk desc limit 1", table));
        List<String> columns = columns(table);
        String values = String.join(", ", columns.stream()
                .map(column -> !column.equals(key) ? column : key.equals("n") ? "n + 1000"
                        : "randomblob(length(" + key + "))")
                .toList());
        if (columns.size() == 2 && columns.contains("older")) {
            values = "revision, revision";
        }
        values = table.equals("change") ? values.replace("seq", "seq + 1000") : values;
        List<String> add = List.of("insert into " + table + " select " + values + " from " + table + where(table, 0));
        assertFalse(after(add).isEmpty(), "a row more in " + table + " was not seen");
    }

    @Test
    void aListInAnotherOrderIsFound() {
        assertFalse(after(List.of("update scale_level set n = n + 100",
                "update scale_level set n = 104 - n")).isEmpty());
        assertFalse(after(List.of("update issue_term set n = n + 100", "update issue_term set n = 101 - n")).isEmpty());
    }

    @Test
    void whatIsDerivedIsHeldAgainstTruth() {
        assertFalse(after(List.of("update known set since = since + 1")).isEmpty());
        assertFalse(after(List.of("update known set until = since where until is null")).isEmpty());
        assertFalse(after(List.of("update search_row set digest = zeroblob(32)")).isEmpty());
        for (String shown : List.of("title = title || 'x'", "date = '1999'", "outlet = zeroblob(16)",
                "body = zeroblob(32) where body is not null")) {
            assertFalse(after(List.of("update search_row set " + shown)).isEmpty(), shown);
        }
        assertFalse(after(List.of("delete from search_text where rowid = (select max(id) from search_row)")).isEmpty());
        assertFalse(after(List.of("update search_block set size = size + 1")).isEmpty());
    }

    @Test
    void aGuardThatIsGoneIsFound() {
        Found found = assertThrows(Found.class, () -> open.database().write(sql -> {
            sql.execute("drop trigger issue_guard_delete");
            throw new Found(Check.problems(sql, Kinds.STANDARD));
        }));

        assertEquals(List.of(Warning.of("checkGuard", "issue")), found.problems);
    }

    /// The changes to try, of which the first that the constraints allow is taken.
    private List<String> change(String table, String column, int row) {
        return open.read(sql -> sql.first("select typeof(" + column + ") from " + table + where(table, row),
                found -> found.text(1))).map(type -> switch (type) {
                    case "integer" -> Stream.of(column + " + 1", column + " - 1", "1 - " + column, column + " + 50");
                    case "blob" -> Stream.of("zeroblob(length(" + column + "))");
                    case "null" -> Stream.of("'x'", "1", "zeroblob(16)", "zeroblob(32)");
                    default -> Stream.of(column + " || 'x'", "'CONTRADICTS'", "'THEIRS'", "'body'", "'original'",
                            "'OPPORTUNITY'", "'WITHDRAWN'", "'DELIVERABLE'");
                }).orElseThrow().map(value -> "update " + table + " set " + column + " = " + value + where(table, row)
                        + " and " + column + " is not " + value).toList();
    }

    private String where(String table, int row) {
        String key = table.endsWith("_chunk") ? "rowid" : "";
        return key.isEmpty() ? " where (select 1) and " + nth(table, row) : " where rowid = (select rowid from " + table
                + " limit 1 offset " + row + ")";
    }

    private String nth(String table, int row) {
        String list = String.join(", ", keys(table));
        return "(" + list + ") = (select " + list + " from " + table + " order by " + list
                + " limit 1 offset " + row + ")";
    }

    private List<String> keys(String table) {
        return open.read(sql -> sql.list("select name from pragma_table_info(?) where pk > 0 order by pk",
                row -> row.text(1), table));
    }

    private List<Warning> after(List<String> statements) {
        try {
            return open.database().write(sql -> {
                sql.execute("pragma defer_foreign_keys = on");
                Guards.lifted(sql, () -> apply(sql, statements));
                throw new Found(Check.problems(sql, Kinds.STANDARD));
            });
        } catch (Found found) {
            return found.problems;
        }
    }

    private static void apply(Sql sql, List<String> statements) {
        boolean alternatives = statements.size() > 1 && statements.getFirst().contains(" is not ");
        var refused = new ArrayList<String>();
        for (String statement : statements) {
            try {
                if (sql.update(statement) > 0 && alternatives) {
                    return;
                }
            } catch (StoreException e) {
                refused.add(e.getMessage());
            }
        }
        if (refused.size() == statements.size()) {
            throw new IllegalArgumentException("nothing was changed: " + refused);
        }
    }

    private static void requireSentence(Warning problem) {
        String sentence = new Messages(Locale.ENGLISH).of(problem);
        assertFalse(sentence.isBlank() || sentence.contains("{") || sentence.contains("warning."), sentence);
    }

    private long count(String table) {
        return open.read(sql -> sql.number("select count(*) from " + table));
    }

    private List<String> columns(String table) {
        return open.read(sql -> sql.list("select name from pragma_table_info(?)", row -> row.text(1), table));
    }
}
