package org.rapporteur.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappingRow;

/// Short messages in a corner of the window, each with at most two actions. They take no focus;
/// news goes away by itself, so does later what went wrong, once there was time to read it in a window in use;
/// what asks for something stays until it is closed. What is said again takes the place of what was said.
///
/// What stays for long would cover what one works at: it stands [in the foot][#stayIn] of the window, where that
/// has one and nothing is asked in a sheet, and the page above is the smaller for it.
public final class Notices extends VBox {
    private static final int AT_MOST = 4;
    private static final Duration STAYS = Duration.seconds(8);
    private static final Duration WARNS = Duration.seconds(60);
    private static final double WORDS_LEAST = 230;
    private static final String TAKES_BACK = "takes-back";
    private static final String STAYS_ON = "staying";

    private final Messages messages;
    private final VBox staying = new VBox();
    private @Nullable Pane foot;
    private boolean raised;
    private @Nullable Consumer<Path> program;

    /// An area without notices.
    public Notices(Messages messages) {
        this.messages = messages;
        getStyleClass().add("notices");
        staying.getStyleClass().add("notices-staying");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Has what stays for long stand in `window`, the foot of the window; over the window where that is null.
    public void stayIn(@Nullable Pane window) {
        if (staying.getParent() instanceof Pane before) {
            before.getChildren().remove(staying);
        }
        foot = window;
        arrange();
    }

    /// Brings all of it over the window while a sheet lies there, which would cover its foot.
    void raise(boolean over) {
        if (raised != over) {
            raised = over;
            arrange();
        }
    }

    private void arrange() {
        List<Node> stand = all().filter(Notices::stays).toList();
        Pane place = foot == null || raised ? this : staying;
        stand.stream().filter(notice -> notice.getParent() != place).forEach(notice -> {
            remove(notice);
            place.getChildren().add(notice);
        });
        if (foot != null && !staying.getChildren().isEmpty() && staying.getParent() == null) {
            foot.getChildren().add(staying);
        }
    }

    private Stream<Node> all() {
        return Stream.concat(staying.getChildren().stream(), getChildren().stream());
    }

    private static boolean stays(Node notice) {
        return notice.getStyleClass().contains(STAYS_ON);
    }

    private static void remove(Node notice) {
        if (notice.getParent() instanceof Pane place) {
            place.getChildren().remove(notice);
        }
    }

    /// Says that something was done.
    public void say(String sentence) {
        say(sentence, List.of());
    }

    /// Says that something was done, with one thing that can be done about it, as "Undo".
    public void say(String sentence, String actionWords, Runnable action) {
        say(sentence, List.of(new NoticeAction(actionWords, action)));
    }

    /// Says that something was done, with what can be done about it; two actions at the most.
    public void say(String sentence, List<NoticeAction> actions) {
        fade(add(Feather.CHECK, sentence, "good", actions), STAYS);
    }

    /// Reminds of what is left to do, with the way to it; goes away by itself.
    public void remind(String sentence, String actionWords, Runnable action) {
        fade(add(Feather.INFO, sentence, "question", List.of(new NoticeAction(actionWords, action))), STAYS);
    }

    /// Withdraws what offers to take the gesture `change` back, since that was done elsewhere.
    public void withdraw(UUID change) {
        all().filter(notice -> notice.getProperties().get(TAKES_BACK) instanceof List<?> changes
                && changes.contains(change)).toList().forEach(Notices::remove);
    }

    /// Lets files that were written be opened by `program`, which throws the [UserProblem] that says why
    /// it cannot.
    public void opensBy(Consumer<Path> program) {
        this.program = program;
    }

    /// Says that `file` was written, and offers to open it or its folder.
    public void wrote(String sentence, Path file) {
        Path whole = file.toAbsolutePath();
        Consumer<Path> opens = program;
        say(sentence, opens == null ? List.of() : List.of(
                new NoticeAction(messages.get("notice.openFolder"), () -> open(opens, whole.getParent())),
                new NoticeAction(messages.get("notice.open"), () -> open(opens, whole))));
    }

    private void open(Consumer<Path> opens, Path path) {
        try {
            opens.accept(path);
        } catch (UserProblem problem) {
            problem(problem);
        }
    }

    /// Says that something was done in part or not at all, with what can be done about it; with that it stays
    /// until it is closed.
    public void warn(String sentence, List<NoticeAction> actions) {
        HBox notice = stay(add(Feather.ALERT_TRIANGLE, sentence, "problem", actions));
        if (actions.isEmpty()) {
            fade(notice, WARNS);
        }
    }

    /// Asks what to do with something, without a dialog; stays until one of `actions` is chosen or it is
    /// closed.
    ///
    /// @return withdraws it, where the answer was given elsewhere
    public Runnable ask(String sentence, List<NoticeAction> actions) {
        HBox notice = stay(add(Feather.HELP_CIRCLE, sentence, "question", actions));
        return () -> remove(notice);
    }

    private HBox stay(HBox notice) {
        notice.getStyleClass().add(STAYS_ON);
        arrange();
        return notice;
    }

    /// Says what went wrong and what to do.
    public void problem(UserProblem problem) {
        warn(messages.of(problem), List.of());
    }

    private HBox add(Ikon icon, String sentence, String styleClass, List<NoticeAction> actions) {
        Region words = words(sentence);
        // Beside its buttons a sentence in less would be squeezed into many short lines.
        words.setMinWidth(WORDS_LEAST);
        var row = new HBox();
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setManaged(!actions.isEmpty());
        var said = new WrappingRow(words, row);
        said.setAlignment(Pos.CENTER_LEFT);
        said.getStyleClass().add("notice-said");
        for (Region part : List.of(words, row, said)) {
            HBox.setHgrow(part, Priority.ALWAYS);
        }
        var notice = new HBox(new FontIcon(icon), said);
        notice.getStyleClass().addAll("notice", styleClass);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(sentence);
        actions.forEach(action -> row.getChildren().add(button(action, notice)));
        notice.getProperties().put(TAKES_BACK, actions.stream().flatMap(one -> one.takesBack().stream()).toList());
        notice.getChildren().add(closing(notice));
        if (styleClass.equals("problem")) {
            all().filter(before -> sentence.equals(before.getAccessibleText())).toList().forEach(Notices::remove);
        }
        getChildren().add(notice);
        if (all().count() > AT_MOST) {
            // What asks for something is the last to go.
            all().filter(before -> !stays(before)).findFirst().or(all()::findFirst).ifPresent(Notices::remove);
        }
        return notice;
    }

    private Button button(NoticeAction action, HBox notice) {
        var button = button(action.words(), () -> {
            remove(notice);
            action.run().run();
        });
        button.getStyleClass().add("notice-action");
        return button;
    }

    /// Of several paragraphs each stands apart.
    private static Region words(String said) {
        if (said.lines().count() < 2) {
            return Labels.wrapping(said, "notice-words");
        }
        var paragraphs = new VBox();
        paragraphs.getStyleClass().add("notice-paragraphs");
        said.lines().map(one -> Labels.wrapping(one, "notice-words")).forEach(paragraphs.getChildren()::add);
        return paragraphs;
    }

    private Button closing(HBox notice) {
        var close = button("", () -> remove(notice));
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(messages.get("notice.close"));
        return close;
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words);
        button.setFocusTraversable(!words.isEmpty());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A notice under the mouse stays, and what went wrong stays in a window that is not looked at: its time
    /// starts anew when the mouse leaves it, or when the window is come back to.
    private void fade(HBox notice, Duration stays) {
        var timer = new PauseTransition(stays);
        timer.setOnFinished(event -> remove(notice));
        ObservableValue<Boolean> read = notice.sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty).orElse(false);
        Runnable begin = () -> {
            if (notice.isHover() || stays.equals(WARNS) && !read.getValue()) {
                timer.stop();
            } else {
                timer.playFromStart();
            }
        };
        notice.hoverProperty().subscribe(hovered -> begin.run());
        read.subscribe(now -> begin.run());
    }
}
