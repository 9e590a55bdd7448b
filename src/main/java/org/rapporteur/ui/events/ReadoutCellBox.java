package org.rapporteur.ui.events;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.events.ReadoutCell;
import org.rapporteur.service.events.ReadoutCell.Proposal;
import org.rapporteur.service.events.ReadoutCell.Quotation;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.KeptFields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Tip;
import org.rapporteur.ui.control.TypedBefore;

/// What one readout says of one issue. A quotation, a silence, a proposal and what nobody has
/// looked at each have a dress of their own.
final class ReadoutCellBox extends VBox {
    private static final int LINE = 46;
    private static final int MOST_LINES = 5;

    private final ReadoutPlace place;
    private final EventViewModel viewModel;
    private final Messages messages;
    private final EventWords words;
    private final boolean recordable;

    /// @param recordable whether one can record in the view
    ReadoutCellBox(ReadoutPlace place, EventViewModel viewModel, boolean recordable, Messages messages) {
        this.place = place;
        this.viewModel = viewModel;
        this.recordable = recordable;
        this.messages = messages;
        this.words = new EventWords(messages);
        getStyleClass().add("readout-cell");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(messages.get("events.cell", place.row().name(), words.outlet(place.column().outlet()),
                spoken()));
        setOnMousePressed(event -> {
            requestFocus();
            // What scrolls around it would take the focus after it.
            event.consume();
        });
        draw();
    }

    /// Which readout and issue it is of.
    ReadoutPlace place() {
        return place;
    }

    private String spoken() {
        return switch (place.cell()) {
            case ReadoutCell.Quoted quoted -> quoted.quotations().getFirst().words();
            case ReadoutCell.NotMentioned silent -> messages.get("events.notMentioned");
            case ReadoutCell.Proposed proposed ->
                    messages.get("events.proposed") + " " + proposed.proposals().getFirst().words();
            case ReadoutCell.NotLookedAt unread -> messages.get("events.notLookedAt");
        };
    }

    private void draw() {
        switch (place.cell()) {
            case ReadoutCell.Quoted quoted -> {
                quoted.quotations().forEach(quotation -> getChildren().add(quotation(quotation)));
                addProposals(quoted.further());
            }
            case ReadoutCell.NotMentioned silent -> {
                getStyleClass().add("silent");
                getChildren().add(line(Labels.of(messages.get("events.notMentioned"), "strong", "muted"),
                        takeAway("events.takeBack", () -> viewModel.remove(place.readout(), place.issue(), null))));
            }
            case ReadoutCell.Proposed proposed -> {
                addProposals(proposed.proposals());
                addSilence();
            }
            case ReadoutCell.NotLookedAt unread -> {
                getStyleClass().add("unread");
                getChildren().add(Labels.of(messages.get("events.notLookedAt"), "faint"));
                addSilence();
            }
        }
    }

    private Node quotation(Quotation quotation) {
        var chip = new CitationChip(words.outlet(place.column().outlet()),
                words.published(place.column().article().content()),
                () -> viewModel.openArticle(place.column().article().id(), quotation.passage()));
        Tip.on(chip, ScreenKey.OPEN_CELL.taught(messages.get("events.openPassage"), messages));
        HBox line = line(chip, takeAway("events.takeAway",
                () -> viewModel.remove(place.readout(), place.issue(), quotation.passage())));
        chip.cuttingIn(line);
        var box = new VBox(Labels.wrapping(messages.get("citation.quote", quotation.words()), "quotation"), line);
        box.getStyleClass().add("quoted");
        if (quotation.foreign() && recordable) {
            box.getChildren().add(translation(quotation));
        } else if (!quotation.translation().isEmpty()) {
            box.getChildren().addAll(Labels.wrapping(messages.get("events.translation"), "field-label"),
                    Labels.wrapping(quotation.translation(), "small"));
        }
        return box;
    }

