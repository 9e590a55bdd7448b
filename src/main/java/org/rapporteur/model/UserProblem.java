package org.rapporteur.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A failure that a user can do something about: said in one sentence that names what happened
/// and what to do.
///
/// The sentence itself lives in the messages under `problem.` and [#key]. Where it happens on
/// the path of the user's own input, the field shows it; elsewhere a notification does.
public final class UserProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    /// A problem whose message is `problem.<key>`, filled with `args`.
    public UserProblem(String key, Object... args) {
        this(null, key, args);
    }

    private UserProblem(@Nullable Throwable cause, String key, Object... args) {
        super(key + ' ' + Arrays.toString(args), cause);
        this.key = key;
        this.args = args.clone();
    }

    /// The same, with what caused it kept for the log.
    public static UserProblem because(Throwable cause, String key, Object... args) {
        return new UserProblem(cause, key, args);
    }

    /// The message's key without its prefix.
    public String key() {
        return key;
    }

    /// What fills the message.
    public Object[] args() {
        return args.clone();
    }
}
