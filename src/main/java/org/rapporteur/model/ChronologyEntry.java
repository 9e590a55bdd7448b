package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of a desk's chronology: what happened on a day, with its links and what it quotes.
///
/// @param date when it happened, or null where the document does not say it in a way to be trusted
/// @param dateWords the document's own words for the date, or null where it has none
/// @param text the entry, its paragraphs divided by a line feed
/// @param quoted the paragraphs quoted beneath it
/// @param links the addresses that it points to, each once
/// @param warnings what an officer should look at before it is recorded
/// @param where the paragraph of the document that it starts in, or the row of the sheet, from 1
/// @param span where it stands in the text of the document
/// @param issue what a column of the sheet names as its issue, or null
public record ChronologyEntry(
        @Nullable PartialDate date,
        @Nullable String dateWords,
        String text,
        List<String> quoted,
        List<Link> links,
        List<Warning> warnings,
        int where,
        Span span,
        @Nullable String issue) {
    /// Words that point to an address.
    ///
    /// @param text the words, as far as they are underlined
    /// @param address where they point to
    public record Link(String text, String address) {}

    /// A stretch of the document's text.
    ///
    /// @param from its start in UTF-16 units, inclusive
    /// @param to its end, exclusive
    public record Span(int from, int to) {}

    public ChronologyEntry {
        quoted = List.copyOf(quoted);
        links = List.copyOf(links);
        warnings = List.copyOf(warnings);
    }

    /// The same entry with another date, and the words that it has for it.
    public ChronologyEntry dated(@Nullable PartialDate newDate) {
        return new ChronologyEntry(newDate, dateWords, text, quoted, links, warnings, where, span, issue);
    }

    /// The same entry with other warnings.
    public ChronologyEntry warned(List<Warning> newWarnings) {
        return new ChronologyEntry(date, dateWords, text, quoted, links, newWarnings, where, span, issue);
    }
}
