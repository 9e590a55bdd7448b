package org.rapporteur.ui.briefs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Statement;
import org.rapporteur.i18n.Messages;

/// The rules of analytic papers, after
/// [ICD 203](https://www.dni.gov/files/documents/ICD/ICD-203.pdf): a confidence and a likelihood
/// never stand in one sentence, and the two columns of likelihood words are not mixed.
final class Tradecraft {
    private enum Column { FIRST, SECOND }

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?。！？])\\s*");
    private static final Pattern CONFIDENCE =
            Pattern.compile("\\b(?:low|moderate|high)(?:[ -]to[ -](?:moderate|high))? confidence\\b|\\bconfidence\\b");
    private static final Map<Column, Pattern> LIKELIHOOD = new EnumMap<>(Map.of(
            Column.FIRST, words("almost no chance", "very unlikely", "unlikely", "roughly even chance", "very likely",
                    "likely", "almost certain", "almost certainly"),
            Column.SECOND, words("remote", "highly improbable", "improbable", "roughly even odds", "probable",
                    "probably", "highly probable", "nearly certain")));

    private final Messages messages;

    Tradecraft(Messages messages) {
        this.messages = messages;
    }

    private static Pattern words(String... terms) {
        return Pattern.compile("\\b(?:" + String.join("|", terms) + ")\\b");
    }

    /// Tells `said` what breaks the rules in `paper`, in generated text and in the officer's own.
    void look(Paper paper, Consumer<String> said) {
        Set<Column> columns = new TreeSet<>();
        for (Statement statement : paper.statements()) {
            Arrays.stream(SENTENCE.split(statement.text())).forEach(sentence -> {
                String words = sentence.toLowerCase(Locale.ROOT);
                LIKELIHOOD.forEach((column, terms) -> {
                    if (terms.matcher(words).find()) {
                        columns.add(column);
                    }
                });
                boolean likely = LIKELIHOOD.values().stream().anyMatch(terms -> terms.matcher(words).find());
                if (likely && CONFIDENCE.matcher(words).find()) {
                    said.accept(messages.get("briefs.check.confidenceAndLikelihood", sentence.strip()));
                }
            });
        }
        if (columns.size() > 1) {
            said.accept(messages.get("briefs.check.mixedLikelihood"));
        }
    }
}
