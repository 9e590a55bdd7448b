package org.rapporteur.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.model.ArticleForm;

/// What sort of document it is, by signs that can be pointed at.
final class Forms {
    private static final Pattern SPOKEN_TITLE = Pattern.compile(
            "(?:.*\\b(?:press (?:briefing|gaggle|conference|call|availability)|transcript|interview with|q&a)\\b.*"
                    + "|(?:opening |closing |joint )?remarks (?:by|and|at|of|as)\\b.*|speech (?:by|at)\\b.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICIAL_TITLE = Pattern.compile(
            "(?:joint )?(?:readout (?:of|from)|statement (?:by|from|of|on)|press release|fact sheet|proclamation"
                    + "|executive order|joint statement|communiqu[eé]|memorandum (?:on|for|of)|a proclamation)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READOUT_TITLE = Pattern.compile("readout (?:of|from)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TURN = Pattern.compile("(?:Q\\s+\\S.*|(?!HTTP)[A-Z][A-Z.’' -]{2,60}:\\s.*)");
    private static final int TURNS = 3;

    private Forms() {}

    /// The form of a document called `title`, found at `host`, published by `outlet`.
    static ArticleForm of(String title, @Nullable String host, @Nullable String outlet, List<String> paragraphs) {
        String kind = Outlets.kind(host);
        boolean official = "official".equals(kind) || Outlets.isOfficial(outlet);
        long turns = paragraphs.stream().limit(400).filter(p -> TURN.matcher(p).matches()).count();
        if ("post".equals(kind)) {
            return ArticleForm.POST;
        }
        if ("transcript".equals(kind) || turns >= TURNS || official && SPOKEN_TITLE.matcher(title).matches()) {
            return ArticleForm.TRANSCRIPT;
        }
        boolean unclaimed = kind == null && (outlet == null || official);
        boolean readout = kind == null && READOUT_TITLE.matcher(title).matches();
        if (official || readout || unclaimed && OFFICIAL_TITLE.matcher(title).matches()) {
            return ArticleForm.OFFICIAL;
        }
        return unclaimed && SPOKEN_TITLE.matcher(title).matches() ? ArticleForm.TRANSCRIPT : ArticleForm.PRESS;
    }
}
