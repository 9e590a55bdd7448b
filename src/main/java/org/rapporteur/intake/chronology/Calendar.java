package org.rapporteur.intake.chronology;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The names of months and weekdays as people type them, misspelt ones included.
final class Calendar {
    private static final int SHORTEST_MISSPELT = 4;

    private Calendar() {}

    /// A name that was read.
    ///
    /// @param number 1 to 12 for a month, 1 to 7 for a weekday
    /// @param misspelt whether it is written otherwise than it should be
    record Named(int number, boolean misspelt) {}

    /// The month that `word` names, or null where it names none, or could be two.
    static @Nullable Named month(String word) {
        return named(word, Month.values());
    }

    /// The weekday that `word` names, or null where it names none, or could be two.
    static @Nullable Named weekday(String word) {
        return named(word, DayOfWeek.values());
    }

    private static <E extends Enum<E>> @Nullable Named named(String word, E[] constants) {
        String typed = word.toLowerCase(Locale.ROOT);
        for (E constant : constants) {
            if (isShortFor(typed, constant.name().toLowerCase(Locale.ROOT))) {
                return new Named(constant.ordinal() + 1, false);
            }
        }
        return misspelt(typed, constants);
    }

    private static boolean isShortFor(String typed, String name) {
        if (typed.equals(name) || typed.length() == 3 && name.startsWith(typed)) {
            return true;
        }
        boolean usual = typed.equals("sept") || typed.equals("tues") || typed.equals("thur") || typed.equals("thurs");
        return usual && name.startsWith(typed);
    }

    private static <E extends Enum<E>> @Nullable Named misspelt(String typed, E[] constants) {
        if (typed.length() < SHORTEST_MISSPELT) {
            return null;
        }
        int nearest = typed.length() <= 5 ? 1 : 2;
        Named found = null;
        boolean two = false;
        for (E constant : constants) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            int distance = isCut(typed, name) ? 1 : distance(typed, name);
            if (distance <= nearest) {
                two = found != null && distance == nearest;
                found = new Named(constant.ordinal() + 1, true);
                nearest = distance;
            }
        }
        return two ? null : found;
    }

    /// "Janu", "Septemb": the start of the name, cut where one does not cut it.
    private static boolean isCut(String typed, String name) {
        return typed.length() < name.length() && name.startsWith(typed);
    }

    /// How many letters were left out, put in, mistaken or swapped with their neighbour
    /// (optimal string alignment).
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
