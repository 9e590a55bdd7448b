package org.rapporteur.ui.entry;

import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;

/// What of a form is wrong, a sentence each; null where it is right.
///
/// @param what about what happened
/// @param when about the date
/// @param issue about the issues
public record LogProblems(@Nullable String what, @Nullable String when, @Nullable String issue) {
    static final LogProblems NONE = new LogProblems(null, null, null);

    /// What is missing in `form`.
    static LogProblems of(LogForm form, Messages messages) {
        return new LogProblems(
                form.whatProperty().get().isBlank() ? messages.get("log.whatMissing") : null,
                form.whenProperty().get() == null ? messages.get("log.whenMissing") : null,
                form.issues().isEmpty() ? messages.get("log.issueMissing") : null);
    }

    /// Whether anything is wrong.
    public boolean any() {
        return what != null || when != null || issue != null;
    }
}
