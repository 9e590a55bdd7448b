package org.rapporteur.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Warning;
import org.rapporteur.model.When;

/// What the intake read from one document, before anything is recorded.
///
/// @param fileName the file's name without its folder, or null for a paste
/// @param original the bytes as they came
/// @param title its headline, or its first words where it has none
/// @param published the civil date as the source states it, or null where not stated
/// @param basis on what that date rests
/// @param publishedFrom where in the document the date was found, in words for a person
/// @param outlet the publisher's name as the document gives it, or null
/// @param form what sort of document it is
/// @param authors by-line names
/// @param url where it was found, or null
/// @param language a BCP 47 tag, or null where it cannot be told
/// @param text the clean text: paragraphs divided by one empty line, no furniture
/// @param warnings what was found odd
public record ImportedArticle(
        @Nullable String fileName,
        byte[] original,
        String title,
        @Nullable When published,
        DateBasis basis,
        String publishedFrom,
        @Nullable String outlet,
        ArticleForm form,
        List<String> authors,
        @Nullable String url,
        @Nullable String language,
        String text,
        List<Warning> warnings) {
    public ImportedArticle {
        authors = List.copyOf(authors);
        warnings = List.copyOf(warnings);
    }
}
