package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.shell.Found;

/// Types words into the search field of a window, letter by letter at the pace of a hand, and
/// notes what is offered meanwhile.
final class Typist {
    private static final long BETWEEN_LETTERS = 110;

    private final Desktop desktop;
    private final List<String> offered = new ArrayList<>();
    private @Nullable ListView<?> list;

    /// One who types at `desktop`, where a tracker is open.
    Typist(Desktop desktop) {
        this.desktop = desktop;
    }

    /// Types each of `words`, wiping the field before each; gives the frames meanwhile.
    List<FrameWatch.Frame> type(List<String> words) {
        return new FrameWatch(this::look).during(() -> words.forEach(this::type));
    }

    private void type(String word) {
        desktop.robot.push(KeyCode.SHORTCUT, KeyCode.K);
        desktop.robot.push(KeyCode.DELETE);
        for (char letter : word.toCharArray()) {
            desktop.robot.push(KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT)));
            pause(BETWEEN_LETTERS);
        }
        pause(2 * BETWEEN_LETTERS);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void look() {
        list = list == null ? desktop.list("suggestions") : list;
        if (list != null && !list.getItems().isEmpty() && list.getItems().getFirst() instanceof Found found) {
            String first = found.title().text();
            if (offered.isEmpty() || !offered.getLast().equals(first)) {
                offered.add(first);
            }
        }
    }

    /// The titles that stood first in the list, one after the other, up to now.
    List<String> offered() {
        return Toolkit.onFx(() -> {
            look();
            return List.copyOf(offered);
        });
    }
}
