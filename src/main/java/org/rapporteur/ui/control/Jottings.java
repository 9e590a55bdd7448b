package org.rapporteur.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.task.Background;

/// What is half typed into a field where it stands: kept in the file while it is typed, so that it is
/// still there after the program ended over it.
public final class Jottings {
    private static final String KEY = "jotting ";

    private final @Nullable ViewState state;
    private final @Nullable Background background;

    private Jottings(@Nullable ViewState state, @Nullable Background background) {
        this.state = state;
        this.background = background;
    }

    /// Those kept in `state`.
    public static Jottings in(ViewState state, Background background) {
        return new Jottings(state, background);
    }

    /// None: what is typed lasts as long as its field.
    public static Jottings none() {
        return new Jottings(null, null);
    }

    /// Gives `then` what was typed into the field called `name`, if it was neither saved nor given up.
    void recall(String name, Consumer<String> then) {
        if (state != null && background != null) {
            background.call(() -> state.get(KEY + name))
                    .then((Optional<String> typed) -> typed.ifPresent(then)).start();
        }
    }

    /// Keeps what is typed into the field called `name`; null once it is saved or given up.
    void keep(String name, @Nullable String typed) {
        if (state == null || background == null) {
            return;
        }
        background.write(() -> {
            if (typed == null) {
                state.remove(KEY + name);
            } else {
                state.put(KEY + name, typed);
            }
            return true;
        }).latest(KEY + name).start();
    }
}
