package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What would move an issue: the officer says beforehand what would make him choose a level.
///
/// @param issue the issue
/// @param level the level that it would set
/// @param what what would have to happen, one sentence
/// @param signs words and phrases by which a development that meets it is recognised
/// @param met the development that met it, or null while it is set
/// @param marking its handling label
public record Tripwire(
        Id<Issue> issue,
        LevelChoice level,
        String what,
        List<String> signs,
        @Nullable Id<Development> met,
        String marking)
        implements Content {
    public Tripwire {
        signs = List.copyOf(signs);
    }

    /// The same tripwire, met by `development`, or set again.
    public Tripwire metBy(@Nullable Id<Development> development) {
        return new Tripwire(issue, level, what, signs, development, marking);
    }
}
