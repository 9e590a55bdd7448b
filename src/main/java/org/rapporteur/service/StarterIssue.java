package org.rapporteur.service;

import java.util.List;
import java.util.Locale;

/// An issue that many relationships have, offered when a tracker is made.
///
/// They are data (`starter-issues.yaml`): a name and nothing else, for the rest is the
/// officer's to say.
///
/// @param name as shown
/// @param scale the name of the scale that it is measured on, at first the built-in one that fits it
public record StarterIssue(String name, String scale) {
    /// Those that ship with the program, in the order in which they are offered, with names and
    /// scales in the language of `locale`, or in English.
    public static List<StarterIssue> all(Locale locale) {
        return DataFields.list("starter-issues.yaml", locale).stream()
                .map(fields -> new StarterIssue(fields.text("name"), fields.text("scale")))
                .toList();
    }

    /// The same issue on another scale, by its name.
    public StarterIssue on(String other) {
        return new StarterIssue(name, other);
    }
}
