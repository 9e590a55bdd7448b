package org.rapporteur.app;

import java.util.function.Consumer;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.commitments.CommitmentDesk;
import org.rapporteur.service.people.PeopleDesk;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.commitments.CommitmentActions;
import org.rapporteur.ui.commitments.CommitmentsView;
import org.rapporteur.ui.commitments.CommitmentsViewModel;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.people.PeopleActions;
import org.rapporteur.ui.people.PeopleView;
import org.rapporteur.ui.people.PeopleViewModel;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.task.Background;

/// The screens of what stands around developments: promises and people.
///
/// @param entry takes what is asked of the entry dock
/// @param overlay shows what is asked of the officer
record Registers(
        OpenTracker open, ShellViewModel frame, Background background, Messages words, Voice voice,
        Consumer<EntryIntent> entry, Overlay overlay) {
    /// The promises.
    Page commitments() {
        return new CommitmentsView(
                new CommitmentsViewModel(
                        new CommitmentDesk(open), frame.asOfProperty(), background, frame.navigator()),
                new CommitmentActions(open, background, words, voice, entry), words);
    }

    /// The people.
    Page people() {
        return new PeopleView(
                new PeopleViewModel(new PeopleDesk(open), frame.asOfProperty(), background, frame.navigator()),
                new PeopleActions(open, background, words, voice, entry, overlay), words);
    }
}
