package org.rapporteur.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.articles.Importing.Outcome;

/// What became of an import, in a sentence.
///
/// @param outcomes one for each document that was looked at
/// @param stopped whether the officer stopped it
record ImportReport(List<Outcome> outcomes, boolean stopped) {
    private static final int NAMED = 2;

    ImportReport {
        outcomes = List.copyOf(outcomes);
    }

    /// The gestures that brought something in, in order.
    List<UUID> changes() {
        return of(Outcome.Imported.class).stream().map(Outcome.Imported::change).toList();
    }

    /// Whether there is more to say than the sentence has room for.
    boolean hasDetails() {
        return outcomes.size() > 1
                && outcomes.stream().anyMatch(one -> !(one instanceof Outcome.Imported in) || !in.warnings().isEmpty());
    }

    /// Whether everything was read.
    boolean isWhole() {
        return of(Outcome.Failed.class).isEmpty();
    }

    /// "412 imported, 3 already here, 2 not read".
    String counts(Messages messages) {
        return messages.get("import.counts", of(Outcome.Imported.class).size(), of(Outcome.Already.class).size(),
                of(Outcome.Failed.class).size());
    }

    /// "3 imported, 1 already here (Talks open), 1 not read: …", the reasons last.
    String sentence(Messages messages) {
        var parts = new ArrayList<String>();
        int imported = of(Outcome.Imported.class).size();
        List<Outcome.Already> already = of(Outcome.Already.class);
        List<Outcome.Failed> failed = of(Outcome.Failed.class);
        if (imported > 0 || already.isEmpty() && failed.isEmpty()) {
            parts.add(messages.get("import.imported", imported));
        }
        if (!already.isEmpty()) {
            parts.add(messages.get("import.already", already.size(),
                    names(already.stream().map(Outcome.Already::title).distinct().toList(), messages)));
        }
        if (!failed.isEmpty()) {
            parts.add(messages.get("import.failed", failed.size(),
                    reasons(failed.stream().map(one -> messages.of(one.problem())).distinct().toList(), messages)));
        }
        String sentence = String.join(", ", parts);
        return stopped ? messages.get("import.stopped", sentence) : sentence;
    }

    private static String names(List<String> titles, Messages messages) {
        String first = String.join("; ", titles.stream().limit(NAMED).toList());
        return titles.size() <= NAMED ? first : messages.get("import.andMore", first, titles.size() - NAMED);
    }

    private static String reasons(List<String> sentences, Messages messages) {
        String first = String.join(" ", sentences.stream().limit(NAMED).toList());
        return sentences.size() <= NAMED
                ? first : messages.get("import.andMoreReasons", first, sentences.size() - NAMED);
    }

    private <O extends Outcome> List<O> of(Class<O> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
