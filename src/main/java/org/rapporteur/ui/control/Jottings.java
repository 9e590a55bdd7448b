package org.rapporteur.ui.control;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.Job;

/// What is half typed into a field or a form where it stands: kept in the file while it is typed, so that it
/// is still there after the program ended over it. One object serves the window.
///
/// All methods are called on the JavaFX thread.
public final class Jottings {
    private static final String KEY = "jotting ";
    /// How long typing rests before it is kept.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final @Nullable ViewState state;
    private final @Nullable Background background;
    /// What is not in the file yet; empty where it is to go from there.
    private final Map<String, Optional<String>> waiting = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final Set<String> barred = new HashSet<>();

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
    public void recall(String name, Consumer<String> then) {
        Optional<String> last = waiting.get(name);
        if (last != null) {
            last.ifPresent(then);
        } else if (state != null && background != null) {
            read(background.call(() -> state.get(KEY + name)), then);
        }
    }

    /// The same after a moment, without a screen that is on its way waiting for it.
    void recallLater(String name, Consumer<String> then) {
        if (state != null && background != null) {
            read(background.write(() -> state.get(KEY + name)).after(PAUSE), then);
        }
    }

    private static void read(Job<Optional<String>> job, Consumer<String> then) {
        job.then(typed -> typed.ifPresent(then)).start();
    }

    /// Gives `then` all of it whose name begins with `start`, by name.
    public void recallAll(String start, Consumer<Map<String, String>> then) {
        if (state != null && background != null) {
            background.call(() -> state.all(KEY + start)).then(all -> {
                var byName = new HashMap<String, String>();
                all.forEach((key, typed) -> byName.put(key.substring(KEY.length()), typed));
                then.accept(byName);
            }).start();
        }
    }

    /// Keeps what is typed into the field called `name` once typing rests; null where nothing is half typed
    /// any more.
    public void keepSoon(String name, @Nullable String typed) {
        keep(name, typed, PAUSE);
    }

    /// Forgets what was typed into the field called `name`: it is saved or given up.
    public void drop(String name) {
        barred.remove(name);
        keep(name, null, Duration.ZERO);
    }

    /// Keeps at once what waits for typing to rest, as before the tracker is closed.
    public void keepNow() {
        Map.copyOf(waiting).forEach((name, typed) -> keep(name, typed.orElse(null), Duration.ZERO));
    }

    /// Keeps nothing more of what is half typed now, which may say what was just purged from the file: it
    /// lasts as long as its fields, until it is saved or given up.
    public void bar() {
        barred.addAll(touched);
        Set.copyOf(touched).forEach(name -> keep(name, null, Duration.ZERO));
    }

    private void keep(String name, @Nullable String typed, Duration pause) {
        if (state == null || background == null) {
            return;
        }
        touched.add(name);
        String kept = barred.contains(name) ? null : typed;
        waiting.put(name, Optional.ofNullable(kept));
        background.write(() -> {
            if (kept == null) {
                state.remove(KEY + name);
            } else {
                state.put(KEY + name, kept);
            }
            return true;
        }).latest(KEY + name).after(pause).then(done -> waiting.remove(name, Optional.ofNullable(kept))).start();
    }
}
