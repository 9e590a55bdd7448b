package org.rapporteur.repository;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
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

    private final String table;

    Contents(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    /// Keeps `content` and says where.
    ///
    /// @throws UserProblem if it is more than [#LIMIT]
    Digest put(Sql sql, Packed content) {
        if (content.size() > LIMIT) {
            throw new UserProblem("tooLarge", LIMIT >> 20);
        }
        byte[] digest = content.digest().raw();
        if (sql.number("select count(*) from tombstone where target = ? and what = ?", digest, table) > 0) {
            throw new UserProblem("purgedBefore");
        }
        if (sql.number("select count(*) from " + table + " where digest = ?", digest) == 0) {
            sql.update("insert into " + table + " (digest, size) values (?, ?)", digest, content.size());
            for (int n = 0; n < content.chunks().size(); n++) {
                sql.update("insert into " + table + "_chunk (digest, n, data) values (?, ?, ?)",
                        digest, n, content.chunks().get(n));
            }
        }
        return content.digest();
    }

    /// The bytes of `digest`; empty where they were never held or have been purged.
    public Optional<byte[]> get(Sql sql, Digest digest) {
        return get(sql, "main", digest);
    }

    private Optional<byte[]> get(Sql sql, String schema, Digest digest) {
        return sql.first("select size from " + schema + "." + table + " where digest = ?",
                row -> row.number(1), digest.raw()).flatMap(size -> get(sql, schema, digest, size));
    }

    private Optional<byte[]> get(Sql sql, String schema, Digest digest, long size) {
        if (size < 0 || size > LIMIT) {
            throw sql.damaged(new StoreException("a content of " + size + " bytes", null));
        }
        List<byte[]> chunks = sql.list(
                "select data from " + schema + "." + table + "_chunk where digest = ? order by n",
                row -> row.bytes(1), digest.raw());
        if (chunks.isEmpty() && (size > 0 || buried(sql, schema, digest))) {
            return Optional.empty();
        }
        try {
            return Optional.of(whole(chunks, (int) size));
        } catch (DataFormatException e) {
            throw sql.damaged(e);
        }
    }

    private boolean buried(Sql sql, String schema, Digest digest) {
        return sql.number("select count(*) from " + schema + ".tombstone where target = ? and what = ?",
                digest.raw(), table) > 0;
    }

    /// Whether what is held under `digest` is what was put there.
    boolean whole(Sql sql, byte[] digest) {
        try {
            boolean counted = sql.number("select count(*) <> coalesce(max(n) + 1, 0) or min(n) < 0 from "
                    + table + "_chunk where digest = ?", digest) == 0;
            return counted && get(sql, Digest.ofRaw(digest))
                    .map(bytes -> Arrays.equals(Digest.of(bytes).raw(), digest)).orElse(false);
        } catch (UserProblem e) {
            return false;
        }
    }

    /// Makes what is held under `digest` whole, if its chunks still are: their bytes have that digest,
    /// whatever the row says of their size. What is not whole loses its chunks, for half a document must
    /// not pass for one. The guards must be lifted.
    ///
    /// @return whether it is whole, or was purged
    boolean restore(Sql sql, byte[] digest) {
        if (buried(sql, "main", Digest.ofRaw(digest))) {
            drop(sql, digest);
            return true;
        }
        List<byte[]> chunks = sql.list("select data from " + table + "_chunk where digest = ? order by n",
                row -> row.bytes(1), digest);
        Optional<byte[]> bytes = unpacked(chunks).filter(all -> Arrays.equals(Digest.of(all).raw(), digest));
        if (bytes.isEmpty()) {
            sql.update("delete from " + table + "_chunk where digest = ?", digest);
        }
        // A size of 1 without a byte of it says that something was here and is not known any more.
        sql.update("insert or ignore into " + table + " (digest, size) values (?, 1)", digest);
        sql.update("update " + table + " set size = ? where digest = ? and (? or size < 1 or size > ?)",
                bytes.map(all -> all.length).orElse(1), digest, bytes.isPresent(), LIMIT);
        return bytes.isPresent();
    }

    private static Optional<byte[]> unpacked(List<byte[]> chunks) {
        var out = new ByteArrayOutputStream();
        try {
            for (byte[] chunk : chunks) {
                byte[] bytes = new byte[Packed.CHUNK];
                out.write(bytes, 0, inflate(chunk, bytes, 0));
            }
            return out.size() > LIMIT ? Optional.empty() : Optional.of(out.toByteArray());
        } catch (DataFormatException e) {
            return Optional.empty();
        }
    }

    /// Whether nothing is left of what was purged.
    boolean blank(Sql sql, byte[] digest) {
        return sql.number("select size from " + table + " where digest = ?", digest) == 0
                && sql.number("select count(*) from " + table + "_chunk where digest = ?", digest) == 0;
    }

    /// Takes the bytes of `digest` away; its row stays. The guards must be lifted.
    void drop(Sql sql, byte[] digest) {
        sql.update("delete from " + table + "_chunk where digest = ?", digest);
        sql.update("update " + table + " set size = 0 where digest = ?", digest);
    }

    /// The text of `digest`; empty where it is not held.
    public static Optional<String> text(Sql sql, Digest digest) {
        return text(sql, "main", digest);
    }

    /// The text of `digest` in the attached database `schema`.
    static Optional<String> text(Sql sql, String schema, Digest digest) {
        return BODY.get(sql, schema, digest).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] whole(List<byte[]> chunks, int size) throws DataFormatException {
        byte[] bytes = new byte[size];
        int at = 0;
        for (byte[] chunk : chunks) {
            at = inflate(chunk, bytes, at);
        }
        if (at != size) {
            throw new DataFormatException("a chunk is missing");
        }
        return bytes;
    }

    /// Unpacks `chunk`, which is all of it, into `bytes` from `at` and says where it ends there.
    private static int inflate(byte[] chunk, byte[] bytes, int at) throws DataFormatException {
        var inflater = new Inflater();
        try {
            inflater.setInput(chunk);
            byte[] beyond = new byte[1];
            int end = at;
            while (!inflater.finished()) {
                boolean full = end == bytes.length;
                int read = full ? inflater.inflate(beyond) : inflater.inflate(bytes, end, bytes.length - end);
                if (full ? read > 0 || !inflater.finished() : read == 0 && !inflater.finished()) {
                    throw new DataFormatException("a chunk is longer or shorter than it was");
                }
                end += read;
            }
            if (inflater.getRemaining() > 0) {
                throw new DataFormatException("a chunk has something behind its end");
            }
            return end;
        } finally {
            inflater.end();
        }
    }
}
