package org.rapporteur.cli;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Scale;
import org.rapporteur.model.UserProblem;

/// A level as it is typed: its word on the scale, its number, or "not assessed".
///
/// @param scale the scale
/// @param messages for the words of "not assessed"
record LevelWord(Scale scale, Messages messages) {
    /// The number that `typed` means: 1 to 5, or [Scale#NOT_ASSESSED].
    ///
    /// @throws UserProblem if it means none; the levels are named
    int read(String typed) {
        String word = typed.strip();
        if (word.equalsIgnoreCase(messages.get("level.notAssessed"))) {
            return Scale.NOT_ASSESSED;
        }
        return IntStream.rangeClosed(Scale.NOT_ASSESSED, Scale.LEVELS)
                .filter(number -> word.equals(Integer.toString(number)) || number != Scale.NOT_ASSESSED
                        && scale.level(number).name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UserProblem("noSuchLevelWord", typed, scale.name(), levels()));
    }

    private String levels() {
        return IntStream.rangeClosed(1, Scale.LEVELS).mapToObj(number -> number + " " + scale.level(number).name())
                .collect(Collectors.joining(", "));
    }
}
