package org.rapporteur.ui.record;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.CorrectionNote;
import org.rapporteur.service.Dependant;
import org.rapporteur.service.Doubting;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.WhatRests;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.RecordPlace;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// What rests on one article or passage at a time, kept up while marks are set and taken away.
public final class RestsViewModel {
    /// What the screen needs of the window.
    ///
    /// @param background runs work
    /// @param navigator leads to other screens
    /// @param asOf the day at which levels are told
    /// @param messages words
    /// @param voice speaks to the officer
    /// @param entry opens the entry dock
    public record Around(Background background, Navigator navigator, ObservableValue<AsOf> asOf, Messages messages,
            Voice voice, Consumer<EntryIntent> entry) {}

    private final OpenTracker open;
    private final Around around;
    private final WhatRests rests;
    private final Doubting doubting;
    private final ReadOnlyObjectWrapper<WhatRests.@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable UserProblem> problem = new SimpleObjectProperty<>();
    private Destination.@Nullable RestsPage page;
    private boolean onShow;

    /// What rests on the articles of `open`.
    public RestsViewModel(OpenTracker open, Around around) {
        this.open = open;
        this.around = around;
        this.rests = new WhatRests(open);
        this.doubting = new Doubting(open);
        open.changes().listen(changed -> around.background().home(() -> {
            if (onShow) {
                reload();
            }
        }));
    }

    /// What is on show; null until it is read.
    public ReadOnlyObjectProperty<WhatRests.@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Why it cannot be shown, or null.
    public ObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem;
    }

    /// Words.
    Messages messages() {
        return around.messages();
    }

    /// Shows what rests on what `destination` names; a later call overtakes an earlier one.
    public void open(Destination.RestsPage destination) {
        if (!destination.equals(page)) {
            told.set(null);
        }
        page = destination;
        onShow = true;
        reload();
    }

    /// It is no longer on show.
    public void hidden() {
        onShow = false;
    }

    private void reload() {
        Destination.RestsPage destination = page;
        if (destination == null) {
            return;
        }
        problem.set(null);
        around.background().call(() -> rests.on(destination.article(), destination.passage(), around.asOf().getValue()))
                .latest("what-rests").then(told::set).recover(problem::set).start();
    }

    /// Opens the form that says what became of the source on show.
    public void doubt() {
        if (page != null) {
            around.entry().accept(new EntryIntent.Doubt(page.article(), page.passage()));
        }
    }

    /// Takes a mark away; the notice offers to set it again.
    public void unmark(Id<Caveat> caveat) {
        around.background().write(() -> doubting.unmark(caveat)).then(done -> around.voice().say(
                        messages().get("rests.unmarked"),
                        Voice.undo(List.of(done.change()), open, around.background(), messages())))
                .recover(around.voice().problem()).start();
    }

    /// The words of the note that corrects a brief.
    public String note(Dependant brief, WhatRests.Told now) {
        return new CorrectionNote(messages()).text(brief, now);
    }

    /// Opens what a source cites.
    public void open(Source source) {
        around.navigator().open(new Destination.ArticlePage(source.article().id(), source.citation().passage()));
    }

    /// Opens the article itself.
    public void openArticle() {
        if (page != null) {
            around.navigator().open(new Destination.ArticlePage(page.article(), page.passage()));
        }
    }

    /// Goes to where the officer came from.
    public void back() {
        around.navigator().back();
    }

    /// Shows the history of a record.
    public void history(Stored<?> record) {
        around.navigator().open(new Destination.HistoryPage(record.id()));
    }

    /// Opens the screen on which `dependant` stands; its history where it has no screen of its own.
    public void open(Dependant dependant) {
        around.navigator().open(RecordPlace.of(dependant.record()));
    }

    /// Gives a development one more source.
    public void addSource(Id<Development> development) {
        around.entry().accept(new EntryIntent.AddSource(development));
    }

    /// Records a development that puts right what another says.
    public void correct(Id<Development> wrong, Development content) {
        around.entry().accept(EntryIntent.correct(wrong, content));
    }
}
