package org.rapporteur.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

/// What the salvage of a damaged tracker needs of its surroundings.
public final class Aside {
    private static final String SUFFIX = ".salvaging";

    private Aside() {}

    /// Runs `work`, which reads the bytes of the tracker `file` past SQLite, while nobody may write it.
    ///
    /// @throws UserProblem if there is no such file, or it is open elsewhere
    public static <R> R unwritten(Path file, Supplier<R> work) {
        if (!Files.isRegularFile(file)) {
            throw new UserProblem("noFile", file.toString());
        }
        try (@Nullable Lock _ = Files.isWritable(file.toAbsolutePath().getParent()) ? Lock.take(file) : null) {
            return work.get();
        }
    }

    /// Runs `work` on the new tracker `fresh`: with its guards lifted, references unchecked, and an empty
    /// database `found` attached, which is gone afterwards.
    ///
    /// @throws StoreException if something refers to nothing at the end
    public static <R> R assembling(Database fresh, Function<Sql, R> work) {
        var opening = new Opening(fresh.file().resolveSibling(fresh.file().getFileName() + SUFFIX));
        opening.discard();
        return fresh.maintain(sql -> {
            try {
                Files.createFile(opening.file());
                return attached(sql, opening.file(), work);
            } catch (IOException e) {
                throw UserProblem.because(e, "readOnlyFolder", String.valueOf(fresh.file().getParent()));
            } finally {
                opening.discard();
            }
        });
    }

    private static <R> R attached(Sql sql, Path found, Function<Sql, R> work) {
        sql.update("attach ? as found", found.toString());
        try {
            sql.execute("pragma found.journal_mode = off");
            sql.execute("pragma found.synchronous = off");
            sql.execute("pragma foreign_keys = off");
            Guards.lift(sql);
            R result = work.apply(sql);
            Guards.install(sql);
            if (!sql.list("pragma foreign_key_check", row -> 1).isEmpty()) {
                throw new StoreException("a salvaged tracker refers to nothing", null);
            }
            leave(sql);
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(sql, e);
            throw e;
        }
    }

    /// The new file is of no use then and goes; all that matters is that it can be closed.
    private static void rollBack(Sql sql, Throwable cause) {
        try {
            sql.forget();
            sql.execute("rollback");
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private static void leave(Sql sql) {
        sql.forget();
        sql.execute("detach found");
        sql.execute("pragma foreign_keys = on");
    }
}
