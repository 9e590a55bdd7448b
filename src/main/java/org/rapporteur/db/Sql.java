package org.rapporteur.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;
import org.sqlite.SQLiteConnection;

/// SQL on one connection: statements are prepared once and kept, values are bound in order.
///
/// Bound values may be null, `String`, `Long`, `Integer`, `Boolean` (as 0 or 1) and `byte[]`.
/// Not thread-safe: [Database] hands it to one thread at a time. A failure is thrown as a
/// [org.rapporteur.model.UserProblem] where the user can mend it, else as [StoreException].
public final class Sql implements AutoCloseable {
    /// Makes a value of the row at which the result stands.
    @FunctionalInterface
    public interface Mapper<R> {
        /// The value of the present row.
        R map(Row row) throws SQLException;
    }

    private static final int MOST_NOTED = 250_000;

    private final Connection connection;
    private final Failures failures;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Set<String> noted = new HashSet<>();

    Sql(Connection connection, Failures failures) {
        this.connection = connection;
        this.failures = failures;
    }

    /// All rows that `sql` finds.
    public <R> List<R> list(String sql, Mapper<R> mapper, @Nullable Object... values) {
        try {
            PreparedStatement statement = bind(sql, values);
            var found = new ArrayList<R>();
            try (ResultSet rows = statement.executeQuery()) {
                var row = new Row(rows);
                while (rows.next()) {
                    found.add(mapper.map(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw failed(sql, e);
        } catch (UserProblem e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    /// What to throw where a row holds what no row can: a date that is none, bytes that do not
    /// unpack.
    public UserProblem damaged(Exception cause) {
        return failures.damaged(cause);
    }

    /// Runs `work` in one transaction that writes; where it throws, nothing of it is kept.
    public <R> R transaction(Supplier<R> work) {
        execute("begin immediate");
        try {
            R result = work.get();
            execute("commit");
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    /// SQLite rolls back by itself when the disk is full; a second rollback then fails, and must
    /// not hide why.
    private void rollBack(Throwable cause) {
        noted.clear();
        try {
            execute("rollback");
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /// The first row that `sql` finds.
    public <R> Optional<R> first(String sql, Mapper<R> mapper, @Nullable Object... values) {
        return list(sql, mapper, values).stream().findFirst();
    }

    /// The first column of the first row as a number; 0 where there is none.
    public long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.number(1), values).orElse(0L);
    }

    /// The first column of the first row as text; empty where there is none.
    public String text(String sql, @Nullable Object... values) {
        return first(sql, row -> row.textOr(1, ""), values).orElse("");
    }

    /// Changes rows and tells how many.
    public int update(String sql, @Nullable Object... values) {
        try {
            return bind(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /// Runs one statement that takes no values and is not worth keeping.
    public void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /// Runs the statements of a script, each ended by a semicolon at the end of a line.
    public void script(String script) {
        for (String statement : script.split(";\\s*(?:\\R|$)")) {
            if (!statement.isBlank()) {
                execute(statement);
            }
        }
    }

    /// Ends the statement that runs, with an error for who runs it. The one method that another
    /// thread may call.
    void interrupt() {
        try {
            connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /// Notes `row`, by a name of the caller's choice, as known to be in the file, and so spares to
    /// look again.
    ///
    /// @return whether it was not noted before; so are all after a transaction was rolled back
    public boolean note(String row) {
        if (noted.size() >= MOST_NOTED) {
            noted.clear();
        }
        return noted.add(row);
    }

    /// Forgets what was noted; needed after such rows were removed.
    public void forgetNoted() {
        noted.clear();
    }

    /// Forgets the prepared statements, and what was noted; needed before the schema changes under them.
    public void forget() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            prepared.clear();
            noted.clear();
        }
    }

    /// A statement that failed, as on a full disk, does not work again: it is prepared anew when it
    /// is wanted next.
    private RuntimeException failed(String sql, SQLException failure) {
        PreparedStatement broken = prepared.remove(sql);
        try {
            if (broken != null) {
                broken.close();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return failures.of(failure);
    }

    private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            case byte[] bytes -> statement.setBytes(at, bytes);
            case String text -> statement.setString(at, text);
            case Boolean flag -> statement.setLong(at, flag ? 1 : 0);
            case Number number -> statement.setLong(at, number.longValue());
            default -> throw new IllegalArgumentException("cannot bind " + value.getClass());
        }
    }

    @Override
    public void close() {
        forget();
        try {
            connection.close();
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }
}
