package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;

/// A document read whole: what it says of itself, weighed, and its clean text. This is the work
/// of the child process.
///
/// @param reading what it says of itself
/// @param text paragraphs divided by one empty line
record Extraction(Answer.Reading reading, String text) {
    private static final Pattern DAY_IN_PATH = Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})/(\\d{2})(?:/|$)");
    private static final int MAX_TITLE = 400;

    /// Reads `source`.
    ///
    /// @throws UserProblem if it cannot be read
    static Extraction of(Source source) {
        Draft draft = Format.of(source).parser().parse(source);
        List<String> paragraphs = draft.paragraphs();
        if (paragraphs.isEmpty()) {
            throw new UserProblem("intake.no-text", source.label());
        }
        Facts facts = draft.facts();
        facts.url(source.url());
        facts.date(dateInAddress(facts.url()));
        facts.date(dateInDateline(paragraphs.getFirst()));
        DateVerdict date = DateVerdict.of(facts.dates());
        var warnings = new ArrayList<Warning>(draft.warnings());
        warnings.addAll(date.warnings());
        warnings.addAll(Oddities.of(paragraphs));
        return new Extraction(reading(facts, date, paragraphs, warnings), String.join("\n\n", paragraphs));
    }

    private static Answer.Reading reading(
            Facts facts, DateVerdict date, List<String> paragraphs, List<Warning> warnings) {
        String host = Outlets.host(facts.url());
        String outlet = outlet(facts, host, paragraphs.getFirst());
        String title = title(facts, paragraphs.getFirst());
        DateClaim claim = date.claim();
        return new Answer.Reading(
                title,
                claim == null ? null : claim.date().edtf(),
                claim == null ? null : claim.words(),
                claim == null ? DateBasis.NOT_STATED : date.basis(),
                claim == null ? "" : claim.place(),
                outlet,
                Forms.of(title, host, outlet, paragraphs),
                facts.authors(),
                facts.url(),
                language(facts, paragraphs),
                warnings);
    }

    private static String title(Facts facts, String first) {
        String title = facts.title();
        if (title == null) {
            return Titles.firstWords(first);
        }
        boolean fits = title.codePointCount(0, title.length()) <= MAX_TITLE;
        return fits ? title : title.substring(0, title.offsetByCodePoints(0, MAX_TITLE - 1)) + "…";
    }

    private static @Nullable String outlet(Facts facts, @Nullable String host, String first) {
        if (facts.outlet() != null) {
            return facts.outlet();
        }
        String agency = Oddities.datelineAgency(first);
        return agency != null ? agency : Outlets.ofHost(host);
    }

    private static @Nullable String language(Facts facts, List<String> paragraphs) {
        String read = Language.of(paragraphs);
        String said = facts.language();
        boolean usable = said != null && said.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
        return read != null || !usable ? read : Locale.forLanguageTag(said).toLanguageTag();
    }

    private static @Nullable DateClaim dateInAddress(@Nullable String url) {
        Matcher match = DAY_IN_PATH.matcher(url == null ? "" : url);
        if (!match.find()) {
            return null;
        }
        PartialDate day = Dates.civil(match.group(1) + "-" + match.group(2) + "-" + match.group(3));
        return day == null ? null : new DateClaim(day, DateClaim.Carrier.ADDRESS, null, match.group(), false);
    }

    /// The date of "BEIJING, January 30, 2024 (AP) —", year and all.
    private static @Nullable DateClaim dateInDateline(String first) {
        if (!Oddities.isDateline(first)) {
            return null;
        }
        String line = first.substring(0, first.indexOf(')') + 1);
        var found = Dates.find(line);
        if (found.size() != 1) {
            return null;
        }
        var date = found.getFirst();
        return DateClaim.visible(date.date(), line.substring(date.start(), date.end()), line);
    }
}
