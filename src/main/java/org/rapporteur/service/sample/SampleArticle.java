package org.rapporteur.service.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Warning;
import org.rapporteur.model.When;

/// An article of the sample: a summary of an original, labelled as one in its first line.
///
/// @param key its name within the sample
/// @param title the original's title, or what it reports
/// @param form what sort of document the original is
/// @param outlet the key of its publisher, or null where not named
/// @param speaker whose words it carries, or null
/// @param party the party that the speaker speaks for, or null
/// @param published the original's civil date
/// @param basis on what that date rests
/// @param url the original's address, or null where not known
/// @param state where the sample leaves it
/// @param origin the key of the article whose origin it shares, or null
/// @param warnings what is odd about the original
/// @param text the whole text: the label, then paragraphs, divided by one empty line
public record SampleArticle(
        String key,
        String title,
        ArticleForm form,
        @Nullable String outlet,
        @Nullable String speaker,
        @Nullable String party,
        When published,
        DateBasis basis,
        @Nullable String url,
        ArticleState state,
        @Nullable String origin,
        List<Warning> warnings,
        String text) {
    /// The language of every summary.
    public static final String LANGUAGE = "en";

    public SampleArticle {
        warnings = List.copyOf(warnings);
    }
}
