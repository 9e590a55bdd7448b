package org.rapporteur.ui.welcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.rapporteur.model.Scale;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.BuiltInScales;
import org.rapporteur.service.StarterIssue;

/// What a tracker starts with: issues from a list, each with its scale, and the scales that are kept
/// for issues to come.
final class Starters {
    /// An issue that is offered.
    ///
    /// @param wanted whether the tracker starts with it
    /// @param scale what it is then measured on
    record Offer(StarterIssue issue, BooleanProperty wanted, ObjectProperty<Scale> scale) {}

    private final Map<Scale, BooleanProperty> scales = new LinkedHashMap<>();
    private final List<Offer> issues;

    /// What the program offers in the language of `locale`: no issue chosen, all scales kept.
    Starters(Locale locale) {
        BuiltInScales.all(locale).forEach(scale -> scales.put(scale, new SimpleBooleanProperty(true)));
        issues = StarterIssue.all(locale).stream()
                .map(issue -> new Offer(issue, new SimpleBooleanProperty(), new SimpleObjectProperty<>(fit(issue))))
                .toList();
    }

    private Scale fit(StarterIssue issue) {
        return scales.keySet().stream().filter(scale -> scale.name().equals(issue.scale())).findFirst().orElseThrow();
    }

    /// The issues, in the order in which they are offered.
    List<Offer> issues() {
        return issues;
    }

    /// The scales, and whether each is kept for issues to come.
    Map<Scale, BooleanProperty> scales() {
        return scales;
    }

    /// Whether an issue that is chosen is measured on `scale`, which then cannot be left out.
    ObservableBooleanValue needs(Scale scale) {
        Observable[] choices = issues.stream()
                .flatMap(offer -> List.<Observable>of(offer.wanted(), offer.scale()).stream())
                .toArray(Observable[]::new);
        return Bindings.createBooleanBinding(() -> isNeeded(scale), choices);
    }

    private boolean isNeeded(Scale scale) {
        return issues.stream().anyMatch(offer -> offer.wanted().get() && offer.scale().get().equals(scale));
    }

    /// The issues that were chosen, each on the scale chosen for it.
    List<StarterIssue> chosenIssues() {
        return issues.stream().filter(offer -> offer.wanted().get())
                .map(offer -> offer.issue().on(offer.scale().get().name())).toList();
    }

    /// The scales that the tracker gets: those kept and those that an issue needs.
    ///
    /// @throws UserProblem if there is none
    List<Scale> chosenScales() {
        List<Scale> chosen = scales.keySet().stream()
                .filter(scale -> scales.get(scale).get() || isNeeded(scale)).toList();
        if (chosen.isEmpty()) {
            throw new UserProblem("newTracker.scales");
        }
        return chosen;
    }
}
