package org.rapporteur.ui.gallery;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;

/// A hand at mouse and keys that waits until the window has answered, and no longer.
///
/// TestFX rests for fifty milliseconds after every single key and button, pressed or let go, and leads
/// the mouse over two hundred places to where it is to click; of a walk through the window that was half
/// of the time. What an event sets off later on the window's thread is waited for here as there, in as
/// many rounds; and before and after a click, and after keys that were pushed, until it has been laid out.
public final class Hand extends FxRobot {
    private static final int ROUNDS = 5;

    private void answered() {
        for (int round = 0; round < ROUNDS; round++) {
            Toolkit.runOnFx(() -> { });
        }
    }

    private KeyboardRobot keys() {
        return robotContext().getKeyboardRobot();
    }

    private MouseRobot mouse() {
        return robotContext().getMouseRobot();
    }

    @Override
    public FxRobot press(KeyCode... codes) {
        for (KeyCode code : codes) {
            keys().pressNoWait(code);
            answered();
        }
        return this;
    }

    @Override
    public FxRobot release(KeyCode... codes) {
        for (KeyCode code : codes) {
            keys().releaseNoWait(code);
            answered();
        }
        return this;
    }

    /// Presses the keys one after the other and lets go of them, the last one first.
    @Override
    public FxRobot push(KeyCode... codes) {
        press(codes);
        for (int i = codes.length - 1; i >= 0; i--) {
            release(codes[i]);
        }
        Gallery.settle();
        return this;
    }

    @Override
    public FxRobot type(KeyCode... codes) {
        for (KeyCode code : codes) {
            push(code);
        }
        return this;
    }

    /// Types `text` into the window that has the focus; there is no rest between its letters, whatever is
    /// asked for.
    @Override
    public FxRobot write(String text, int rest) {
        Window window = robotContext().getWindowFinder().window(Window::isFocused);
        Scene scene = window.getScene();
        for (char letter : text.toCharArray()) {
            KeyCode code = letter == '\n' ? KeyCode.ENTER : letter == '\t' ? KeyCode.TAB : KeyCode.UNDEFINED;
            robotContext().getBaseRobot().typeKeyboard(scene, code, Character.toString(letter));
            answered();
        }
        Gallery.settle();
        return this;
    }

    @Override
    public FxRobot write(String text) {
        return write(text, 0);
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        mouse().pressNoWait(buttons);
        answered();
        return this;
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        mouse().releaseNoWait(buttons);
        answered();
        return this;
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        press(buttons).release(buttons);
        Gallery.settle();
        return this;
    }

    @Override
    public FxRobot clickOn(String selector, Motion motion, MouseButton... buttons) {
        Gallery.settle();
        return super.clickOn(selector, motion, buttons);
    }

    @Override
    public FxRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
        moveTo(where, motion);
        return clickOn(buttons);
    }

    /// Goes to the place, and once more where that has made it move.
    @Override
    public FxRobot moveTo(PointQuery where, Motion motion) {
        Gallery.settle();
        Point2D place = Toolkit.onFx(where::query);
        go(place);
        Point2D then = Toolkit.onFx(where::query);
        return then.equals(place) ? this : go(then);
    }

    private FxRobot go(Point2D place) {
        mouse().moveNoWait(place);
        answered();
        return this;
    }
}
