package org.rapporteur.ui.task;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;

/// A fault of the program, as it is shown and logged.
///
/// @param code the same for the same kind of failure at the same place, "R-3K7QX"
/// @param cause what was thrown
public record Fault(String code, Throwable cause) {
    /// The fault that `cause` is.
    public static Fault of(Throwable cause) {
        String place = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.rapporteur."))
                .findFirst()
                .map(frame -> frame.getClassName() + '.' + frame.getMethodName())
                .orElse("");
        int hash = (cause.getClass().getName() + ' ' + place).hashCode();
        String letters = Integer.toString(hash & 0x1FFFFFF, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return new Fault("R-" + letters, cause);
    }

    /// The code and the stack, to be copied into a report.
    public String details() {
        var text = new StringWriter();
        text.append(code).append('\n');
        cause.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
