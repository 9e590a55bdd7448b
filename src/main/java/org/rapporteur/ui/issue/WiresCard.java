package org.rapporteur.ui.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Dismissal;
import org.rapporteur.model.Level;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tripwire;
import org.rapporteur.service.IssueAround;
import org.rapporteur.service.IssueAt;
import org.rapporteur.service.Lookout;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelSquare;
import org.rapporteur.ui.control.WrappedLines;

/// What would move the issue: set, worded anew and taken away in place. Where a development bears
/// the signs of one, the officer is asked whether it is met.
final class WiresCard extends VBox {
    private static final int SHOWN = 5;

    private final IssueViewModel viewModel;
    private final Messages messages;
    private final RowsCard card;
    private Jottings jottings = Jottings.none();
    private final VBox met = new VBox();

    WiresCard(IssueViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.card = new RowsCard(messages.get("issue.wires"), messages).filledBy(
                messages.get("issue.noWires"), messages.get("issue.setWire"), () -> edit(null));
        met.getStyleClass().add("side-rows");
        card.setId("wires");
        getChildren().add(card);
    }

    /// Shows another issue, or the same anew.
    ///
    /// @param other whether it is another
    void show(IssueAt now, boolean other, Jottings kept) {
        jottings = kept;
        if (other || !now.editable()) {
            card.close();
        }
        List<IssueAround.Wire> wires = now.around().tripwires();
        card.show(wires.stream().filter(wire -> wire.met() == null).map(wire -> row(wire, now)).toList(), SHOWN,
                now.editable());
        met.getChildren().setAll(
                wires.stream().filter(wire -> wire.met() != null).map(wire -> row(wire, now)).toList());
        card.setBelow(met.getChildren().isEmpty() ? List.of()
                : List.of(new Fold(messages.get("issue.metWires", met.getChildren().size()), met)));
    }

