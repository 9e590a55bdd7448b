package org.rapporteur.ui.entry;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.task.Background;

/// Keeps a half-typed form in the file, and brings it back.
final class HalfTyped {
    /// Under which it is kept.
    static final String KEY = "log-form";

    private record Kept(EntryChoices prepared, LogDraft draft) {}

    private final ViewState state;
    private final Background background;
    private final EntryForms forms;
    private Runnable withdraw = () -> { };

    HalfTyped(ViewState state, Background background, EntryForms forms) {
        this.state = state;
        this.background = background;
        this.forms = forms;
    }

    /// Fills the forms with what was kept, if anything, tells `restored` of it just before
    /// and makes an `offer` just after, which gives what withdraws it.
    void restore(Callable<EntryChoices> prepare, Consumer<LogDraft> restored, Supplier<Runnable> offer) {
        background.call(() -> {
            LogDraft draft = state.get(KEY).map(LogDraft::read).orElse(null);
            return draft == null ? null : new Kept(prepare.call(), draft);
        }).then(kept -> {
            if (kept != null) {
                forms.choices().take(kept.prepared());
                restored.accept(kept.draft());
                forms.restore(kept.draft());
                withdraw = offer.get();
            }
        }).start();
    }

    /// Withdraws the offer to go on: the form is open, emptied, or left with the tracker.
    void withdraw() {
        withdraw.run();
    }

    /// Keeps the forms as they are now.
    void keep() {
        String json = forms.isEmpty() ? null : forms.draft().json();
        if (json == null) {
            withdraw();
        }
        background.write(() -> {
            if (json == null) {
                state.remove(KEY);
            } else {
                state.put(KEY, json);
            }
            return true;
        }).latest("keep-log-form").start();
    }
}
