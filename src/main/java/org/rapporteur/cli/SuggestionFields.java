package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.suggest.CodePoints;
import org.rapporteur.intake.suggest.Span;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// Suggestions for one text as programs read them; places are pairs of offsets in code points,
/// the second one behind the words.
final class SuggestionFields {
    private final CodePoints points;

    /// For suggestions that count in `text`.
    SuggestionFields(String text) {
        points = new CodePoints(text);
    }

    /// The fields of one document's line.
    Map<String, @Nullable Object> of(Suggestions found) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("issues", found.issues().stream().map(SuggestionFields::issue).toList());
        fields.put("dates", found.dates().stream().map(date -> named(
                "date", date.when().date().edtf(), "words", date.when().words(), date.places())).toList());
        fields.put("people", found.people().stream().map(person -> named(
                "name", person.name(), "office", person.office().isEmpty() ? null : person.office(), person.places()))
                .toList());
        fields.put("parties", found.parties().stream().map(party -> named(
                "party", party.name(), "words", party.words(), party.places())).toList());
        Map<Id<Issue>, String> names = found.issues().stream()
                .collect(Collectors.toMap(Suggestion::issue, Suggestion::name, (one, other) -> one));
        var sentences = new ArrayList<Map<String, @Nullable Object>>();
        found.keySentences().forEach(key -> {
            Map<String, @Nullable Object> sentence = named(
                    "text", key.text(), "issue", names.get(key.issue()), List.of(key.span()));
            sentence.put("words", key.words());
            sentence.remove("count");
            sentences.add(sentence);
        });
        fields.put("key_sentences", sentences);
        if (found.cutShort()) {
            fields.put("examined_characters", Suggestions.EXAMINED);
        }
        return fields;
    }

    private static Map<String, Object> issue(Suggestion suggestion) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("issue", suggestion.name());
        fields.put("score", Math.round(suggestion.score() * 100) / 100.0);
        fields.put("words", suggestion.matched());
        return fields;
    }

    private Map<String, @Nullable Object> named(
            String key, String value, String otherKey, @Nullable Object other, List<Span> places) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put(key, value);
        fields.put(otherKey, other);
        fields.put("count", places.size());
        fields.put("places", places.stream()
                .map(span -> List.of(points.at(span.start()), points.at(span.end()))).toList());
        return fields;
    }
}
