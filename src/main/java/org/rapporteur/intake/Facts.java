package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document says of itself, gathered while it is read. A first word stands: what is set
/// later fills only what is still missing.
final class Facts {
    private final List<String> authors = new ArrayList<>();
    private final List<DateClaim> dates = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable String url;
    private @Nullable String language;

    void title(@Nullable String value) {
        title = first(title, value);
    }

    /// Sets the title anew, cleaned of what is not part of it.
    void replaceTitle(@Nullable String value) {
        title = first(null, value);
    }

    void outlet(@Nullable String value) {
        outlet = first(outlet, value);
    }

    /// Keeps `value` if it is a web address.
    void url(@Nullable String value) {
        if (value != null && value.strip().matches("(?i)https?://[^\\s<>\"]+")) {
            url = first(url, value);
        }
    }

    void language(@Nullable String value) {
        language = first(language, value);
    }

    void author(@Nullable String value) {
        String name = Bylines.name(value);
        if (name != null && !authors.contains(name) && authors.size() < 20) {
            authors.add(name);
        }
    }

    void date(@Nullable DateClaim claim) {
        if (claim != null && dates.size() < 50) {
            dates.add(claim);
        }
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String outlet() {
        return outlet;
    }

    @Nullable String url() {
        return url;
    }

    @Nullable String language() {
        return language;
    }

    List<String> authors() {
        return List.copyOf(authors);
    }

    List<DateClaim> dates() {
        return List.copyOf(dates);
    }

    private static @Nullable String first(@Nullable String old, @Nullable String value) {
        String clean = value == null ? "" : Whitespace.line(value);
        return old != null || clean.isEmpty() ? old : clean;
    }
}
