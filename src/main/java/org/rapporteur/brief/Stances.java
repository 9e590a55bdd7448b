package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Position;
import org.rapporteur.model.Sourced;

/// What each party says on each issue at present: the newest position of each.
final class Stances {
    /// More would be lost in one paragraph.
    private static final int RUN_ON = 3;

    private final Composing composing;

    Stances(Composing composing) {
        this.composing = composing;
    }

    /// A paragraph an issue, or a list where more than a few parties speak.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (IssueSnapshot issue : composing.issues()) {
            List<Statement> statements = present(issue).stream().map(this::tell).toList();
            if (!statements.isEmpty()) {
                blocks.add(statements.size() > RUN_ON
                        ? new Block.Bullets(issue.name(), statements) : new Block.Paragraph(issue.name(), statements));
            }
        }
        return blocks;
    }

    private List<Sourced<Position>> present(IssueSnapshot issue) {
        Map<String, Sourced<Position>> newest = new LinkedHashMap<>();
        composing.material().positions().stream()
                .filter(position -> position.content().issue().equals(issue.issue().id()) && !position.isDraft())
                .forEach(position -> newest.put(position.content().party(), position));
        return List.copyOf(newest.values());
    }

    private Statement tell(Sourced<Position> position) {
        Position said = position.content();
        return composing.fact(composing.messages().get("brief.position", said.party(),
                Sentences.unstopped(said.text()), composing.dates().of(said.stated())), List.of(position));
    }
}