    private Node row(IssueAround.Wire wire, IssueAt now) {
        Tripwire said = wire.tripwire().content();
        String level = said.level().level() == Scale.NOT_ASSESSED
                ? messages.get("level.notAssessed") : wire.levelName();
        var text = new VBox(3, Labels.wrapping(messages.get("issue.wire", level, said.what()), "side-words"));
        Stored<Development> by = wire.met();
        if (by != null) {
            text.getChildren().add(metBy(by, now));
        } else if (now.editable()) {
            DevelopmentEntry entry = now.offered().get(wire.tripwire().id());
            if (entry != null) {
                text.getChildren().add(offer(wire, entry));
            }
        }
        if (!wire.turnedDown().isEmpty()) {
            text.getChildren().add(turnedDown(wire, now));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var square = new HBox(new LevelSquare(said.level().level(), level));
        square.getStyleClass().add("square-column");
        var row = new HBox(square, text);
        row.getStyleClass().add("side-row");
        row.setAlignment(Pos.TOP_LEFT);
        if (now.editable()) {
            row.getChildren().add(tools(wire));
        }
        return row;
    }

    private RowTools tools(IssueAround.Wire wire) {
        var tools = new RowTools(messages.get("issue.toolsOf", wire.tripwire().content().what()),
                RowTools.item(messages.get("issue.editRecord"), () -> edit(wire)),
                RowTools.item(messages.get("issue.delete"),
                        () -> viewModel.lookouts().deleteTripwire(wire.tripwire().id())));
        if (wire.met() != null) {
            tools.getItems().add(1, RowTools.item(messages.get("issue.setAgain"),
                    () -> viewModel.lookouts().met(wire.tripwire().id(), null)));
        }
        return tools;
    }

    private Node metBy(Stored<Development> by, IssueAt now) {
        String words = messages.get("issue.metBy", by.content().what(),
                new DateWords(messages).of(by.content().happened()));
        Optional<DevelopmentEntry> entry = now.issue().history().stream()
                .filter(one -> one.development().id().equals(by.id())).findFirst();
        return entry.isEmpty() ? Labels.wrapping(words, "muted", "small") : wrappedLink(words, entry.get());
    }

    private Hyperlink wrappedLink(String words, DevelopmentEntry entry) {
        Hyperlink link = Fields.link(words, () -> viewModel.show(entry));
        WrappedLines.in(link);
        link.setMinWidth(0);
        link.setMinHeight(USE_PREF_SIZE);
        return link;
    }

    private Node offer(IssueAround.Wire wire, DevelopmentEntry entry) {
        var does = new FlowPane(
                Fields.link(messages.get("issue.wireMet"),
                        () -> viewModel.lookouts().met(wire.tripwire().id(), entry.development().id())),
                Fields.link(messages.get("issue.wireNotMet"), () -> turnDown(wire, entry)));
        does.getStyleClass().add("flow");
        Hyperlink what = wrappedLink(messages.get("issue.wireOffered", entry.what()), entry);
        what.getStyleClass().add("warn-link");
        return new VBox(2, what, does);
    }

    private void turnDown(IssueAround.Wire wire, DevelopmentEntry entry) {
        var form = new LookoutForm(
                messages, jottings, "not met " + wire.tripwire().id() + ' ' + entry.development().id());
        TextArea why = form.text(messages.get("issue.wireNotMetWhy"), "",
                messages.get("issue.wireNotMetPrompt"));
        card.open(form.ending(filled -> viewModel.lookouts().turnDown(wire.tripwire().id(), entry.development().id(),
                why.getText(), filled::end, problem -> filled.refuse(messages.of(problem))), card::close));
        form.begin();
    }

    /// What did not meet it, and why: folded, for who asks why it is not offered.
    private Node turnedDown(IssueAround.Wire wire, IssueAt now) {
        var all = new VBox(6);
        for (Stored<Dismissal> one : wire.turnedDown()) {
            String what = now.issue().history().stream().map(DevelopmentEntry::development)
                    .filter(entry -> entry.id().equals(one.content().development()))
                    .map(entry -> entry.content().what()).findFirst().orElse(messages.get("issue.wireElsewhere"));
            all.getChildren().add(Labels.wrapping(
                    messages.get("issue.wireTurnedDown", what, one.content().why()), "muted", "small"));
            if (now.editable()) {
                all.getChildren().add(Fields.link(messages.get("issue.wireOfferAgain"),
                        () -> viewModel.lookouts().offerAgain(one.id())));
            }
        }
        return new Fold(messages.get("issue.wiresTurnedDown", wire.turnedDown().size()), all);
    }

    private void edit(IssueAround.@Nullable Wire wire) {
        IssueAt now = viewModel.shownProperty().get();
        if (now == null) {
            return;
        }
        var form = new LookoutForm(
                messages, jottings, "wire " + (wire == null ? now.issue().issue().id() : wire.tripwire().id()));
        List<String> levels = Stream.concat(Stream.of(messages.get("level.notAssessed")),
                now.issue().scale().content().levels().stream().map(Level::name)).toList();
        int level = wire == null ? Scale.LEVELS : wire.tripwire().content().level().level();
        ToggleGroup chosen = form.choice(messages.get("issue.wireLevel"), levels, level);
        TextArea what = form.text(messages.get("issue.wireWhat"),
                wire == null ? "" : wire.tripwire().content().what(), messages.get("issue.wireWhatPrompt"));
        TextArea signs = form.text(messages.get("issue.wireSigns"),
                wire == null ? "" : String.join(", ", wire.tripwire().content().signs()),
                messages.get("issue.wireSignsPrompt"));
        card.open(form.ending(filled -> {
            var wanted = new Lookout.Wanted((int) chosen.getSelectedToggle().getUserData(),
                    now.issue().scale().revision(), what.getText(), Arrays.asList(signs.getText().split("[,;\n，、；]")));
            viewModel.lookouts().set(wire == null ? null : wire.tripwire().id(), wanted, filled::end,
                    problem -> filled.refuse(messages.of(problem)));
        }, card::close));
        form.begin();
    }
}
