package org.rapporteur.ui.gallery;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/// A hand at the keys of the window that has the focus, which does not rest between two of them.
///
/// Keys go the way of real ones, through the window of the platform; letters go to what has the focus,
/// as those of an input method do.
public final class Keys {
    private Keys() {}

    /// Presses keys together, and lets go of them.
    public static void press(KeyCode... keys) {
        Toolkit.runOnFx(() -> {
            var robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(real(key));
            }
            for (KeyCode key : List.of(keys).reversed()) {
                robot.keyRelease(real(key));
            }
        });
        // The platform hands them over one after the other.
        Toolkit.runOnFx(() -> { });
    }

    private static KeyCode real(KeyCode key) {
        return key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key;
    }

    /// Types `text` where the focus is.
    public static void type(String text) {
        Toolkit.runOnFx(() -> text.codePoints().mapToObj(Character::toString).forEach(Keys::letter));
    }

    private static void letter(String letter) {
        Scene scene = Window.getWindows().stream().filter(Window::isFocused).map(Window::getScene)
                .findFirst().orElseThrow(() -> new AssertionError("no window has the focus"));
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            boolean typed = type == KeyEvent.KEY_TYPED;
            Event.fireEvent(scene.getFocusOwner(), new KeyEvent(type, typed ? letter : "", "",
                    typed ? KeyCode.UNDEFINED : code(letter), false, false, false, false));
        }
    }

    private static KeyCode code(String letter) {
        KeyCode code = letter.equals(" ") ? KeyCode.SPACE : KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT));
        return code == null ? KeyCode.UNDEFINED : code;
    }
}
