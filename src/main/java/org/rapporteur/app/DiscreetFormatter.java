package org.rapporteur.app;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line for what was said and one for each place of a failure, without what the officer was
/// working on: exceptions by their kind, and with their own words only where Java composes these
/// of code and numbers; nothing that stands in quotation marks, and no path.
final class DiscreetFormatter extends Formatter {
    private static final int LONGEST = 300;
    private static final int MOST_CAUSES = 10;
    private static final Pattern QUOTED = Pattern.compile("[\"“‘«'`][^\"”’»'`]*+[\"”’»'`]?");
    private static final Pattern PATH = Pattern.compile("(file:|https?:|[A-Za-z]:[\\\\/]|[\\\\/])\\S+");
    private static final Pattern SQLITE = Pattern.compile("^\\[(SQLITE_\\w+)]");
    private static final List<Class<? extends Throwable>> COMPOSED = List.of(
            NullPointerException.class, IndexOutOfBoundsException.class, ClassCastException.class,
            ArithmeticException.class, NegativeArraySizeException.class, ArrayStoreException.class,
            OutOfMemoryError.class, IncompatibleClassChangeError.class, NoClassDefFoundError.class,
            ClassNotFoundException.class);

    @Override
    public String format(LogRecord said) {
        var lines = new ArrayList<String>();
        lines.add(said.getInstant().truncatedTo(ChronoUnit.SECONDS) + " " + said.getLevel().getName() + " "
                + said.getLoggerName() + ": " + words(formatMessage(said)));
        Stream.iterate(said.getThrown(), cause -> cause != null, Throwable::getCause).limit(MOST_CAUSES)
                .forEach(cause -> lines.addAll(failure(cause)));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /// `said` on one line, cut, without what is quoted in it.
    static String words(String said) {
        String plain = PATH.matcher(QUOTED.matcher(said.lines().findFirst().orElse("")).replaceAll("…"))
                .replaceAll("…");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + '…';
    }

    private static List<String> failure(Throwable failure) {
        var lines = new ArrayList<String>();
        lines.add("    " + failure.getClass().getName() + reason(failure));
        for (StackTraceElement frame : failure.getStackTrace()) {
            lines.add("        at " + frame);
        }
        return lines;
    }

    private static String reason(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure.getClass().getName().startsWith("org.sqlite.")) {
            var code = SQLITE.matcher(message);
            return code.find() ? ": " + code.group(1) : "";
        }
        boolean composed = COMPOSED.stream().anyMatch(type -> type.isInstance(failure));
        return composed && failure.getMessage() != null ? ": " + message.lines().findFirst().orElse("") : "";
    }
}
