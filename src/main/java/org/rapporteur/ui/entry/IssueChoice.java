package org.rapporteur.ui.entry;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Level;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;

/// An issue that can be chosen in a form, with where it stands.
///
/// @param id the issue
/// @param name its name
/// @param level its present level, 0 for not assessed
/// @param levelName that level's word
/// @param scale the levels that can be set
/// @param scaleAs their wording as it stands now
/// @param set what each development on record made of it, in the words of its day
public record IssueChoice(
        Id<Issue> id, String name, int level, String levelName, Scale scale, RevisionId scaleAs,
        Map<UUID, LevelChange> set) {
    /// Where it stands on the day on show.
    LevelThen present() {
        return new LevelThen(level, levelName, false);
    }

    /// The level of number `number`, as the development `record` set it if it did, else as it is set now.
    Level level(int number, @Nullable UUID record) {
        LevelChange kept = record == null ? null : set.get(record);
        return kept == null || kept.to() != number || kept.toName().equals(scale.level(number).name())
                ? scale.level(number) : new Level(kept.toName(), "");
    }

    /// The choice that `snapshot` is.
    static IssueChoice of(IssueSnapshot snapshot, Messages messages) {
        String word = snapshot.status().levelName();
        return new IssueChoice(
                snapshot.issue().id(), snapshot.name(), snapshot.status().level(),
                word == null ? messages.get("level.notAssessed") : word, snapshot.scale().content(),
                snapshot.scale().revision(),
                snapshot.statusChanges().stream().collect(Collectors.toMap(
                        entry -> entry.development().id().value(), entry -> Objects.requireNonNull(entry.change()))));
    }
}
