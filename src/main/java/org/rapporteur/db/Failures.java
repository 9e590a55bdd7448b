package org.rapporteur.db;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.rapporteur.model.UserProblem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Turns what SQLite reports of one file into what its user is told.
///
/// @param file the tracker
record Failures(Path file) {
    /// What SQLite says of a file, with the code of a faulty statement.
    private static final Pattern DAMAGE = Pattern.compile("no such |unsupported file format");

    /// The exception to throw for `failure`: a sentence for the user where he can do something.
    RuntimeException of(SQLException failure) {
        String name = String.valueOf(file.getFileName());
        if (!(failure instanceof SQLiteException sqlite)) {
            return new StoreException(name + ": " + failure.getMessage(), failure);
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        return switch (code.code & 0xff) {
            case 26 -> UserProblem.because(failure, "notTracker", name);
            case 11, 18 -> damaged(failure);
            case 1 -> DAMAGE.matcher(String.valueOf(failure.getMessage())).find() ? damaged(failure)
                    : new StoreException(name + ": " + failure.getMessage(), failure);
            case 13 -> UserProblem.because(failure, "diskFull", name);
            case 8 -> UserProblem.because(failure, "readOnly", name);
            case 5, 6 -> UserProblem.because(failure, "busy", name);
            case 14 -> UserProblem.because(failure, "cannotOpen", name);
            case 10 -> UserProblem.because(failure, "diskFailure", name);
            default -> new StoreException(name + ": " + failure.getMessage(), failure);
        };
    }

    /// The file does not hold what a tracker of its version must hold: a table is missing, a value
    /// is larger than any can be, a row says what no row can say.
    UserProblem damaged(Exception cause) {
        return UserProblem.because(cause, "damaged", String.valueOf(file.getFileName()));
    }
}
