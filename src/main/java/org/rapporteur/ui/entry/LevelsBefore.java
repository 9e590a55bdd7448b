package org.rapporteur.ui.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.Scale;
import org.rapporteur.model.When;
import org.rapporteur.ui.task.Background;

/// Tells what level each issue in the form stood at on the day of what happened: what is logged late
/// changes the level of its own day, which need not be that of the day on show.
final class LevelsBefore {
    private final LogForm form;
    private final Desk desk;
    private final Background background;
    private final ObservableValue<AsOf> asOf;

    LevelsBefore(LogForm form, Desk desk, Background background, ObservableValue<AsOf> asOf) {
        this.form = form;
        this.desk = desk;
        this.background = background;
        this.asOf = asOf;
        InvalidationListener look = changed -> look();
        form.whenProperty().addListener(look);
        form.issues().addListener(look);
    }

    private void look() {
        When when = form.whenProperty().get();
        List<Id<Issue>> issues = form.issues().stream().map(ChosenIssue::id).toList();
        AsOf now = asOf.getValue();
        if (when == null || issues.isEmpty() || when.latest().equals(now.effective())) {
            form.issues().forEach(one -> one.standsAt(one.issue().present()));
            return;
        }
        var then = new AsOf(when.latest(), now.known());
        background.<Map<Id<Issue>, LevelThen>>call(() -> {
            var found = new HashMap<Id<Issue>, LevelThen>();
            issues.forEach(id -> found.put(id, level(desk.dashboards().issue(id, then).before(when))));
            return found;
        }).latest("levels-before").then(read -> take(read, when)).start();
    }

    private static LevelThen level(@Nullable LevelChange change) {
        return change == null ? new LevelThen(Scale.NOT_ASSESSED, "", true)
                : new LevelThen(change.to(), change.toName(), true);
    }

    /// Takes what was read for `when`, unless the date is another by now.
    private void take(Map<Id<Issue>, LevelThen> found, When when) {
        if (!when.equals(form.whenProperty().get())) {
            return;
        }
        form.issues().stream().filter(one -> found.containsKey(one.id()))
                .forEach(one -> one.standsAt(found.get(one.id())));
    }
}
