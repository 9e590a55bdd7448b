package org.rapporteur.intake;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.model.Warning;

/// The weekday of a dateline, "BEIJING, Tuesday —", held against the date that a document claims.
final class Weekday {
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} .'’/-]{2,40},\\s*(?:\\p{Lu}\\p{Ll}+,\\s*)?"
                    + "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

    private Weekday() {}

    /// The verdict, or none of it where the dateline at the start of `text` names a weekday that is
    /// neither that of the date nor the one before, on which it was written for the next day's paper.
    static DateVerdict weighed(DateVerdict verdict, String text) {
        DateClaim claim = verdict.claim();
        Matcher dateline = DATELINE.matcher(text);
        if (claim == null || !claim.date().isDay() || !dateline.find()) {
            return verdict;
        }
        DayOfWeek written = DayOfWeek.valueOf(dateline.group(1).toUpperCase(Locale.ROOT));
        DayOfWeek claimed = claim.date().earliest().getDayOfWeek();
        if (claimed == written || claimed == written.plus(1)) {
            return verdict;
        }
        String said = claim.date() + " (" + claim.place() + "); " + dateline.group();
        return new DateVerdict(
                null, List.of(Warning.of("two-dates", said, claim.date().edtf(), claim.place())));
    }
}
