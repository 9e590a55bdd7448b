package org.rapporteur.ui.entry;

import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
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
public record IssueChoice(
        Id<Issue> id, String name, int level, String levelName, Scale scale, RevisionId scaleAs) {
    /// Where it stands on the day on show.
    LevelThen present() {
        return new LevelThen(level, levelName, false);
    }

    /// The choice that `snapshot` is.
    static IssueChoice of(IssueSnapshot snapshot, Messages messages) {
        String word = snapshot.status().levelName();
        return new IssueChoice(
                snapshot.issue().id(), snapshot.name(), snapshot.status().level(),
                word == null ? messages.get("level.notAssessed") : word, snapshot.scale().content(),
                snapshot.scale().revision());
    }
}
