package org.rapporteur.app;

import java.util.function.Consumer;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleList;
import org.rapporteur.service.events.EventDesk;
import org.rapporteur.service.events.Suggesting;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.events.EventViewModel;
import org.rapporteur.ui.events.EventsView;
import org.rapporteur.ui.events.EventsViewModel;
import org.rapporteur.ui.events.ReadoutSheet;
import org.rapporteur.ui.inbox.Reading;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.task.Background;

/// The screen of events, made when it is first visited.
///
/// @param open the tracker
/// @param frame whose dates and navigator it shares
/// @param background where it reads and records
/// @param reading where sheets are laid, and the words
/// @param voice says what was done
/// @param entry opens the form in which records are made
record EventScreens(
        OpenTracker open, ShellViewModel frame, Background background, Reading reading, Voice voice,
        Consumer<EntryIntent> entry) {
    /// All events, one of them with its readouts side by side.
    Page events() {
        var desk = new EventDesk(open, new Suggesting(open));
        var event = new EventViewModel(open, desk, new EventViewModel.Surroundings(
                frame.asOfProperty(), background, frame.navigator(), reading.messages(), voice,
                reading.jottings(), entry));
        var add = new ReadoutSheet(event, new ArticleList(open), background, reading.overlay(), reading.messages());
        var list = new EventsViewModel(desk, open.changes(), frame.asOfProperty(), background);
        return new EventsView(list, event, reading.messages(), add::show);
    }
}
