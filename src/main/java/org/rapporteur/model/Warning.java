package org.rapporteur.model;

import java.util.List;

/// Something about an imported document that the officer should know.
///
/// @param key the message, without its prefix `warning.`
/// @param args what the message names
public record Warning(String key, List<String> args) {
    public Warning {
        args = List.copyOf(args);
    }

    /// A warning that names `args`.
    public static Warning of(String key, String... args) {
        return new Warning(key, List.of(args));
    }
}
