package org.rapporteur.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Ledger;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Scales;

/// Records what happened: the everyday gesture, and what is later added to it.
public final class DevelopmentLog {
    private final OpenTracker open;

    /// The log of `open`.
    public DevelopmentLog(OpenTracker open) {
        this.open = open;
    }

    /// Records a development with its passages, and files the articles it cites that are still
    /// in the inbox: one gesture, undone as one.
    ///
    /// @throws UserProblem if it says nothing, names no issue, or a quote is not in its article
    public Ledger.Recorded<Id<Development>> log(NewDevelopment entered) {
        return open.record("log development", gesture -> log(gesture, entered));
    }

    static Id<Development> log(Gesture gesture, NewDevelopment entered) {
        Id<Development> id = gesture.add(development(gesture, entered, List.of(), List.of()));
        Citing.fileCited(gesture, entered.sources());
        return id;
    }

    /// Records another wording, date, level or set of sources of `id`. `kept` are those of its
    /// present citations that stay, in order; new sources follow them. A level that stays keeps the
    /// wording of the scale that it was chosen from.
    public Ledger.Recorded<Id<Development>> revise(Id<Development> id, NewDevelopment entered, List<Citation> kept) {
        return open.record("revise development", gesture -> revise(gesture, id, entered, kept));
    }

    static Id<Development> revise(
            Gesture gesture, Id<Development> id, NewDevelopment entered, List<Citation> kept) {
        List<OnIssue> before = development(gesture.sql(), id).content().issues();
        gesture.revise(id, development(gesture, entered, kept, before));
        Citing.fileCited(gesture, entered.sources());
        return id;
    }

    /// Adds sources, also from other articles, to a development.
    public Ledger.Recorded<Id<Development>> addSources(Id<Development> id, List<SourceRef> sources) {
        return open.record("add sources", gesture -> {
            Development before = development(gesture.sql(), id).content();
            List<Citation> all = Stream.concat(
                    before.citations().stream(), sources.stream().map(source -> Citing.cite(gesture, source))).toList();
            gesture.revise(id, new Development(
                    before.what(), before.happened(), before.reported(), before.issues(), before.assessment(),
                    Citing.highest(gesture.sql(), before.marking(), all), all, before.corrects()));
            Citing.fileCited(gesture, sources);
            return id;
        });
    }

    /// Deletes a development; its history stays.
    public Ledger.Recorded<Id<Development>> delete(Id<Development> id) {
        return open.record("delete development", gesture -> {
            development(gesture.sql(), id);
            gesture.delete(id);
            return id;
        });
    }

    /// The development as it is recorded now.
    ///
    /// @throws UserProblem if there is none
    public Stored<Development> development(Id<Development> id) {
        return open.read(sql -> development(sql, id));
    }

    /// The developments without a supporting source, which count nowhere; oldest first.
    public List<Stored<Development>> drafts() {
        return open.read(sql -> Records.heads(sql, Developments.KIND).stream()
                .filter(stored -> stored.content().isDraft()).toList());
    }

    private static Stored<Development> development(Sql sql, Id<Development> id) {
        return Records.find(sql, Developments.KIND, id).orElseThrow(() -> new UserProblem("noSuchDevelopment"));
    }

    private static Development development(
            Gesture gesture, NewDevelopment entered, List<Citation> kept, List<OnIssue> before) {
        if (entered.what().isBlank()) {
            throw new UserProblem("whatMissing");
        }
        if (entered.issues().isEmpty()) {
            throw new UserProblem("issueMissing");
        }
        List<Citation> citations = new ArrayList<>(kept);
        entered.sources().forEach(source -> citations.add(Citing.cite(gesture, source)));
        return new Development(
                entered.what().strip(), entered.happened(), entered.reported(),
                entered.issues().stream().map(on -> onIssue(gesture.sql(), on, before)).toList(), entered.assessment(),
                Citing.marking(gesture.sql(), entered.marking(), citations), citations, entered.corrects());
    }

    private static OnIssue onIssue(Sql sql, NewDevelopment.IssueLevel on, List<OnIssue> before) {
        Stored<Issue> issue = Records.find(sql, Issues.KIND, on.issue())
                .orElseThrow(() -> new UserProblem("noSuchIssue", on.issue()));
        Integer level = on.level();
        if (level == null) {
            return new OnIssue(on.issue(), null);
        }
        if (level < Scale.NOT_ASSESSED || level > Scale.LEVELS) {
            throw new UserProblem("noSuchLevel", level);
        }
        Stored<Scale> scale = Records.find(sql, Scales.KIND, issue.content().scale())
                .orElseThrow(() -> new UserProblem("noSuchScale"));
        return before.stream().filter(old -> keeps(old, on)).findFirst()
                .orElseGet(() -> new OnIssue(on.issue(), new LevelChoice(scale.revision(), level)));
    }

    /// Whether `on` leaves the level as it was chosen. That the issue has another scale since then
    /// does not matter: the record keeps the words that it was made with.
    private static boolean keeps(OnIssue old, NewDevelopment.IssueLevel on) {
        LevelChoice chosen = old.level();
        return chosen != null && old.issue().equals(on.issue()) && Objects.equals(on.level(), chosen.level());
    }
}
