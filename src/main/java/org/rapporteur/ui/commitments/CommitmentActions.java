package org.rapporteur.ui.commitments;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Id;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.commitments.CommitmentDesk;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// What can be done with a commitment; each is said with its undo.
public final class CommitmentActions {
    private final OpenTracker open;
    private final Background background;
    private final Messages messages;
    private final Voice voice;
    private final Consumer<EntryIntent> entry;

    /// Actions on the commitments of `open`; `entry` opens the form in which one is rated.
    public CommitmentActions(
            OpenTracker open, Background background, Messages messages, Voice voice, Consumer<EntryIntent> entry) {
        this.open = open;
        this.background = background;
        this.messages = messages;
        this.voice = voice;
        this.entry = entry;
    }

    /// Asks what was promised.
    void add() {
        entry.accept(EntryIntent.add(EntryKind.COMMITMENT));
    }

    /// Asks how far one is, and on whose word.
    void rate(Id<Commitment> id) {
        entry.accept(EntryIntent.rate(id));
    }

    /// Asks for another wording of one.
    void edit(Id<Commitment> id) {
        entry.accept(EntryIntent.edit(EntryKind.COMMITMENT, id));
    }

    /// Deletes one; `after` follows.
    void delete(Id<Commitment> id, Runnable after) {
        background.write(() -> new CommitmentDesk(open).delete(id))
                .then(change -> {
                    voice.say(messages.get("commitments.deleted"),
                            Voice.undo(List.of(change), open, background, messages));
                    after.run();
                })
                .recover(voice.problem())
                .start();
    }
}
