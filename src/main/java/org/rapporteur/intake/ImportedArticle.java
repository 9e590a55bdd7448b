package org.rapporteur.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.FoundIn;
import org.rapporteur.model.Warning;
import org.rapporteur.model.When;

/// What the intake read from one document, before anything is recorded.
///
/// @param fileName the file's name without its folder, or null for a paste
/// @param within the name of the document that enclosed it (a mail, an archive), or null
/// @param original the bytes as they came, or null for a reference; those of the feed or the mail
///     where this is one of its entries
/// @param title its headline, or its first words where it has none
/// @param published the civil date as the source states it, or null where not stated
/// @param basis on what that date rests
/// @param outlet the publisher's name as the document gives it, or null
/// @param form what sort of document it is
/// @param speaker whose words it carries, or null
/// @param party for whom the speaker speaks, or null
/// @param authors by-line names
/// @param url where it was found, or null
/// @param language a BCP 47 tag, or null where it cannot be told
/// @param reference how to find it where it is kept, if its text is not held; else null
/// @param text the clean text: paragraphs divided by one empty line, no furniture; empty for a
///     reference
/// @param found where in the document each of these stands
/// @param warnings what was found odd
public record ImportedArticle(
        @Nullable String fileName,
        @Nullable String within,
        byte @Nullable [] original,
        String title,
        @Nullable When published,
        DateBasis basis,
        @Nullable String outlet,
        ArticleForm form,
        @Nullable String speaker,
        @Nullable String party,
        List<String> authors,
        @Nullable String url,
        @Nullable String language,
        @Nullable String reference,
        String text,
        List<FoundIn> found,
        List<Warning> warnings) {
    public ImportedArticle {
        authors = List.copyOf(authors);
        found = List.copyOf(found);
        warnings = List.copyOf(warnings);
    }

    /// Whether it is one of several that were read from the same bytes: an entry of a feed, a mail
    /// that another one passes on.
    public boolean isEntry() {
        return fileName == null && within != null;
    }

    /// Where `field` was found, or an empty string.
    public String placeOf(FoundIn.Field field) {
        return found.stream().filter(one -> one.field() == field).map(FoundIn::place).findFirst().orElse("");
    }
}
