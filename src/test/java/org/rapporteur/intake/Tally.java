package org.rapporteur.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Counts titles and dates that were read right, wrong or not at all, and prints each that was not right.
final class Tally {
    private int titles;
    private int exact;
    private int right;
    private int wrong;
    private int none;

    void title(String name, String expected, String found) {
        titles++;
        if (expected.equals(found)) {
            exact++;
        } else {
            System.out.printf("%s: title “%s” instead of “%s”%n", name, found, expected);
        }
    }

    void date(String name, String expected, @Nullable String found) {
        if (found == null) {
            none++;
            System.out.printf("%s: no date instead of %s%n", name, expected);
        } else if (found.equals(expected)) {
            right++;
        } else {
            wrong++;
            System.out.printf("%s: %s instead of %s%n", name, found, expected);
        }
    }

    double titles() {
        return (double) exact / titles;
    }

    int wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "titles exact %d of %d; dates right %d, wrong %d, none %d",
                exact, titles, right, wrong, none);
    }
}
