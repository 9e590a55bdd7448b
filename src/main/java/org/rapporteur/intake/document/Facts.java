package org.rapporteur.intake.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.FoundIn;

/// What a document says of itself, gathered while it is read, each with the place where it says
/// so. A first word stands: what is set later fills only what is still missing.
///
/// A place is written as a person finds it in the document: `og:title`, `Subject`,
/// `citation_author`. Places that have no name of their own are those of [Places].
public final class Facts {
    private static final int MAX_AUTHORS = 20;
    private static final int MAX_DATES = 50;
    private static final int MAX_PLACE = 200;

    private final Map<FoundIn.Field, String> values = new EnumMap<>(FoundIn.Field.class);
    private final Map<FoundIn.Field, String> places = new EnumMap<>(FoundIn.Field.class);
    private final List<String> authors = new ArrayList<>();
    private final List<DateClaim> dates = new ArrayList<>();
    private @Nullable ArticleForm form;

    /// Sets the headline.
    public void title(@Nullable String value, String place) {
        set(FoundIn.Field.TITLE, value, place);
    }

    /// Sets the headline anew, cleaned of what is not part of it.
    public void replaceTitle(@Nullable String value, String place) {
        values.remove(FoundIn.Field.TITLE);
        title(value, place);
    }

    /// Sets the publisher's name.
    public void outlet(@Nullable String value, String place) {
        set(FoundIn.Field.OUTLET, value, place);
    }

    /// Sets the address if `value` is one of the web.
    public void url(@Nullable String value, String place) {
        if (value != null && value.strip().matches("(?i)https?://[^\\s<>\"]+")) {
            set(FoundIn.Field.URL, value, place);
        }
    }

    /// Sets the language, a BCP 47 tag as the document writes it.
    public void language(@Nullable String value, String place) {
        set(FoundIn.Field.LANGUAGE, value, place);
    }

    /// Says that the language was told by something else than what the document states: by
    /// `place`, or by nothing.
    public void foundLanguage(@Nullable String place) {
        places.remove(FoundIn.Field.LANGUAGE);
        if (place != null) {
            places.put(FoundIn.Field.LANGUAGE, place);
        }
    }

    /// Sets whose words the document carries.
    public void speaker(@Nullable String value, String place) {
        set(FoundIn.Field.SPEAKER, value, place);
    }

    /// Sets for whom the speaker speaks.
    public void party(@Nullable String value, String place) {
        set(FoundIn.Field.PARTY, value, place);
    }

    /// Adds an author, unless `value` is no name.
    public void author(@Nullable String value, String place) {
        String name = Bylines.name(value);
        if (name != null && !authors.contains(name) && authors.size() < MAX_AUTHORS) {
            authors.add(name);
            places.putIfAbsent(FoundIn.Field.AUTHORS, cut(place));
        }
    }

    /// Says what sort of document it is, where its format alone tells.
    public void form(ArticleForm value, String place) {
        form = form == null ? value : form;
        places.putIfAbsent(FoundIn.Field.FORM, cut(place));
    }

    /// Adds a date that the document may have been published on.
    public void date(@Nullable DateClaim claim) {
        if (claim != null && dates.size() < MAX_DATES) {
            dates.add(claim);
        }
    }

    /// The headline, or null.
    public @Nullable String title() {
        return values.get(FoundIn.Field.TITLE);
    }

    /// The publisher's name, or null.
    public @Nullable String outlet() {
        return values.get(FoundIn.Field.OUTLET);
    }

    /// The address, or null.
    public @Nullable String url() {
        return values.get(FoundIn.Field.URL);
    }

    /// The language as the document states it, or null.
    public @Nullable String language() {
        return values.get(FoundIn.Field.LANGUAGE);
    }

    /// Whose words it carries, or null.
    public @Nullable String speaker() {
        return values.get(FoundIn.Field.SPEAKER);
    }

    /// For whom the speaker speaks, or null.
    public @Nullable String party() {
        return values.get(FoundIn.Field.PARTY);
    }

    /// What sort of document it is, or null where its format does not tell.
    public @Nullable ArticleForm form() {
        return form;
    }

    /// The authors, in the order of the document.
    public List<String> authors() {
        return List.copyOf(authors);
    }

    /// The dates that it may have been published on, in the order of the document.
    public List<DateClaim> dates() {
        return List.copyOf(dates);
    }

    /// Where `field` was found, or an empty string.
    public String placeOf(FoundIn.Field field) {
        return places.getOrDefault(field, "");
    }

    /// Where each of these was found; the date is not among them.
    public List<FoundIn> places() {
        return places.entrySet().stream()
                .map(place -> new FoundIn(place.getKey(), place.getValue()))
                .toList();
    }

    private void set(FoundIn.Field field, @Nullable String value, String place) {
        String clean = value == null ? "" : Whitespace.line(value);
        if (!clean.isEmpty() && values.putIfAbsent(field, clean) == null) {
            places.put(field, cut(place));
        }
    }

    private static String cut(String place) {
        String line = Whitespace.line(place);
        return line.length() <= MAX_PLACE ? line : line.substring(0, MAX_PLACE - 1) + "…";
    }
}
