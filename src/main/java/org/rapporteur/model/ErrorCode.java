package org.rapporteur.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A short name for an unexpected failure, as `7KQ2-M0XA`: the same failure at the same place has
/// the same code on every machine and in every build that did not move the place.
///
/// The first half stands for where the root cause was thrown, the second for the whole chain of
/// causes. Messages and line numbers do not count, so that the code carries nothing of what the
/// user was working on.
///
/// @param text two groups of four letters and digits
public record ErrorCode(String text) {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int FRAMES = 3;

    /// The code of `failure`.
    public static ErrorCode of(Throwable failure) {
        var causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).toList();
        var chain = causes.stream().map(ErrorCode::place).collect(Collectors.joining("\n"));
        return new ErrorCode(group(place(causes.getLast())) + '-' + group(chain));
    }

    /// The kind of failure and the methods that it came through, ours alone where there are any.
    private static String place(Throwable failure) {
        var trace = failure.getStackTrace();
        var top = Arrays.stream(trace).limit(1);
        var ours = Arrays.stream(trace).filter(frame -> frame.getClassName().startsWith("org.rapporteur."))
                .limit(FRAMES);
        return failure.getClass().getName() + Stream.concat(top, ours)
                .map(frame -> '\n' + frame.getClassName() + '.' + frame.getMethodName())
                .collect(Collectors.joining());
    }

    /// 20 bits of the text's hash, which the language specifies for every Java.
    private static String group(String text) {
        var hash = text.hashCode() ^ (text.hashCode() >>> 12);
        return Stream.iterate(hash, rest -> rest >>> 5).limit(4)
                .map(rest -> String.valueOf(DIGITS.charAt(rest & 31)))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text;
    }
}
