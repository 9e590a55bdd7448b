package org.rapporteur.intake.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Dates of CSL-JSON: numbers in `date-parts`, or words.
final class CslDate {
    private CslDate() {}

    /// `date` in numbers or words, or null where it says nothing.
    static @Nullable String written(JsonNode date) {
        if (date.isValueNode()) {
            return date.asString("");
        }
        var ends = new ArrayList<String>();
        date.path("date-parts").forEach(end -> ends.add(day(end)));
        ends.removeIf(String::isEmpty);
        if (ends.isEmpty()) {
            return date.path("raw").asString(date.path("literal").asString(null));
        }
        String about = date.path("circa").asBoolean(false) ? "~" : "";
        List<String> distinct = ends.stream().distinct().limit(2).toList();
        return distinct.size() == 2 && about.isEmpty() ? String.join("/", distinct) : distinct.getFirst() + about;
    }

    private static String day(JsonNode parts) {
        var day = new StringBuilder();
        for (int i = 0; i < Math.min(3, parts.size()); i++) {
            int number = parts.path(i).asInt(0);
            if (number <= 0) {
                break;
            }
            day.append(i == 0 ? "" : number < 10 ? "-0" : "-").append(number);
        }
        return day.toString();
    }
}
