package org.rapporteur.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// An issue that many relationships have, offered when a tracker is made.
///
/// They are data (`starter-issues.yaml`): a name, a scale and watch terms, by which articles are
/// recognised from the first day on; all of it is the officer's to change, and the rest to say.
///
/// @param name as shown
/// @param scale the name of the scale that it is measured on, at first the built-in one that fits it
/// @param terms words and phrases of articles about it, in every language that has any
public record StarterIssue(String name, String scale, List<String> terms) {
    private static final String FILE = "starter-issues.yaml";

    public StarterIssue {
        terms = List.copyOf(terms);
    }

    /// Those that ship with the program, in the order in which they are offered, with names and
    /// scales in the language of `locale`, or in English.
    public static List<StarterIssue> all(Locale locale) {
        // Articles come in other languages than the tracker: the terms are the same in each.
        List<DataFields> watched = DataFields.list(FILE);
        List<DataFields> named = DataFields.list(FILE, locale);
        return IntStream.range(0, named.size())
                .mapToObj(i -> new StarterIssue(
                        named.get(i).text("name"), named.get(i).text("scale"), watched.get(i).texts("terms")))
                .toList();
    }

    /// The same issue on another scale, by its name.
    public StarterIssue on(String other) {
        return new StarterIssue(name, other, terms);
    }
}
