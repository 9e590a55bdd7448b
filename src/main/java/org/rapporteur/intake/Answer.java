package org.rapporteur.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.FoundIn;
import org.rapporteur.model.Warning;

/// What the child process says about one document, or about one that it holds. A document is
/// answered with one or several of these and [#end()].
///
/// @param name the document's name, or null for a paste
/// @param within the document that enclosed it, or null
/// @param reading what was read
/// @param refusal why nothing was read
/// @param task another task than [Task#ARTICLES] that was done; what came of it is the text beside
///     it, in JSON
record Answer(
        @Nullable String name,
        @Nullable String within,
        @Nullable Reading reading,
        @Nullable Refusal refusal,
        @Nullable Task task) {
    /// An answer about articles.
    Answer(@Nullable String name, @Nullable String within, @Nullable Reading reading, @Nullable Refusal refusal) {
        this(name, within, reading, refusal, null);
    }

    /// A document that was read. Its text and its bytes travel beside it, not in it.
    ///
    /// @param published EDTF, or null where not stated
    /// @param publishedWords the source's own words for the date, or null
    /// @param reference how to find it, where its text is not held
    record Reading(
            String title,
            @Nullable String published,
            @Nullable String publishedWords,
            DateBasis basis,
            @Nullable String outlet,
            ArticleForm form,
            @Nullable String speaker,
            @Nullable String party,
            List<String> authors,
            @Nullable String url,
            @Nullable String language,
            @Nullable String reference,
            List<FoundIn> found,
            List<Warning> warnings) {}

    /// A document that was not read.
    ///
    /// @param key the message, without its prefix `problem.`
    /// @param args what the message names
    /// @param detail for the log: what went wrong inside, or empty
    record Refusal(String key, List<String> args, String detail) {}

    /// Nothing more comes.
    static Answer end() {
        return new Answer(null, null, null, null);
    }

    /// Whether nothing more comes.
    boolean isEnd() {
        return reading == null && refusal == null && task == null;
    }
}
