package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document that the officer brought in, or a reference to one kept elsewhere.
///
/// @param title its headline, or its first words where it has none
/// @param form what sort of document it is
/// @param outlet its publisher, or null where not stated
/// @param speaker whose words it carries, or null
/// @param party the party that the speaker speaks for, or null
/// @param authors by-line names
/// @param published the civil date as the source states it, or null where not stated
/// @param basis on what that date rests
/// @param url where it was found, or null
/// @param language a BCP 47 tag, or null where it cannot be told
/// @param marking its handling label
/// @param state where it is on its way through the desk
/// @param issues the issues that it was filed under with nothing to log
/// @param fileName the name of the imported file, or null
/// @param original the imported bytes, or null where there was no file
/// @param body the clean text, or null where the text is not held
/// @param origin the article whose origin this one shares (a copy, the same briefing), or null
/// @param reference how to find it where it is kept, or null
/// @param warnings what the import found odd
/// @param within the mail or archive that it came in, or null
/// @param found where in the document it says what it says of itself
/// @param key whether the officer starred it
public record Article(
        String title,
        ArticleForm form,
        @Nullable Id<Outlet> outlet,
        @Nullable String speaker,
        @Nullable String party,
        List<String> authors,
        @Nullable When published,
        DateBasis basis,
        @Nullable String url,
        @Nullable String language,
        String marking,
        ArticleState state,
        List<Id<Issue>> issues,
        @Nullable String fileName,
        @Nullable Digest original,
        @Nullable Digest body,
        @Nullable Id<Article> origin,
        @Nullable String reference,
        List<Warning> warnings,
        @Nullable String within,
        List<FoundIn> found,
        boolean key)
        implements Content {
    public Article {
        found = List.copyOf(found);
        authors = List.copyOf(authors);
        issues = List.copyOf(issues);
        warnings = List.copyOf(warnings);
    }

    /// An article whose facts were typed, not found in a document.
    public Article(
            String title,
            ArticleForm form,
            @Nullable Id<Outlet> outlet,
            @Nullable String speaker,
            @Nullable String party,
            List<String> authors,
            @Nullable When published,
            DateBasis basis,
            @Nullable String url,
            @Nullable String language,
            String marking,
            ArticleState state,
            List<Id<Issue>> issues,
            @Nullable String fileName,
            @Nullable Digest original,
            @Nullable Digest body,
            @Nullable Id<Article> origin,
            @Nullable String reference,
            List<Warning> warnings) {
        this(title, form, outlet, speaker, party, authors, published, basis, url, language, marking, state, issues,
                fileName, original, body, origin, reference, warnings, null, List.of(), false);
    }

    /// Whether a purge left nothing of it: every other article has a title.
    public boolean isPurged() {
        return title.isBlank();
    }

    /// Whether it can be cited as a whole: a note for file, or a reference whose text is not held.
    public boolean citableWhole() {
        return form == ArticleForm.NOTE || body == null;
    }

    /// The same article in another state, filed under `under`.
    public Article withState(ArticleState newState, List<Id<Issue>> under) {
        return new Article(
                title, form, outlet, speaker, party, authors, published, basis, url, language, marking, newState,
                under, fileName, original, body, origin, reference, warnings,
                within, found, key);
    }

    /// The same article as the officer describes it.
    public Article described(
            String newTitle,
            ArticleForm newForm,
            @Nullable Id<Outlet> newOutlet,
            @Nullable When newPublished,
            DateBasis newBasis,
            String newMarking) {
        return new Article(
                newTitle, newForm, newOutlet, speaker, party, authors, newPublished, newBasis, url, language,
                newMarking, state, issues, fileName, original, body, origin, reference, warnings,
                within, found, key);
    }

    /// The same article from another publisher, or from none that is known.
    public Article publishedBy(@Nullable Id<Outlet> newOutlet) {
        return described(title, form, newOutlet, published, basis, marking);
    }

    /// The same article, starred or not.
    public Article starred(boolean newKey) {
        return new Article(
                title, form, outlet, speaker, party, authors, published, basis, url, language, marking, state,
                issues, fileName, original, body, origin, reference, warnings, within, found, newKey);
    }

    /// The same article, counted with the origin of another.
    public Article withOrigin(@Nullable Id<Article> newOrigin) {
        return new Article(
                title, form, outlet, speaker, party, authors, published, basis, url, language, marking, state,
                issues, fileName, original, body, newOrigin, reference, warnings,
                within, found, key);
    }
}
