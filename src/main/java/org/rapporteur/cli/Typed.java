package org.rapporteur.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.model.search.Order;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/// Reads words of the command line: dates as people type them, constants as `set-aside`. What
/// cannot be read is refused with a sentence.
final class Typed {
    private Typed() {}

    /// Has `line` read its options so.
    static void teach(CommandLine line) {
        line.registerConverter(When.class, DateReading::read)
                .registerConverter(LocalDate.class, Typed::day)
                .registerConverter(ZoneId.class, Typed::zone)
                .registerConverter(ArticleState.class, among(ArticleState.values()))
                .registerConverter(Confidence.class, among(Confidence.values()))
                .registerConverter(Direction.class, among(Direction.values()))
                .registerConverter(Likelihood.class, among(Likelihood.values()))
                .registerConverter(Order.class, among(Order.values()));
    }

    private static LocalDate day(String typed) {
        When when = DateReading.read(typed);
        if (!when.date().isDay()) {
            throw new UserProblem("dayNeeded", typed);
        }
        return when.earliest();
    }

    private static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException e) {
            throw UserProblem.because(e, "noSuchZone", typed);
        }
    }

    private static <E extends Enum<E>> ITypeConverter<E> among(E[] constants) {
        return typed -> Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word(typed)))
                .findFirst()
                .orElseThrow(() -> new UserProblem("noSuchWord", typed,
                        Arrays.stream(constants).map(Typed::word).collect(Collectors.joining(", "))));
    }

    /// A constant as it is typed, and as programs read it: `set-aside`.
    static String word(Enum<?> constant) {
        return word(constant.name());
    }

    private static String word(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
