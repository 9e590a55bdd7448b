package org.rapporteur.service;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.Ledger;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.UnitedPeople;

/// Records what stands around developments, whatever its kind: events, commitments, positions,
/// people, links, and what the officer looks out for.
///
/// A content is made from its citations and the highest marking among them, once the passages that
/// the officer points at are on record: all in one gesture, undone as one.
public final class Register {
    /// Makes the content of a record from its citations and their highest marking.
    public interface Making<T extends Content> extends BiFunction<List<Citation>, String, T> {}

    private final OpenTracker open;

    /// The register of `open`.
    public Register(OpenTracker open) {
        this.open = open;
    }

    /// Records all that `work` does as one gesture of the name `gesture`.
    ///
    /// @throws UserProblem if any of it cannot be recorded; nothing is, then
    public <R> Ledger.Recorded<R> together(String gesture, Function<Scribe, R> work) {
        return open.record(gesture, recording -> work.apply(new Scribe(recording)));
    }

    /// Records a new record of `type` on `sources`, and files the articles cited that are still in
    /// the inbox.
    ///
    /// @throws UserProblem if a quote is not in its article
    public <T extends Content> Ledger.Recorded<Id<T>> add(Class<T> type, List<SourceRef> sources, Making<T> making) {
        return open.record("add " + kind(type).name(), gesture -> new Scribe(gesture).add(type, sources, making));
    }

    /// Records what `id` says from now on. `kept` are those of its present citations that stay, in
    /// order; new sources follow them.
    ///
    /// @throws UserProblem if there is no such record, or a quote is not in its article
    public <T extends Content> Ledger.Recorded<Id<T>> revise(
            Class<T> type, Id<T> id, List<Citation> kept, List<SourceRef> sources, Making<T> making) {
        return open.record("edit " + kind(type).name(),
                gesture -> new Scribe(gesture).revise(type, id, kept, sources, making));
    }

    /// Deletes a record; its history stays.
    ///
    /// @throws UserProblem if there is none
    public <T extends Content> Ledger.Recorded<Id<T>> delete(Class<T> type, Id<T> id) {
        return open.record("delete " + kind(type).name(), gesture -> {
            Records.find(gesture.sql(), kind(type), id).orElseThrow(Register::gone);
            gesture.delete(id);
            return id;
        });
    }

    /// The record `id` as it is recorded now.
    ///
    /// @throws UserProblem if there is none
    public <T extends Content> Stored<T> get(Class<T> type, Id<T> id) {
        return open.read(sql -> Records.find(sql, kind(type), id).map(UnitedPeople.at(sql, Records.NOW)::in))
                .orElseThrow(Register::gone);
    }

    /// All records of `type` that were on record at the knowledge date of `asOf`, oldest recording
    /// first. Whether they had happened by the effective date is for the caller to ask.
    public <T extends Content> List<Stored<T>> all(Class<T> type, AsOf asOf) {
        return open.read(sql -> all(sql, type, known(asOf)));
    }

    /// All that is recorded of `type` now, oldest recording first.
    public <T extends Content> List<Stored<T>> all(Class<T> type) {
        return open.read(sql -> all(sql, type, Records.NOW));
    }

    private static <T extends Content> List<Stored<T>> all(Sql sql, Class<T> type, long known) {
        UnitedPeople united = UnitedPeople.at(sql, known);
        return Records.known(sql, kind(type), known, "1").stream().map(united::in).toList();
    }

    private long known(AsOf asOf) {
        return asOf.known() == null ? Records.NOW : asOf.knownUntil(open.zone()).toEpochMilli();
    }

    private static <T extends Content> Kind<T> kind(Class<T> type) {
        return Scribe.kind(type);
    }

    private static UserProblem gone() {
        return new UserProblem("recordGone");
    }
}
