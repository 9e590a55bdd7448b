package org.rapporteur.ui.settings;

import java.util.Arrays;
import java.util.List;

/// Lists as text areas hold them: an entry a line.
final class Lines {
    private Lines() {}

    static String join(List<String> entries) {
        return String.join("\n", entries);
    }

    static List<String> split(String text) {
        return Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
