package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.service.OpenTracker;

/// Any program that opens the file, not only ours, meets the guards: the connection here is a
/// plain one, with `recursive_triggers` off.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TruthTablesTest {
    private List<String> tables = List.of();
    private Connection plain;

    @BeforeAll
    void fillEveryTable(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("full.rapporteur");
        try (OpenTracker open = FullTracker.at(file)) {
            tables = open.truthTables();
            assertEquals(List.of(), open.check());
        }
        plain = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @AfterAll
    void close() throws SQLException {
        plain.close();
    }

    List<String> truthTables() {
        return tables;
    }

    @ParameterizedTest
    @MethodSource("truthTables")
    void itHasRowsAndRefusesUpdateDeleteAndReplace(String table) throws SQLException {
        String column = columns(table).getFirst();

        assertTrue(count(table) > 0, table + " has no rows");
        refuses("update " + table + " set " + column + " = " + column);
        refuses("delete from " + table);
        refuses("insert or replace into " + table + " select * from " + table);
        refuses("replace into " + table + " select * from " + table + " limit 1");
    }

    @ParameterizedTest
    @MethodSource("truthTables")
    void aReplaceByRowidIsRefusedToo(String table) throws SQLException {
        if (withoutRowid(table)) {
            return;
        }
        String list = String.join(", ", columns(table));
        refuses("insert or replace into " + table + " (rowid, " + list + ") select rowid, "
                + list.replaceFirst("digest", "(select digest from original limit 1)") + " from " + table);
    }

    private void refuses(String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> {
            try (var statement = plain.createStatement()) {
                statement.executeUpdate(sql);
            }
        }, sql);
        assertTrue(refused.getMessage().contains("insert-only"), sql + ": " + refused.getMessage());
    }

    private long count(String table) throws SQLException {
        try (var statement = plain.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private boolean withoutRowid(String table) throws SQLException {
        try (var statement = plain.createStatement();
                var rows = statement.executeQuery("select wr from pragma_table_list where name = '" + table + "'")) {
            return rows.next() && rows.getInt(1) == 1;
        }
    }

    private List<String> columns(String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = plain.createStatement();
                var rows = statement.executeQuery("select name from pragma_table_info('" + table + "')")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
