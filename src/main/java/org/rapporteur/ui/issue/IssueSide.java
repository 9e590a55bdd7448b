package org.rapporteur.ui.issue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.service.IssueAround;
import org.rapporteur.service.IssueAt;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.InPlaceText;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.Labels;

/// The right column: what was promised, what it hangs together with, what to say, when one meets,
/// what would move it, what is wanted and watched; all edited in place or in the entry dock.
final class IssueSide extends VBox {
    private static final int PLEDGES = 4;
    private static final int TIES = 4;
    private static final int PAST_EVENTS = 3;
    /// Four main points at most, six at the outside: more are not heard.
    private static final int POINTS = 4;
    private static final int POINTS_OUTSIDE = 6;

    private final IssueViewModel viewModel;
    private final Messages messages;
    private final RowsCard pledges;
    private final RowsCard ties;
    private final RowsCard events;
    private final WiresCard wires;
    private final FlagsCard flags;
    private final Map<TalkingPoint.Kind, InPlaceList> points = new EnumMap<>(TalkingPoint.Kind.class);
    private final InPlaceText objective;
    private final InPlaceText terms;
    private @Nullable Id<Issue> shown;

    IssueSide(IssueViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("column");
        pledges = card("issue.pledges", "issue.noPledges", EntryKind.COMMITMENT);
        ties = card("issue.ties", "issue.noTies", EntryKind.LINK);
        events = card("issue.events", "issue.noEvents", EntryKind.EVENT);
        wires = new WiresCard(viewModel, messages);
        flags = new FlagsCard(viewModel, messages);
        objective = new InPlaceText(messages.get("issue.objectivePrompt"), messages, viewModel::objective);
        terms = new InPlaceText(messages.get("issue.termsPrompt"), messages, viewModel::terms);
        for (TalkingPoint.Kind kind : TalkingPoint.Kind.values()) {
            points.put(kind, new InPlaceList(messages.get("issue.addPoint"), messages,
                    (sentences, failed) -> viewModel.points(kind, sentences, failed)));
        }
        var toMake = new Card(messages.get("issue.points"),
                points.get(TalkingPoint.Kind.MAKE).shortTo(POINTS, POINTS_OUTSIDE),
                Labels.wrapping(messages.get("issue.ifRaised"), "strong", "points-heading"),
                points.get(TalkingPoint.Kind.IF_RAISED));
        getChildren().addAll(pledges, ties, toMake, events, wires, flags,
                new Card(messages.get("issue.theirAsks"), points.get(TalkingPoint.Kind.THEIRS)),
                new Card(messages.get("issue.objective"), objective),
                new Card(messages.get("issue.terms"), terms));
    }

    private RowsCard card(String title, String empty, EntryKind kind) {
        return new RowsCard(messages.get(title), messages).filledBy(
                messages.get(empty), messages.get("issue.fromPassage"), () -> viewModel.asks().add(kind));
    }

    /// Shows another issue, or the same anew.
    void show(IssueAt now, Jottings jottings) {
        boolean other = !now.issue().issue().id().equals(shown);
        shown = now.issue().issue().id();
        around(now);
        wires.show(now, other, jottings);
        flags.show(now, other, jottings);
        Issue issue = now.issue().issue().content();
        String own = String.valueOf(shown);
        points.forEach((kind, list) -> {
            list.keptIn(jottings, "points " + kind + ' ' + own);
            list.show(issue.points(kind), now.editable());
        });
        objective.show(issue.objective());
        objective.setEditable(now.editable());
        terms.show(String.join(", ", issue.terms()));
        terms.setEditable(now.editable());
        if (now.editable()) {
            objective.keptIn(jottings, "objective " + own);
            terms.keptIn(jottings, "terms " + own);
        }
    }

    /// Opens the field for one more point to make.
    Node beginPoint() {
        InPlaceList list = points.get(TalkingPoint.Kind.MAKE);
        list.begin();
        return list;
    }

    private void around(IssueAt now) {
        IssueAround around = now.around();
        boolean may = now.editable();
        List<String> sides = around.sides().stream().map(IssueAround.Stance::party).toList();
        pledges.show(around.pledges().stream()
                .map(pledge -> new PledgeRow(pledge, sides, may, messages, viewModel)).toList(), PLEDGES, may);
        ties.show(around.ties().stream().map(tie -> new TieRow(tie, may, messages, viewModel)).toList(), TIES, may);
        events.show(Stream.concat(
                around.ahead().stream().map(event -> new EventRow(event, true, messages, viewModel)),
                around.past().stream().map(event -> new EventRow(event, false, messages, viewModel))).toList(),
                around.ahead().size() + PAST_EVENTS, may);
    }
}
