package org.rapporteur.model;

/// Where an imported document says something of itself.
///
/// @param field what it says
/// @param place where: a name as it stands in the document (`og:title`, `Subject`), or the word
///     of a message `place.<word>` ("head": a line above the text)
public record FoundIn(Field field, String place) {
    /// What a document may say of itself.
    public enum Field {
        /// Its headline.
        TITLE,
        /// Who wrote it.
        AUTHORS,
        /// What sort of document it is.
        FORM,
        /// Who published it.
        OUTLET,
        /// Whose words it carries.
        SPEAKER,
        /// For whom the speaker speaks.
        PARTY,
        /// Where it can be found.
        URL,
        /// Its language.
        LANGUAGE,
        /// When it was published.
        PUBLISHED
    }
}
