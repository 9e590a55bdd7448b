package org.rapporteur.db;

import org.jspecify.annotations.Nullable;

/// A failure of the store that no user can mend: a fault in the program or its SQL.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A failure and what caused it.
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
