package org.rapporteur.service.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Readouts;
import org.rapporteur.repository.Records;
import org.rapporteur.service.Citing;
import org.rapporteur.service.Done;
import org.rapporteur.service.NewReadout;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.ViewState;

/// Records what the accounts of an event say, issue by issue, as an officer confirms it. Each
/// recording is one gesture, undone as one.
public final class ReadoutDesk {
    private final OpenTracker open;

    /// The readouts of `open`.
    public ReadoutDesk(OpenTracker open) {
        this.open = open;
    }

    /// Adds `article` as a readout of `event`, and files it where it is still in the inbox.
    ///
    /// @param party whose account it is, by name, or empty
    /// @throws UserProblem if it is a readout of this event already, or one of them is gone
    public Done<Id<Readout>> add(Id<Event> event, Id<Article> article, String party) {
        return Done.of(open.record("add readout", gesture -> NewReadout.add(gesture, event, article, party)));
    }

    /// Adds `article` as a readout of `event`, where it is none yet, that speaks of `issue` in the
    /// words between two UTF-16 offsets of its text.
    public Done<Id<Readout>> addQuoting(
            Id<Event> event, Id<Article> article, String party, Id<Issue> issue, int from, int to) {
        return Done.of(open.record("quote readout", gesture -> {
            Citation quote = Citing.cite(gesture, SourceRef.selection(article, from, to));
            var mention = new Readout.Mention(issue, quote.passage(), "");
            Optional<Stored<Readout>> there = NewReadout.find(gesture, event, article);
            if (there.isPresent()) {
                Readout now = there.get().content();
                gesture.revise(there.get().id(), now.withMentions(with(now, List.of(mention))));
                return there.get().id();
            }
            Readout fresh = NewReadout.of(gesture, event, article, party).withMentions(List.of(mention));
            Citing.fileCited(gesture, List.of(SourceRef.selection(article, from, to)));
            return gesture.add(fresh);
        }));
    }

    /// Confirms proposals: their sentences become quotations. What was "not mentioned" of their
    /// issues no longer is.
    public Done<Integer> confirm(Id<Readout> id, List<ReadoutCell.Proposal> proposals) {
        return revise("confirm readout", id, (gesture, readout) -> {
            // A sentence that speaks of two issues is one passage.
            Map<List<Integer>, Id<Passage>> passages = new HashMap<>();
            var mentions = new ArrayList<Readout.Mention>();
            for (ReadoutCell.Proposal one : proposals) {
                Id<Passage> passage = passages.computeIfAbsent(List.of(one.from(), one.to()), place -> Citing.cite(
                        gesture, SourceRef.selection(readout.article(), one.from(), one.to())).passage());
                mentions.add(new Readout.Mention(one.issue(), passage, ""));
            }
            return with(readout, mentions);
        });
    }

    private static List<Readout.Mention> with(Readout readout, List<Readout.Mention> more) {
        Stream<Readout.Mention> kept = readout.mentions().stream().filter(mention -> more.stream().noneMatch(
                one -> one.issue().equals(mention.issue())
                        && (mention.passage() == null || mention.passage().equals(one.passage()))));
        return Stream.concat(kept, more.stream()).toList();
    }

    /// Records that an officer read the readout and found nothing on `issue`.
    ///
    /// @throws UserProblem if it is quoted on that issue
    public Done<Integer> notMentioned(Id<Readout> id, Id<Issue> issue) {
        return revise("not mentioned", id, (gesture, readout) -> {
            if (readout.of(issue).stream().anyMatch(mention -> mention.passage() != null)) {
                throw new UserProblem("readoutQuoted");
            }
            return with(readout, List.of(new Readout.Mention(issue, null, "")));
        });
    }

    /// Writes the desk's translation of a quotation, for every issue on which it is quoted; blank
    /// takes it away.
    public Done<Integer> translate(Id<Readout> id, Id<Passage> passage, String words) {
        return revise("translate readout", id, (gesture, readout) -> readout.mentions().stream()
                .map(mention -> passage.equals(mention.passage())
                        ? new Readout.Mention(mention.issue(), passage, words.strip()) : mention).toList());
    }

    /// Takes away what was recorded of `issue`: one quotation, or all that was said of it where
    /// `passage` is null. Nobody has looked at it then.
    public Done<Integer> remove(Id<Readout> id, Id<Issue> issue, @Nullable Id<Passage> passage) {
        return revise("remove mention", id, (gesture, readout) -> readout.mentions().stream()
                .filter(mention -> !mention.issue().equals(issue)
                        || passage != null && !passage.equals(mention.passage())).toList());
    }

    /// Says whose account a readout is; empty where that is not stated.
    public Done<Id<Readout>> party(Id<Readout> id, String party) {
        return Done.of(open.record("edit readout", gesture -> {
            Readout now = get(gesture, id);
            gesture.revise(id, new Readout(now.event(), now.article(), party.strip(), now.mentions(), now.marking()));
            return id;
        }));
    }

    /// Takes a readout away from its event; the article stays.
    public Done<Id<Readout>> delete(Id<Readout> id) {
        return Done.of(open.record("delete readout", gesture -> {
            get(gesture, id);
            gesture.delete(id);
            return id;
        }));
    }

    /// Does not propose a sentence again, or does.
    public void turnDown(Id<Readout> id, ReadoutCell.Proposal proposal, boolean down) {
        new TurnedDown(new ViewState(open), id).mark(proposal, down);
    }

    private Done<Integer> revise(
            String label, Id<Readout> id, BiFunction<Gesture, Readout, List<Readout.Mention>> change) {
        return Done.of(open.record(label, gesture -> {
            Readout now = get(gesture, id);
            List<Readout.Mention> mentions = change.apply(gesture, now);
            gesture.revise(id, now.withMentions(mentions));
            return mentions.size();
        }));
    }

    private static Readout get(Gesture gesture, Id<Readout> id) {
        Readout readout = Records.find(gesture.sql(), Readouts.KIND, id)
                .orElseThrow(() -> new UserProblem("recordGone")).content();
        Records.find(gesture.sql(), Events.KIND, readout.event()).orElseThrow(() -> new UserProblem("recordGone"));
        return readout;
    }
}
