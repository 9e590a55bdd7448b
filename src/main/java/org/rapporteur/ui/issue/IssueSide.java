package org.rapporteur.ui.issue;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Issue;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.service.IssueAt;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Labels;

/// The right column: what to say, what is wanted, what is watched; all edited in place.
final class IssueSide extends VBox {
    private final Map<TalkingPoint.Kind, InPlaceList> points = new EnumMap<>(TalkingPoint.Kind.class);
    private final InPlaceText objective;
    private final InPlaceText terms;

    IssueSide(IssueViewModel viewModel, Messages messages) {
        getStyleClass().add("column");
        objective = new InPlaceText(messages.get("issue.objectivePrompt"), messages, viewModel::objective);
        terms = new InPlaceText(messages.get("issue.termsPrompt"), messages, viewModel::terms);
        for (TalkingPoint.Kind kind : TalkingPoint.Kind.values()) {
            points.put(kind, new InPlaceList(
                    messages.get("issue.addPoint"), messages, sentences -> viewModel.points(kind, sentences)));
        }
        var toMake = new Card(messages.get("issue.points"), points.get(TalkingPoint.Kind.MAKE),
                Labels.wrapping(messages.get("issue.ifRaised"), "strong", "points-heading"),
                points.get(TalkingPoint.Kind.IF_RAISED));
        getChildren().addAll(
                toMake,
                new Card(messages.get("issue.theirAsks"), points.get(TalkingPoint.Kind.THEIRS)),
                new Card(messages.get("issue.objective"), objective),
                new Card(messages.get("issue.terms"), terms));
    }

    /// Shows another issue, or the same anew.
    void show(IssueAt now) {
        Issue issue = now.issue().issue().content();
        points.forEach((kind, list) -> list.show(issue.points(kind), now.editable()));
        objective.show(issue.objective());
        objective.setEditable(now.editable());
        terms.show(String.join(", ", issue.terms()));
        terms.setEditable(now.editable());
    }
}
