package org.rapporteur.ui.entry;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.task.Background;

/// How view-models speak to the officer, without knowing where it is shown.
///
/// @param done takes what was done, and what can be done about it
/// @param partly takes what was done in part or not at all, though nothing is wrong with the program
/// @param asks takes a question, which stays until it is answered, and gives what withdraws it
/// @param problem takes what went wrong
public record Voice(
        BiConsumer<String, List<NoticeAction>> done, BiConsumer<String, List<NoticeAction>> partly,
        BiFunction<String, List<NoticeAction>, Runnable> asks, Consumer<UserProblem> problem) {
    /// One that asks as it says what was done.
    public Voice(BiConsumer<String, List<NoticeAction>> done, BiConsumer<String, List<NoticeAction>> partly,
            Consumer<UserProblem> problem) {
        this(done, partly, (question, answers) -> {
            done.accept(question, answers);
            return () -> { };
        }, problem);
    }

    /// One that makes no difference between what was done and what was done in part.
    public Voice(BiConsumer<String, List<NoticeAction>> done, Consumer<UserProblem> problem) {
        this(done, done, problem);
    }

    /// Speaks through the notices of the window.
    public static Voice of(Notices notices) {
        return new Voice(notices::say, notices::warn, notices::ask, notices::problem);
    }

    /// Says that something was done.
    public void say(String sentence, NoticeAction... actions) {
        done.accept(sentence, List.of(actions));
    }

    /// The action that takes the gestures `changes` back, the last one first.
    public static NoticeAction undo(List<UUID> changes, OpenTracker open, Background background, Messages messages) {
        return new NoticeAction(messages.get("inbox.undo"), () -> background
                .write(() -> {
                    changes.reversed().forEach(open::undo);
                    return changes.size();
                })
                .start(), changes);
    }
}
