package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.When;

/// What the forms of all kinds work with.
///
/// @param form what they share
/// @param choices what can be chosen
/// @param messages the words
record Common(LogForm form, Choices choices, Messages messages) {
    /// The field of the sentence by which a record is told.
    static final String WHAT = "what";
    /// The field of the shared date.
    static final String WHEN = "when";
    /// The field of the issues.
    static final String ISSUE = "issue";

    /// The sentence or name typed.
    String words() {
        return form.whatProperty().get().strip();
    }

    /// The date, which [#lacking] asked for.
    When when() {
        When when = form.whenProperty().get();
        if (when == null) {
            throw new IllegalStateException("recorded without a date");
        }
        return when;
    }

    /// The issues chosen.
    List<Id<Issue>> issues() {
        return form.issues().stream().map(ChosenIssue::id).toList();
    }

    /// The issue chosen first, which [#lacking] asked for.
    Id<Issue> issue() {
        return form.issues().getFirst().id();
    }

    /// What is lacking so far: nothing.
    Missing lacking() {
        return new Missing(messages);
    }

    /// What is lacking of a sentence, a date and an issue.
    Missing lackingAny(String sentenceKey) {
        return lackingUndated(sentenceKey).where(form.whenProperty().get() == null, WHEN, "log.whenMissing");
    }

    /// What is lacking of a sentence and an issue.
    Missing lackingUndated(String sentenceKey) {
        return lacking().where(words().isEmpty(), WHAT, sentenceKey)
                .where(form.issues().isEmpty(), ISSUE, "log.issueMissing");
    }

    /// The field of the sentence, over `rows` lines.
    FormField sentence(String labelKey, String promptKey, int rows) {
        return new FormField.Text(WHAT, labelKey, promptKey, form.whatProperty(), rows);
    }

    /// The field of the shared date.
    FormField happened(String labelKey) {
        return new FormField.Happened(WHEN, labelKey);
    }

    /// The field of the issues, or of the one issue.
    FormField issues(boolean one) {
        return new FormField.Issues(ISSUE, "log.issue", one);
    }

    /// Fills in what a record says.
    void show(String words, @Nullable When when, List<Id<Issue>> issues, String marking) {
        form.markingProperty().set(marking);
        form.whatProperty().set(words);
        form.whenProperty().set(when);
        form.issues().setAll(issues.stream().flatMap(id -> choices.issue(id).stream()).map(ChosenIssue::new).toList());
    }

    /// The party whose words the passage reports: what it says itself goes before what is known of
    /// the article; empty where neither says.
    Optional<String> speaking(Selected selected) {
        return only(choices.gist().speaking()).or(() -> party(selected)).or(() -> only(choices.gist().promising()));
    }

    private static Optional<String> only(List<String> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The party of the tracker that is called as the article says; empty where it says none.
    Optional<String> party(Selected selected) {
        return choices.parties().stream().filter(selected.party()::equalsIgnoreCase).findFirst();
    }
}
