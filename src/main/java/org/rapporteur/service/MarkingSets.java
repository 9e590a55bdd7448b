package org.rapporteur.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Tracker;

/// Vocabularies of handling labels.
public final class MarkingSets {
    /// The labels of the Traffic Light Protocol, version 2.0, lowest first. They are written in
    /// capitals, without spaces, and never translated.
    public static final List<String> TLP =
            List.of("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED");

    private static final List<String> CHINESE = List.of("公开", "内部");

    private MarkingSets() {}

    /// The two labels that a tracker starts with, lowest first, as they are usual where `locale` is
    /// spoken.
    public static List<String> usual(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : Tracker.DEFAULT_MARKINGS;
    }

    /// The vocabulary that `text` lists, a label a line, lowest first. Blank lines and labels
    /// given twice are passed over; `TLP:WHITE` is what TLP 1.0 called `TLP:CLEAR`.
    public static List<String> read(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip).filter(label -> !label.isEmpty())
                .map(label -> label.equalsIgnoreCase("TLP:WHITE") ? "TLP:CLEAR" : label)
                .distinct().toList();
    }
}
