package org.rapporteur.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.settings.Preferences;

/// Whose name stands under what a command records. Never the login, which may be anybody's.
///
/// @param preferences where a name is kept
/// @param variable what `RAPPORTEUR_AUTHOR` says, or empty
public record Authorship(Preferences preferences, String variable) {
    /// The name given with the command, else the variable's, else the one kept; empty if none.
    Optional<String> name(@Nullable String given) {
        return Stream.of(given == null ? "" : given, variable)
                .map(String::strip).filter(name -> !name.isEmpty()).findFirst()
                .or(preferences::author);
    }
}
