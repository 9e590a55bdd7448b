package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Language;
import org.rapporteur.intake.document.Oddities;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Titles;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.FoundIn;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Warning;

/// A document read whole: what it says of itself, weighed, and its clean text. This is the work
/// of the child process.
///
/// @param reading what it says of itself
/// @param text paragraphs divided by one empty line; empty where the text is not held
record Extraction(Answer.Reading reading, String text) {
    private static final Pattern DAY_IN_PATH = Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})/(\\d{2})(?:/|$)");
    private static final int MAX_TITLE = 400;
    private static final int NAMED_IN = 60;
    private static final int DATELINE_WITHIN = 3;
    private static final int NAMED_LENGTH = 4_000;

    /// Weighs `draft`, which was found at `url` where that is known.
    static Extraction of(Draft draft, @Nullable String url) {
        List<String> paragraphs = draft.paragraphs();
        Facts facts = draft.facts();
        facts.url(url, Places.ADDRESS);
        String first = paragraphs.isEmpty() ? "" : paragraphs.getFirst();
        facts.date(dateInAddress(facts.url()));
        facts.date(dateInDateline(dateline(paragraphs)));
        DateVerdict date = Weekday.weighed(DateVerdict.of(facts.dates(), named(paragraphs)), first);
        var warnings = new ArrayList<Warning>(draft.warnings());
        warnings.addAll(date.warnings());
        warnings.addAll(UniversalDay.warnings(date.claim(), facts.dates(), Outlets.host(facts.url())));
        if (!paragraphs.isEmpty()) {
            warnings.addAll(Oddities.of(paragraphs));
        }
        completed(facts, paragraphs);
        return new Extraction(
                reading(facts, date, draft, warnings), String.join("\n\n", paragraphs));
    }

    /// The paragraph that starts with an agency's dateline, if the text does: below a caption, it may be.
    private static String dateline(List<String> paragraphs) {
        return paragraphs.stream().limit(DATELINE_WITHIN).filter(Oddities::isDateline).findFirst().orElse("");
    }

    /// The days that the text names, of its first part.
    private static List<PartialDate> named(List<String> paragraphs) {
        return paragraphs.stream()
                .limit(NAMED_IN)
                .filter(paragraph -> paragraph.length() <= NAMED_LENGTH)
                .flatMap(paragraph -> Dates.find(paragraph).stream())
                .map(Dates.Found::date)
                .toList();
    }

    /// Fills what the document does not say of itself, but what its address or its text tells.
    private static void completed(Facts facts, List<String> paragraphs) {
        String first = paragraphs.isEmpty() ? "" : paragraphs.getFirst();
        facts.outlet(Oddities.datelineAgency(dateline(paragraphs)), Places.DATELINE);
        // A file may come from a mail or a store: only a known publisher's host tells who published it.
        String host = Outlets.host(facts.url());
        boolean fetched = Places.DOWNLOAD.equals(facts.placeOf(FoundIn.Field.URL)) && Outlets.kind(host) == null;
        facts.outlet(fetched ? null : Outlets.ofHost(host), Places.ADDRESS);
        facts.title(paragraphs.isEmpty() ? facts.url() : Titles.firstWords(first), Places.FIRST_WORDS);
    }

    private static Answer.Reading reading(Facts facts, DateVerdict date, Draft draft, List<Warning> warnings) {
        String title = title(String.valueOf(facts.title()));
        DateClaim claim = date.claim();
        String language = language(facts, draft.paragraphs());
        ArticleForm form = form(facts, title, draft.paragraphs());
        Speakers.read(facts, title);
        return new Answer.Reading(
                title,
                claim == null ? null : claim.date().edtf(),
                claim == null ? null : claim.words(),
                claim == null ? DateBasis.NOT_STATED : date.basis(),
                facts.outlet(),
                form,
                facts.speaker(),
                facts.party(),
                facts.authors(),
                facts.url(),
                language,
                draft.reference(),
                found(facts, claim),
                warnings);
    }

    private static List<FoundIn> found(Facts facts, @Nullable DateClaim claim) {
        var found = new ArrayList<>(facts.places());
        if (claim != null) {
            found.add(new FoundIn(FoundIn.Field.PUBLISHED, claim.place()));
        }
        return found;
    }

    private static ArticleForm form(Facts facts, String title, List<String> paragraphs) {
        if (facts.form() == null) {
            facts.form(Forms.of(title, Outlets.host(facts.url()), facts.outlet(), paragraphs), Places.CONTENT);
        }
        return Objects.requireNonNull(facts.form());
    }

    private static String title(String title) {
        boolean fits = title.codePointCount(0, title.length()) <= MAX_TITLE;
        return fits ? title : title.substring(0, title.offsetByCodePoints(0, MAX_TITLE - 1)) + "…";
    }

    private static @Nullable String language(Facts facts, List<String> paragraphs) {
        String read = Language.of(paragraphs);
        String said = facts.language();
        boolean usable = said != null && said.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
        if (read == null && usable) {
            return Locale.forLanguageTag(said).toLanguageTag();
        }
        facts.foundLanguage(read == null ? null : Places.LETTERS);
        return read;
    }

    private static @Nullable DateClaim dateInAddress(@Nullable String url) {
        Matcher match = DAY_IN_PATH.matcher(url == null ? "" : url);
        if (!match.find()) {
            return null;
        }
        PartialDate day = Dates.civil(match.group(1) + "-" + match.group(2) + "-" + match.group(3));
        return day == null ? null : new DateClaim(day, DateClaim.Carrier.ADDRESS, null, match.group(), null);
    }

    /// The date of "BEIJING, January 30, 2024 (AP) —" or 新华社北京2024年1月30日电, year and all.
    private static @Nullable DateClaim dateInDateline(String first) {
        if (!Oddities.isDateline(first)) {
            return null;
        }
        String line = Oddities.dateline(first);
        var found = Dates.find(line);
        if (found.size() != 1) {
            return null;
        }
        var date = found.getFirst();
        return DateClaim.visible(date.date(), line.substring(date.start(), date.end()), line);
    }
}
