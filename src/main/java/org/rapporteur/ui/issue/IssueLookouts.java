package org.rapporteur.ui.issue;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Development;
import org.rapporteur.model.Dismissal;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Lookout;

/// The commands by which tripwires and flags of the issue on show are set, worded anew and taken
/// away.
public final class IssueLookouts {
    /// Records something, tells that it was done, and what follows where it was or was not.
    interface Recorder {
        /// @param after follows when it is recorded
        /// @param refused takes why it was not; null for the window's notices
        void record(
                IssueEdit edit, Callable<UUID> work, Runnable after, @Nullable Consumer<UserProblem> refused);
    }

    /// A flag as it is entered.
    ///
    /// @param why one sentence
    public record Foreseen(Flag.Form form, PartialDate month, String why) {}

    private final Lookout lookout;
    private final Supplier<@Nullable Id<Issue>> issue;
    private final Recorder recorder;

    IssueLookouts(Lookout lookout, Supplier<@Nullable Id<Issue>> issue, Recorder recorder) {
        this.lookout = lookout;
        this.issue = issue;
        this.recorder = recorder;
    }

    /// Sets a tripwire, or words `id` anew unless that is null.
    public void set(
            @Nullable Id<Tripwire> id, Lookout.Wanted wanted, Runnable after, Consumer<UserProblem> refused) {
        Id<Issue> on = issue.get();
        if (on != null) {
            recorder.record(IssueEdit.TRIPWIRE,
                    () -> id == null ? lookout.set(on, wanted) : lookout.revise(id, wanted), after, refused);
        }
    }

    /// Says that `development` met a tripwire; with null it is set again.
    public void met(Id<Tripwire> id, @Nullable Id<Development> development) {
        recorder.record(IssueEdit.TRIPWIRE, () -> lookout.met(id, development), () -> {}, null);
    }

    /// Says that `development` did not meet a tripwire.
    public void turnDown(
            Id<Tripwire> id, Id<Development> development, String why, Runnable after,
            Consumer<UserProblem> refused) {
        recorder.record(IssueEdit.TURNED_DOWN, () -> lookout.turnDown(id, development, why), after, refused);
    }

    /// Lets it be offered again.
    public void offerAgain(Id<Dismissal> id) {
        recorder.record(IssueEdit.OFFERED_AGAIN, () -> lookout.offerAgain(id), () -> {}, null);
    }

    /// Takes a tripwire away.
    public void deleteTripwire(Id<Tripwire> id) {
        recorder.record(IssueEdit.TRIPWIRE_DELETED, () -> lookout.deleteTripwire(id), () -> {}, null);
    }

    /// Says what a month may bring, or words `id` anew unless that is null.
    public void flag(@Nullable Id<Flag> id, Foreseen flag, Runnable after, Consumer<UserProblem> refused) {
        Id<Issue> on = issue.get();
        if (on != null) {
            recorder.record(IssueEdit.FLAG, () -> id == null
                    ? lookout.flag(on, flag.form(), flag.month(), flag.why())
                    : lookout.reviseFlag(id, flag.form(), flag.month(), flag.why()), after, refused);
        }
    }

    /// Takes a flag away.
    public void deleteFlag(Id<Flag> id) {
        recorder.record(IssueEdit.FLAG_DELETED, () -> lookout.deleteFlag(id), () -> {}, null);
    }
}
