package org.rapporteur.repository;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.rapporteur.db.Sql;
import org.rapporteur.db.StoreException;
import org.rapporteur.model.Digest;
import org.rapporteur.model.UserProblem;

/// Originals and texts, addressed by their SHA-256 and kept in compressed chunks.
///
/// The same bytes are kept once, however often they are imported.
public enum Contents {
    /// Imported files as they came.
    ORIGINAL("original"),
    /// Clean texts, in UTF-8.
    BODY("body");

    /// The most that one content may hold, in bytes.
    public static final int LIMIT = 256 << 20;

    private static final int CHUNK = 1 << 20;

    private final String table;

    Contents(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    /// Keeps `bytes` and says where.
    ///
    /// @throws UserProblem if they are more than [#LIMIT]
    Digest put(Sql sql, byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw new UserProblem("tooLarge", LIMIT >> 20);
        }
        Digest digest = Digest.of(bytes);
        if (sql.number("select count(*) from " + table + " where digest = ?", digest.raw()) == 0) {
            sql.update("insert into " + table + " (digest, size) values (?, ?)", digest.raw(), bytes.length);
            for (int n = 0; n * (long) CHUNK < bytes.length; n++) {
                int from = n * CHUNK;
                sql.update("insert into " + table + "_chunk (digest, n, data) values (?, ?, ?)",
                        digest.raw(), n, deflate(bytes, from, Math.min(CHUNK, bytes.length - from)));
            }
        }
        return digest;
    }

    /// The bytes of `digest`; empty where they were never held or have been purged.
    public Optional<byte[]> get(Sql sql, Digest digest) {
        return get(sql, "main", digest);
    }

    private Optional<byte[]> get(Sql sql, String schema, Digest digest) {
        Optional<Long> size = sql.first("select size from " + schema + "." + table + " where digest = ?",
                row -> row.number(1), digest.raw());
        var bytes = new ByteArrayOutputStream(size.map(Long::intValue).orElse(0));
        sql.list("select data from " + schema + "." + table + "_chunk where digest = ? order by n",
                row -> row.bytes(1), digest.raw()).forEach(chunk -> inflate(chunk, bytes));
        boolean whole = size.isPresent() && size.get() == bytes.size();
        return whole ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    /// The text of `digest`; empty where it is not held.
    public static Optional<String> text(Sql sql, Digest digest) {
        return text(sql, "main", digest);
    }

    /// The text of `digest` in the attached database `schema`.
    static Optional<String> text(Sql sql, String schema, Digest digest) {
        return BODY.get(sql, schema, digest).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] deflate(byte[] bytes, int from, int length) {
        var deflater = new Deflater();
        deflater.setInput(bytes, from, length);
        deflater.finish();
        var out = new ByteArrayOutputStream(length / 2 + 64);
        byte[] buffer = new byte[1 << 13];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void inflate(byte[] chunk, ByteArrayOutputStream out) {
        var inflater = new Inflater();
        try {
            inflater.setInput(chunk);
            byte[] buffer = new byte[1 << 13];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && inflater.needsInput()) {
                    throw new StoreException("a chunk ends early", null);
                }
                out.write(buffer, 0, read);
            }
        } catch (DataFormatException e) {
            throw new StoreException("a chunk is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
