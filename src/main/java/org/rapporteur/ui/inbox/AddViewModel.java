package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.Done;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// Adds what has no file: a note for file, or a reference to a document kept elsewhere. Opens it
/// when it is recorded, ready to be logged.
public final class AddViewModel {
    private final Desk desk;
    private final Background background;
    private final Navigator navigator;
    private final Jottings jottings;
    private final Messages messages;
    private final Voice voice;

    /// Adds to the tracker of `desk`; what is half typed is kept in `jottings`.
    public AddViewModel(
            Desk desk, Background background, Navigator navigator, Jottings jottings, Messages messages, Voice voice) {
        this.desk = desk;
        this.background = background;
        this.navigator = navigator;
        this.jottings = jottings;
        this.messages = messages;
        this.voice = voice;
    }

    /// Where what is half typed is kept.
    Jottings jottings() {
        return jottings;
    }

    /// Adds a note for file of `when`; `speaker` is who said it, or empty.
    public void note(
            String title, String text, When when, String speaker, Runnable added, Consumer<UserProblem> refused) {
        record(() -> Done.of(desk.articles().addNote(title, text, when, orNull(speaker))),
                messages.get("add.noteDone", title.strip()), added, refused);
    }

    /// Adds a reference to a document that is kept where `place` says.
    public void reference(
            String title, ArticleForm form, @Nullable When published, String place, Runnable added,
            Consumer<UserProblem> refused) {
        record(() -> Done.of(desk.articles().addReference(title, form, published, place)),
                messages.get("add.referenceDone", title.strip()), added, refused);
    }

    private void record(
            Callable<Done<Id<Article>>> gesture, String sentence, Runnable added, Consumer<UserProblem> refused) {
        background.write(gesture).then(done -> {
            added.run();
            voice.say(sentence, Voice.undo(List.of(done.change()), desk.open(), background, messages));
            navigator.open(new Destination.ArticlePage(done.result(), null));
        }).recover(refused).start();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
