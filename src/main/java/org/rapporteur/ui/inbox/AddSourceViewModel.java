package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Development;
import org.rapporteur.model.Stored;
import org.rapporteur.service.Done;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Quoted;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// Adds a passage to a development that is on record already.
public final class AddSourceViewModel {
    private static final int RECENT = 200;

    private final Desk desk;
    private final Background background;
    private final Messages messages;
    private final Voice voice;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Stored<Development>> recent = FXCollections.observableArrayList();
    private final FilteredList<Stored<Development>> offered = new FilteredList<>(recent);

    /// Works on `desk`.
    public AddSourceViewModel(Desk desk, Background background, Messages messages, Voice voice) {
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.voice = voice;
        query.subscribe(words -> offered.setPredicate(one -> hasAll(one.content().what(), words)));
    }

    private static boolean hasAll(String what, String words) {
        String lower = what.toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(lower::contains);
    }

    /// Fetches the developments recorded last.
    public void load() {
        query.set("");
        background.call(() -> desk.uses().recent(RECENT)).latest("recent-developments").then(recent::setAll).start();
    }

    /// Adds the words from `from` to `to` of an opened article, or the whole of it where none are
    /// selected, to `development`, for which they do what `role` says.
    public void addTo(
            Stored<Development> development, ArticleDesk.Opened article, int from, int to, Citation.Role role) {
        SourceRef source = (from < to ? Quoted.of(article, from, to, messages) : Quoted.whole(article, messages))
                .inRole(role).source();
        background.write(() -> Done.of(desk.log().addSources(development.id(), List.of(source))))
                .then(done -> voice.say(messages.get("log.sourceAdded", development.content().what()),
                        Voice.undo(List.of(done.change()), desk.open(), background, messages)))
                .recover(voice.problem())
                .start();
    }

    /// Words of the development that is looked for.
    public StringProperty queryProperty() {
        return query;
    }

    /// The developments that have those words, recorded last first.
    public ObservableList<Stored<Development>> offered() {
        return offered;
    }
}
