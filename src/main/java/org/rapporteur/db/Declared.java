package org.rapporteur.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.model.Digest;

/// The tables, indexes and triggers that a file declares, held against those that the migrations make.
///
/// What a file declares, SQLite runs: a trigger can swallow what is recorded, a view in the place of a
/// table can answer for ever. So a file is opened only where it declares nothing but what this program
/// has put there. What is missing is another matter: the check names it.
final class Declared {
    private Declared() {}

    /// Digests of what a tracker of each version declares, one a line from the first. They spare making
    /// the whole schema for the comparison, which takes longer than opening the file.
    private static final String KNOWN = "/org/rapporteur/db/migration/declared.txt";

    /// The name of a part of `file`, a tracker of schema `version`, that `migrations` do not make, or make
    /// otherwise; empty where there is none.
    static Optional<String> foreign(Sql file, Migrations migrations, int version) {
        Map<String, String> there = parts(file);
        List<String> known = known();
        if (version <= known.size() && known.get(version - 1).equals(digest(there))) {
            return Optional.empty();
        }
        try (Sql ours = Opening.inMemory()) {
            migrations.upTo(version).run(ours, "");
            parts(ours).forEach(there::remove);
        }
        return there.keySet().stream().map(part -> part.substring(part.indexOf(' ') + 1)).findFirst();
    }

    /// What tells the declarations of a file apart from others.
    static String digest(Sql sql) {
        return digest(parts(sql));
    }

    private static String digest(Map<String, String> parts) {
        return Digest.of(new TreeMap<>(parts).toString()).hex();
    }

    /// The digests of all versions that were released.
    static List<String> known() {
        try (InputStream in = Objects.requireNonNull(Declared.class.getResourceAsStream(KNOWN))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How each part is declared, by its type and name. The tables in which SQLite keeps a full text, and
    /// its own statistics, are declared as its version has it, and run nothing.
    private static Map<String, String> parts(Sql sql) {
        Set<String> inner = sql.list("pragma table_list", row -> row.text("type").equals("shadow")
                ? row.text("name") : "").stream().filter(name -> !name.isEmpty()).collect(Collectors.toSet());
        var parts = new LinkedHashMap<String, String>();
        sql.list("""
                select type, name, sql from sqlite_schema where sql is not null
                and not (type = 'table' and name in ('sqlite_stat1', 'sqlite_stat4', 'sqlite_sequence'))""",
                row -> new String[] {row.text(1), row.text(2), row.text(3)}).stream()
                .filter(part -> !(part[0].equals("table") && inner.contains(part[1])))
                .forEach(part -> parts.put(part[0] + " " + part[1], part[2]));
        return parts;
    }
}
