package org.rapporteur.ui.issue;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.service.IssueAround;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.control.BesideOrBelow;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;

/// A commitment in small: how far it is, what was promised, by whom, when and on whose word. One
/// that nobody has rated bears no state.
final class PledgeRow extends HBox {
    /// Narrower than this beside its state, what was promised would run over too many lines.
    private static final double READABLE = 132;

    private final Messages messages;
    private final DateWords words;

    /// @param sides the names of the two sides
    /// @param may whether it can be rated
    PledgeRow(IssueAround.Pledge pledge, List<String> sides, boolean may, Messages messages, IssueViewModel viewModel) {
        this.messages = messages;
        this.words = new DateWords(messages);
        Commitment said = pledge.commitment().content();
        List<Source> sources = pledge.evidence().isEmpty() ? pledge.sources() : pledge.evidence();
        var text = new VBox(3, head(pledge, said, viewModel),
                SourceLine.of(given(said, sides), sources, messages, viewModel));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().add("side-row");
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(text);
        if (may) {
            getChildren().add(new RowTools(messages.get("issue.toolsOf", said.what()),
                    RowTools.item(messages.get("issue.rate"), () -> viewModel.asks().rate(pledge.commitment().id())),
                    RowTools.item(messages.get("issue.editRecord"),
                            () -> viewModel.asks().edit(EntryKind.COMMITMENT, pledge.commitment().id())),
                    RowTools.item(messages.get("issue.history"),
                            () -> viewModel.openHistory(pledge.commitment().id()))));
        }
    }

    private Node head(IssueAround.Pledge pledge, Commitment said, IssueViewModel viewModel) {
        var chips = new FlowPane();
        chips.getStyleClass().add("flow");
        if (pledge.standing().whole() != null) {
            chips.getChildren().add(tag(pledge.standing().state(), messages.of(pledge.standing().state())));
        }
        Stored<Rating> possibly = pledge.standing().possibly();
        if (possibly != null) {
            CommitmentState state = possibly.content().state();
            chips.getChildren().add(tag(state, messages.get("level.possibly", messages.of(state))));
        }
        for (Stored<Rating> part : pledge.standing().parts()) {
            CommitmentState state = part.content().state();
            chips.getChildren().add(tag(state,
                    messages.get("issue.partState", part.content().party(), messages.of(state))));
        }
        var what = new PlainLink(messages.said(said.what()),
                () -> viewModel.open(new Destination.CommitmentPage(pledge.commitment().id())));
        if (chips.getChildren().size() != 1 || pledge.standing().whole() == null) {
            return chips.getChildren().isEmpty() ? what : new VBox(3, chips, what);
        }
        return new BesideOrBelow((Region) chips.getChildren().getFirst(), what, READABLE);
    }

    private static Label tag(CommitmentState state, String words) {
        return Labels.of(words, "state-tag", switch (state) {
            case KEPT -> "good";
            case IN_THE_WORKS -> "warn";
            case BROKEN, STALLED -> "danger";
            default -> "muted";
        });
    }

    private String given(Commitment said, List<String> sides) {
        String who = said.obligors().size() == sides.size() && said.obligors().containsAll(sides)
                ? messages.get("issue.both") : messages.names(said.obligors());
        String given = messages.get("issue.given", who, words.of(said.made()));
        return said.due() == null ? given : messages.get("issue.givenDue", given, words.of(said.due()));
    }
}
