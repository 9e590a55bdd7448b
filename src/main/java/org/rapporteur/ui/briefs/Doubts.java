package org.rapporteur.ui.briefs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Pin;
import org.rapporteur.brief.Statement;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Corrections;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.Beginning;

/// Statements that a later development puts right, or that a source of theirs contradicts.
final class Doubts {
    private static final int LONGEST = 52;

    private final Messages messages;
    private final Map<Id<?>, DevelopmentEntry> corrected = new HashMap<>();

    Doubts(Messages messages, TrackerSnapshot snapshot) {
        this.messages = messages;
        snapshot.issues().forEach(issue -> {
            Corrections corrections = Corrections.in(issue.history());
            issue.history().stream().filter(entry -> !corrections.of(entry).isEmpty())
                    .forEach(entry -> corrected.put(entry.development().id(), corrections.of(entry).getLast()));
        });
    }

    /// A check for each, or one that says that there is none.
    List<Check> of(Paper paper) {
        List<Check> checks = new ArrayList<>();
        Set<Id<?>> said = new HashSet<>();
        for (Statement statement : paper.statements()) {
            for (Pin pin : statement.rests()) {
                if ((isOpposed(statement) || corrected.containsKey(pin.record())) && said.add(pin.record())) {
                    checks.add(check(statement, pin));
                }
            }
        }
        return checks.isEmpty() ? List.of(Check.good(messages.get("briefs.check.stands"))) : checks;
    }

    private static boolean isOpposed(Statement statement) {
        return statement.sources().stream().flatMap(evidence -> evidence.grounds().stream())
                .anyMatch(grounds -> !grounds.against().isEmpty());
    }

    private Check check(Statement statement, Pin pin) {
        DevelopmentEntry later = corrected.get(pin.record());
        String text = shortened(statement.text());
        return later == null
                ? Check.look(messages.get("briefs.check.contradicted", text),
                        new Destination.HistoryPage(new Id<>(pin.record().value())))
                : Check.look(messages.get("briefs.check.corrected", text, shortened(later.what())),
                        new Destination.HistoryPage(later.development().id()));
    }

    /// `text` or its beginning.
    static String shortened(String text) {
        return Beginning.of(text, LONGEST);
    }
}
