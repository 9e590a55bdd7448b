package org.rapporteur.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.TalkingPoint;

/// What the officer says himself: words for the paper, objectives, points. Nothing of it is
/// claimed as a fact.
final class Words {
    private Words() {}

    /// What the officer wrote for a part; the bottom line is a judgement.
    static Optional<Section> section(PaperTemplate.Entry entry, Composing composing) {
        String text = composing.request().words(entry.part());
        Statement.Kind kind =
                entry.part() == Part.BOTTOM_LINE ? Statement.Kind.JUDGEMENT : Statement.Kind.FIXED;
        return text.isEmpty() ? Optional.empty() : Optional.of(Section.runIn(entry.heading(),
                List.of(new Statement(kind, text, null, composing.own("").marking(), List.of()))));
    }

    /// What our side wants, an issue a line.
    static Optional<Section> objectives(String heading, Composing composing) {
        return bullets(heading, composing.issues().stream()
                .filter(issue -> !issue.issue().content().objective().isBlank())
                .map(issue -> composing.own(composing.messages().get("brief.objective", issue.name(),
                        Sentences.stopped(issue.issue().content().objective())))));
    }

    /// The points of one kind.
    static Optional<Section> points(String heading, TalkingPoint.Kind kind, Composing composing) {
        return bullets(heading, TalkingPoints.chosen(kind, composing.issues()).stream().map(composing::own));
    }

    private static Optional<Section> bullets(String heading, Stream<Statement> statements) {
        List<Statement> all = statements.toList();
        return all.isEmpty()
                ? Optional.empty() : Optional.of(Section.headed(heading, List.of(new Block.Bullets(all))));
    }
}
