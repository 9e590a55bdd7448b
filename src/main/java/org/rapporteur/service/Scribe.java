package org.rapporteur.service;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Article;
import org.rapporteur.model.Event;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Id;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Records;

/// Records several things within one gesture, which is undone as one; [Register#together] hands
/// it out. Of no use once the gesture is over.
public final class Scribe {
    private final Gesture gesture;

    Scribe(Gesture gesture) {
        this.gesture = gesture;
    }

    /// Records a new record of `type` on `sources`, and files the articles cited that are still in
    /// the inbox.
    ///
    /// @throws UserProblem if a quote is not in its article
    public <T extends Content> Id<T> add(Class<T> type, List<SourceRef> sources, Register.Making<T> making) {
        Id<T> id = gesture.add(content(List.of(), sources, making));
        Citing.fileCited(gesture, sources);
        return id;
    }

    /// Records what `id` says from now on. `kept` are those of its present citations that stay, in
    /// order; new sources follow them.
    ///
    /// @throws UserProblem if there is no such record, or a quote is not in its article
    public <T extends Content> Id<T> revise(
            Class<T> type, Id<T> id, List<Citation> kept, List<SourceRef> sources, Register.Making<T> making) {
        require(type, id);
        gesture.revise(id, content(kept, sources, making));
        Citing.fileCited(gesture, sources);
        return id;
    }

    /// Records what `change` makes of what `id` says now.
    ///
    /// @throws UserProblem if there is no such record
    public <T extends Content> Id<T> change(Class<T> type, Id<T> id, UnaryOperator<T> change) {
        gesture.revise(id, change.apply(require(type, id)));
        return id;
    }

    /// Logs a development; see [DevelopmentLog#log].
    public Id<Development> log(NewDevelopment entered) {
        return DevelopmentLog.log(gesture, entered);
    }

    /// Says a development otherwise; see [DevelopmentLog#revise].
    public Id<Development> revise(Id<Development> id, NewDevelopment entered, List<Citation> kept) {
        return DevelopmentLog.revise(gesture, id, entered, kept);
    }

    /// Adds an article as a readout of an event; see [NewReadout#add].
    public Id<Readout> readout(Id<Event> event, Id<Article> article, String party) {
        return NewReadout.add(gesture, event, article, party);
    }

    private <T extends Content> T require(Class<T> type, Id<T> id) {
        return Records.find(gesture.sql(), kind(type), id).orElseThrow(() -> new UserProblem("recordGone")).content();
    }

    private <T extends Content> T content(
            List<Citation> kept, List<SourceRef> sources, Register.Making<T> making) {
        List<Citation> citations = Stream.concat(
                kept.stream(), sources.stream().map(source -> Citing.cite(gesture, source))).toList();
        return making.apply(citations, Citing.marking(gesture.sql(), null, citations));
    }

    static <T extends Content> Kind<T> kind(Class<T> type) {
        return Kinds.STANDARD.of(type);
    }
}
