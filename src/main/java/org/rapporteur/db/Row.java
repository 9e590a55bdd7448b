package org.rapporteur.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The present row of a result. Columns are found by name, or by number from 1.
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /// Text that is there.
    public String text(String column) throws SQLException {
        return there(rows.getString(column), column);
    }

    /// Text that is there.
    public String text(int column) throws SQLException {
        return there(rows.getString(column), column);
    }

    /// Text, or null.
    public @Nullable String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    /// Text, or `other` where it is null.
    public String textOr(int column, String other) throws SQLException {
        String text = rows.getString(column);
        return text == null ? other : text;
    }

    /// A number; 0 where it is null.
    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    /// A number; 0 where it is null.
    public long number(int column) throws SQLException {
        return rows.getLong(column);
    }

    /// A number, or null.
    public @Nullable Long numberOrNull(String column) throws SQLException {
        long number = rows.getLong(column);
        return rows.wasNull() ? null : number;
    }

    /// A number with its fraction; 0 where it is null.
    public double real(int column) throws SQLException {
        return rows.getDouble(column);
    }

    /// Bytes that are there.
    public byte[] bytes(String column) throws SQLException {
        return there(rows.getBytes(column), column);
    }

    /// Bytes that are there.
    public byte[] bytes(int column) throws SQLException {
        return there(rows.getBytes(column), column);
    }

    /// Bytes, or null.
    public byte @Nullable [] bytesOrNull(String column) throws SQLException {
        return rows.getBytes(column);
    }

    /// A value of whichever type the column holds, or null.
    public @Nullable Object value(String column) throws SQLException {
        return rows.getObject(column);
    }

    private static <V> V there(@Nullable V value, Object column) {
        if (value == null) {
            throw new StoreException("column " + column + " is empty", null);
        }
        return value;
    }
}
