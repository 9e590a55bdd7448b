package org.rapporteur.intake.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Warning;

/// What a parser found in a document, before it is weighed.
///
/// @param facts what it says of itself
/// @param paragraphs its clean text; empty for a reference and for what only holds others
/// @param warnings what the parser found odd
/// @param reference how to find the document where it is kept, if only that is known of it
/// @param enclosed the documents that it brought along: attachments, members of an archive, each
///     an article of its own. Walked once, after the text was delivered, so that it may unpack
///     one at a time; a `UserProblem` thrown by the walk is reported and ends it.
public record Draft(
        Facts facts,
        List<String> paragraphs,
        List<Warning> warnings,
        @Nullable String reference,
        Iterable<? extends Enclosed> enclosed)
        implements Enclosed {
    /// Keeps copies of the lists.
    public Draft {
        paragraphs = List.copyOf(paragraphs);
        warnings = List.copyOf(warnings);
    }

    /// A document that holds no others.
    public Draft(Facts facts, List<String> paragraphs, List<Warning> warnings) {
        this(facts, paragraphs, warnings, null, List.of());
    }

    /// What has no text of its own and only holds `enclosed`.
    public static Draft holding(Iterable<? extends Enclosed> enclosed) {
        return new Draft(new Facts(), List.of(), List.of(), null, enclosed);
    }

    /// What holds `articles`: the one itself where there is one. What is odd about the document is odd about
    /// each.
    ///
    /// @param warnings what the parser found odd about the document
    public static Draft all(List<Draft> articles, List<Warning> warnings) {
        List<Draft> warned = articles.stream().map(article -> article.warning(warnings)).toList();
        return warned.size() == 1 ? warned.getFirst() : holding(warned);
    }

    /// A document of which only `facts` and a `reference` are known, its text not held.
    public static Draft reference(Facts facts, String reference) {
        return new Draft(facts, List.of(), List.of(), reference, List.of());
    }

    /// Whether there is nothing of it to keep: neither words nor where they are kept.
    public boolean isEmpty() {
        return paragraphs.isEmpty() && reference == null;
    }

    /// The same document, of which `more` is odd.
    private Draft warning(List<Warning> more) {
        List<Warning> all = Stream.concat(warnings.stream(), more.stream()).toList();
        return new Draft(facts, paragraphs, all, reference, enclosed);
    }

    /// The same document, bringing `others` along.
    public Draft enclosing(Iterable<? extends Enclosed> others) {
        return new Draft(facts, paragraphs, warnings, reference, others);
    }
}
