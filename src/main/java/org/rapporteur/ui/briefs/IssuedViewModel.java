package org.rapporteur.ui.briefs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rapporteur.brief.Paper;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.papers.IssuedPapers;
import org.rapporteur.ui.task.Background;

/// What can be done with papers that left the desk.
final class IssuedViewModel {
    private static final String NEWS = "what-changed";

    private final OpenTracker tracker;
    private final IssuedPapers papers;
    private final Background background;
    private final Function<UnaryOperator<BriefDraft>, Runnable> begin;

    /// Papers of `tracker`; `begin` fills the composer's form anew.
    IssuedViewModel(
            OpenTracker tracker, Background background, Function<UnaryOperator<BriefDraft>, Runnable> begin) {
        this.tracker = tracker;
        this.papers = new IssuedPapers(tracker);
        this.background = background;
        this.begin = begin;
    }

    /// Reads what of the brief no longer holds.
    void fallen(Id<Brief> id, Consumer<List<Brief.Fallen>> done) {
        background.call(() -> papers.fallen(id)).then(done).start();
    }

    /// Reads what the statements of the brief rest on; `failed` takes why that cannot be told any more.
    void noted(Id<Brief> id, Consumer<List<NoteLine>> done, Consumer<UserProblem> failed) {
        background.call(() -> papers.noted(id).stream()
                .map(one -> new NoteLine(one.number(), one.text(), one.sources())).toList())
                .then(done).recover(failed).start();
    }

    /// Writes the paper as it was issued, in the language that it was issued in.
    void again(Id<Brief> id, Path file, boolean overwrite, Consumer<Briefing.Written> done,
            Consumer<UserProblem> failed) {
        background.work(progress -> {
            Paper paper = papers.again(id);
            return new Briefing(tracker, new Messages(paper.language())).write(paper, file, overwrite);
        }).then(done).recover(failed).start();
    }

    /// Keeps `file` as what was sent; `done` takes what takes it back.
    void attach(Id<Brief> id, Path file, Consumer<Runnable> done, Consumer<UserProblem> failed) {
        background.write(() -> papers.attach(id, file))
                .then(kept -> done.accept(() -> background.write(() -> tracker.undo(kept.change())).start()))
                .recover(failed).start();
    }

    /// Writes what was sent to `file`, byte for byte.
    void saveSent(Id<Brief> id, Path file, boolean overwrite, Runnable done, Consumer<UserProblem> failed) {
        background.work(progress -> {
            papers.saveSent(id, file, overwrite);
            return file;
        }).then(written -> done.run()).recover(failed).start();
    }

    /// Begins a new paper like `brief`, in its words; `done` takes what puts back the draft before.
    void begin(Stored<Brief> brief, Consumer<Runnable> done, Consumer<UserProblem> failed) {
        background.call(() -> papers.again(brief.id()).words())
                .then(words -> done.accept(begin.apply(
                        fresh -> fresh.like(brief.content(), brief.content().paper(), words))))
                .recover(failed).start();
    }

    /// Begins a paper of what changed since `brief`; the result puts back the draft before.
    Runnable changedSince(Stored<Brief> brief) {
        String day = brief.content().effective().latest().toString();
        return begin.apply(fresh -> fresh.like(brief.content(), NEWS, Map.of()).from(day));
    }
}
