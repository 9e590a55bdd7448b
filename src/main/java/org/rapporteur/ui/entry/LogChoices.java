package org.rapporteur.ui.entry;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.TrackerSnapshot;

/// What a form that is opened can be filled with.
///
/// @param issues the issues, with where they stand
/// @param likely those that the quoted words are likely to be about, likeliest first
/// @param markings the handling labels in use, lowest first
record LogChoices(List<IssueChoice> issues, List<IssueChoice> likely, List<String> markings) {
    /// The choices at `asOf`; issues are looked for in each of `quoted`, the narrowest first,
    /// and last in the whole `text`.
    static LogChoices of(Desk desk, AsOf asOf, List<String> quoted, String text, Messages messages) {
        TrackerSnapshot snapshot = desk.dashboards().snapshot(asOf);
        List<IssueChoice> issues = snapshot.issues().stream().map(issue -> IssueChoice.of(issue, messages)).toList();
        var reader = desk.suggesting().reader();
        List<IssueChoice> likely = Stream.concat(
                        quoted.stream().flatMap(place -> reader.inPassage(place).stream()),
                        reader.issues("", text).stream())
                .map(Suggestion::issue).distinct()
                .flatMap(id -> issues.stream().filter(choice -> choice.id().equals(id)))
                .toList();
        return new LogChoices(issues, likely, snapshot.tracker().content().markings());
    }
}
