package org.rapporteur.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The keys of the screen on show among those of the window, which they may stand for meanwhile.
public final class ShownKeys {
    private record Put(Runnable now, @Nullable Runnable before) {}

    private final Map<KeyCombination, Put> put = new HashMap<>();
    private @Nullable Scene scene;

    /// Has `keys` mean something in `window`, if there is one, in place of those put before.
    public void put(@Nullable Scene window, Map<ScreenKey, Runnable> keys) {
        take();
        scene = window;
        if (window != null) {
            keys.forEach((key, run) -> key.keys().forEach(pressed ->
                    put.put(pressed, new Put(run, window.getAccelerators().put(pressed, run)))));
        }
    }

    /// Gives the window its own keys back, unless others were put in their place since.
    public void take() {
        if (scene != null) {
            ObservableMap<KeyCombination, Runnable> there = scene.getAccelerators();
            put.forEach((pressed, its) -> {
                if (there.remove(pressed, its.now()) && its.before() != null) {
                    there.put(pressed, its.before());
                }
            });
        }
        put.clear();
        scene = null;
    }
}
