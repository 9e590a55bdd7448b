package org.rapporteur.service.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Passage;
import org.rapporteur.model.search.Hit;
import org.rapporteur.repository.Briefs;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.Lookouts;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Positions;
import org.rapporteur.repository.Readouts;
import org.rapporteur.repository.Records;
import org.rapporteur.service.OpenTracker;

/// Where a record that was found is shown: what has a page of its own there, a passage in its
/// article, a readout at its event, anything else on its first issue.
public final class Leads {
    /// A record that has a place.
    ///
    /// @param kind the name of its kind
    /// @param record its id
    /// @param passage what to bring into view in an article, or null
    public record Lead(String kind, UUID record, @Nullable Id<Passage> passage) {
        /// The id in the type of its kind, which the caller knows by [#kind].
        public <T extends Content> Id<T> id() {
            return new Id<>(record);
        }
    }

    private static final Map<String, Function<Sql, Function<UUID, Optional<Lead>>>> ELSEWHERE = Map.of(
            "passage", sql -> id -> find(sql, Passages.KIND, id).map(passage ->
                    new Lead("article", passage.article().value(), new Id<>(id))),
            "readout", sql -> id -> find(sql, Readouts.KIND, id).map(readout ->
                    new Lead("event", readout.event().value(), null)),
            "development", sql -> id -> find(sql, Developments.KIND, id).flatMap(development ->
                    first(development.issues().stream().map(OnIssue::issue).toList())),
            "position", sql -> id -> find(sql, Positions.KIND, id).flatMap(position ->
                    first(List.of(position.issue()))),
            "task", sql -> id -> find(sql, Lookouts.TASKS, id).flatMap(task -> first(task.issues())),
            "brief", sql -> id -> find(sql, Briefs.KIND, id).flatMap(brief -> first(brief.issues())));

    private final OpenTracker open;

    /// The places of `open`.
    public Leads(OpenTracker open) {
        this.open = open;
    }

    /// Where `hit` is shown; itself, where nothing else shows it.
    public Lead of(Hit hit) {
        var itself = new Lead(hit.kind(), hit.record(), null);
        var elsewhere = ELSEWHERE.get(hit.kind());
        return elsewhere == null ? itself
                : open.read(sql -> elsewhere.apply(sql).apply(hit.record())).orElse(itself);
    }

    private static <T extends Content> Optional<T> find(Sql sql, Kind<T> kind, UUID id) {
        return Records.find(sql, kind, new Id<>(id)).map(stored -> stored.content());
    }

    private static Optional<Lead> first(List<Id<Issue>> issues) {
        return issues.stream().findFirst().map(issue -> new Lead("issue", issue.value(), null));
    }
}