    /// What is typed is recorded when the field is left. What the program ended over is there again, and told
    /// as not recorded.
    private Node translation(Quotation quotation) {
        var text = new SimpleStringProperty(quotation.translation());
        int lines = 1 + quotation.translation().length() / LINE;
        TextArea area = Field.lines("translation", text, Math.min(MOST_LINES, lines));
        area.setPromptText(messages.get("events.translationPrompt"));
        area.setAccessibleText(messages.get("events.translation"));
        var kept = new KeptFields(viewModel.jottings(), "translation " + place.readout() + " " + quotation.passage())
                .with("words", text);
        area.focusedProperty().addListener((property, was, now) -> {
            if (!now && !text.get().strip().equals(quotation.translation())) {
                kept.drop();
                viewModel.translate(place.readout(), quotation.passage(), text.get());
            }
        });
        var field = new Field(messages.get("events.translation"), area);
        field.getChildren().add(new TypedBefore(kept, messages, area::requestFocus));
        return field;
    }

    private void addProposals(List<Proposal> proposals) {
        proposals.forEach(proposal -> getChildren().add(proposal(proposal)));
    }

    private Node proposal(Proposal proposal) {
        var confirm = button("events.confirm", Feather.CHECK,
                () -> viewModel.confirm(place.readout(), List.of(proposal)));
        var turnDown = button("events.turnDown", Feather.X, () -> viewModel.turnDown(place.readout(), proposal));
        var actions = new FlowPane(confirm, turnDown);
        actions.getStyleClass().add("flow");
        var box = new VBox(
                line(Labels.of(messages.get("events.proposed"), "proposed-tag"),
                        Labels.cut(messages.get("events.byTerms", messages.names(proposal.terms())), "faint",
                                "small")),
                Labels.wrapping(proposal.words(), "proposal-words"), actions);
        box.getStyleClass().add("proposal");
        return box;
    }

    private void addSilence() {
        if (recordable) {
            var silent = new Hyperlink(messages.get("events.sayNotMentioned"));
            silent.getStyleClass().add("small");
            Tip.on(silent, ScreenKey.NOT_MENTIONED.taught(silent.getText(), messages));
            silent.setOnAction(event -> viewModel.notMentioned(place.readout(), place.issue()));
            getChildren().add(silent);
        }
    }

    private Node takeAway(String key, Runnable action) {
        var button = new Button("", new FontIcon(Feather.X));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(messages.get(key));
        Tip.on(button, ScreenKey.TAKE_AWAY.taught(messages.get(key), messages));
        button.setOnAction(event -> action.run());
        button.setVisible(recordable);
        return button;
    }

    private Button button(String key, Feather icon, Runnable action) {
        var button = new Button(messages.get(key), new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("readout-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Confirms all that is proposed here.
    void confirm() {
        if (recordable) {
            viewModel.confirm(place.readout(), place.cell().waiting());
        }
    }

    /// Says that the readout does not mention the issue.
    void silent() {
        if (recordable && !(place.cell() instanceof ReadoutCell.NotMentioned)) {
            viewModel.notMentioned(place.readout(), place.issue());
        }
    }

    /// Takes away what is recorded here; where nothing is, says that nothing is mentioned.
    void takeAway() {
        boolean recorded = place.cell() instanceof ReadoutCell.Quoted
                || place.cell() instanceof ReadoutCell.NotMentioned;
        if (recorded && recordable) {
            viewModel.remove(place.readout(), place.issue(), null);
        } else {
            silent();
        }
    }

    /// Opens the article, at the first quotation where there is one.
    void open() {
        viewModel.openArticle(place.column().article().id(), place.cell() instanceof ReadoutCell.Quoted quoted
                ? quoted.quotations().getFirst().passage() : null);
    }

    /// Moves the focus into the field for a translation; false where there is none.
    boolean translate() {
        Node field = lookup("#translation");
        if (field == null) {
            return false;
        }
        field.requestFocus();
        return true;
    }
}
