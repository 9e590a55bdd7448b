package org.rapporteur.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is searched for, as it is typed, letter by letter from the second on.
final class SearchQueries {
    /// A query as both sides can ask it.
    ///
    /// @param words which must be there, the last a beginning where `typing`
    /// @param join `AND`, `OR` or `PHRASE`
    record Asked(List<String> words, String join, boolean typing, int outlet, @Nullable LocalDate from) {
        /// As an officer types it.
        String text() {
            String filter = (outlet < 0 ? "" : "outlet:wire" + outlet + "x ") + (from == null ? "" : "after:" + from + " ");
            String said = switch (join) {
                case "OR" -> String.join(" OR ", words);
                case "PHRASE" -> '"' + String.join(" ", words) + '"';
                default -> String.join(" ", words);
            };
            return filter + said + (typing || join.equals("PHRASE") ? "" : " ");
        }
    }

    private static final String[] RARE = {"armenian", "quinquennial", "fentanyl", "zaporizhzhia", "semiconductors",
        "marsudi", "plutonium", "xylazine", "cahuilla", "hermogenes"};
    private static final String[] COMMON = {"security", "economic", "government", "leaders", "climate", "congress",
        "ukraine", "infrastructure", "democracy", "partners"};
    private static final String[] VERY_COMMON = {"president", "that", "people", "states", "american", "with", "will",
        "their", "biden", "more"};
    private static final String[] BEGINNINGS = {"pres", "inter", "comm", "con", "pre", "pro", "sta", "gov", "trans",
        "unde"};
    private static final String[][] PAIRS = {{"ukraine", "security"}, {"climate", "congress"}, {"taiwan", "strait"},
        {"economic", "leaders"}, {"health", "workers"}, {"president", "people"}, {"border", "fentanyl"},
        {"nuclear", "weapons"}};
    private static final String[][] PHRASES = {{"united", "states"}, {"national", "security", "council"},
        {"taiwan", "strait"}, {"supply", "chains"}, {"press", "secretary"}, {"of", "the"},
        {"disaster", "declaration"}, {"climate", "change"}};

    private SearchQueries() {}

    /// The queries by what they are like.
    static Map<String, List<Asked>> all() {
        var all = new LinkedHashMap<String, List<Asked>>();
        all.put("rare", typed(RARE));
        all.put("common", typed(COMMON));
        all.put("very common", typed(VERY_COMMON));
        all.put("AND", joined(PAIRS, "AND"));
        all.put("OR", joined(PAIRS, "OR"));
        all.put("phrase", joined(PHRASES, "PHRASE"));
        all.put("prefix", typed(BEGINNINGS));
        var filtered = new ArrayList<Asked>();
        for (String word : COMMON) {
            filtered.add(new Asked(List.of(word), "AND", false, 3, null));
            filtered.add(new Asked(List.of(word), "AND", true, 35, null));
            filtered.add(new Asked(List.of(word), "AND", false, -1, LocalDate.of(2024, 1, 1)));
            filtered.add(new Asked(List.of(word), "AND", true, 20, LocalDate.of(2019, 1, 1)));
        }
        all.put("filtered", filtered);
        return all;
    }

    private static List<Asked> typed(String[] words) {
        var typed = new ArrayList<Asked>();
        for (String word : words) {
            for (int letters = 2; letters <= word.length(); letters++) {
                typed.add(new Asked(List.of(word.substring(0, letters)), "AND", true, -1, null));
            }
        }
        return typed;
    }

    private static List<Asked> joined(String[][] groups, String join) {
        var asked = new ArrayList<Asked>();
        for (String[] group : groups) {
            String last = group[group.length - 1];
            for (int letters = 2; letters <= last.length(); letters++) {
                var words = new ArrayList<>(List.of(group).subList(0, group.length - 1));
                words.add(last.substring(0, letters));
                // A phrase whose quotes are not closed yet is read as words.
                boolean whole = letters == last.length();
                asked.add(new Asked(words, join.equals("PHRASE") && !whole ? "AND" : join,
                        !(join.equals("PHRASE") && whole), -1, null));
            }
        }
        return asked;
    }
}
