package org.rapporteur.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.UserProblem;

/// The numbered scripts that bring a file to the present schema. Script `n` (from 1) leads to
/// `user_version` n; a released script is never changed again.
///
/// A script holds tables and indexes only. Each table says its class in a comment on its first
/// line: `-- truth`, `-- derived` or `-- workspace`; [Guards] makes the triggers from that.
public final class Migrations {
    /// The schema of this program.
    public static final Migrations STANDARD = new Migrations(List.of(
            "/org/rapporteur/db/migration/0001-ledger.sql",
            "/org/rapporteur/db/migration/0002-intake.sql",
            "/org/rapporteur/db/migration/0003-copies.sql",
            "/org/rapporteur/db/migration/0005-search.sql",
            "/org/rapporteur/db/migration/0006-relationship.sql",
            "/org/rapporteur/db/migration/0007-trust.sql",
            "/org/rapporteur/db/migration/0008-boards.sql"));

    private final List<String> scripts;

    /// The schema that these scripts build, each named by its place on the classpath.
    public Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /// The version that the scripts lead to.
    public int version() {
        return scripts.size();
    }

    /// The same schema, followed by one more script.
    public Migrations then(String script) {
        var more = new ArrayList<>(scripts);
        more.add(script);
        return new Migrations(more);
    }

    /// The scripts that lead to an earlier version.
    Migrations upTo(int earlier) {
        return new Migrations(scripts.subList(0, earlier));
    }

    /// Runs the scripts that the file has not seen, in one transaction.
    ///
    /// @throws UserProblem if the file was written by a newer program
    void run(Sql sql, String file) {
        int from = (int) sql.number("pragma user_version");
        if (from > version()) {
            throw new UserProblem("newerTracker", file);
        }
        if (from == version()) {
            return;
        }
        sql.transaction(() -> {
            Guards.lift(sql);
            for (String script : scripts.subList(from, version())) {
                sql.script(read(script));
            }
            Guards.install(sql);
            sql.execute("pragma user_version = " + version());
            if (!sql.list("pragma foreign_key_check", row -> 1).isEmpty()) {
                throw new UserProblem("damaged", file);
            }
            return version();
        });
    }

    private static String read(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new StoreException("no migration " + script, null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
