package org.rapporteur.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Warning;

/// What the child process says about one document: either [#reading] or [#refusal] is there.
///
/// @param reading what was read
/// @param refusal why nothing was read
record Answer(@Nullable Reading reading, @Nullable Refusal refusal) {
    /// A document that was read. Its text travels beside it, not in it.
    ///
    /// @param published EDTF, or null where not stated
    /// @param publishedWords the source's own words for the date, or null
    /// @param publishedFrom the place of the date in the document, as it stands there
    record Reading(
            String title,
            @Nullable String published,
            @Nullable String publishedWords,
            DateBasis basis,
            String publishedFrom,
            @Nullable String outlet,
            ArticleForm form,
            List<String> authors,
            @Nullable String url,
            @Nullable String language,
            List<Warning> warnings) {}

    /// A document that was not read.
    ///
    /// @param key the message, without its prefix `problem.`
    /// @param args what the message names
    /// @param detail for the log: what went wrong inside, or empty
    record Refusal(String key, List<String> args, String detail) {}

    static Answer refused(String key, List<String> args, String detail) {
        return new Answer(null, new Refusal(key, args, detail));
    }
}
