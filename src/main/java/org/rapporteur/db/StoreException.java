package org.rapporteur.db;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A failure of the store that no user can mend: a fault in the program or its SQL.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A failure and what caused it.
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// Whether a row was refused because it breaks a constraint: a key that is there already, a
    /// reference to nothing, a value that no row may hold.
    public boolean constraint() {
        return getCause() instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }
}
