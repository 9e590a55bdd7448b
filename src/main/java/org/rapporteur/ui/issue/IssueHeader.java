package org.rapporteur.ui.issue;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Status;
import org.rapporteur.service.IssueAt;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.InPlaceText;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelChip;
import org.rapporteur.ui.control.Tip;
import org.rapporteur.ui.control.TrendArrow;
import org.rapporteur.ui.control.WrappingRow;

/// The top of the dashboard: name, level, since when; the commands; where it stands.
final class IssueHeader extends VBox {
    private static final double WIDER_THAN_ANY = 4000;
    private static final double LEAST_TITLE = 300;
    private static final double LEAST_STANDING = 240;

    private final Messages messages;
    private final DateWords words;
    private final FlowPane title = new FlowPane(9, 4);
    private final WrappingRow stands;
    private final InPlaceText standing;
    private List<Button> recording = List.of();
    private final Label standingDay = Labels.of("", "muted", "small");

    IssueHeader(IssueViewModel viewModel, Messages messages) {
        super(8);
        this.messages = messages;
        this.words = new DateWords(messages);
        title.setRowValignment(VPos.CENTER);
        // Wants more than there is: a box asks how high a part is at its wish, and then only narrows it.
        title.setPrefWidth(WIDER_THAN_ANY);
        title.setMinWidth(LEAST_TITLE);
        HBox.setHgrow(title, Priority.ALWAYS);
        standing = new InPlaceText(messages.get("issue.standPrompt"), messages, viewModel::stand).styled("lead");
        standing.setId("standing");
        standing.setMinWidth(LEAST_STANDING);
        stands = new WrappingRow(Labels.of(messages.get("issue.stands"), "lead", "strong"), standing, standingDay);
        stands.getStyleClass().add("standing");
        stands.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(top(viewModel), stands);
    }

    private HBox top(IssueViewModel viewModel) {
        Button log = KeyHint.button(messages.get("issue.log"), ScreenKey.LOG_HERE, messages,
                () -> viewModel.asks().add(EntryKind.DEVELOPMENT));
        log.setId("log-development");
        log.getStyleClass().add("accent");
        Button change = Buttons.of("change-status", messages.get("issue.changeStatus"), viewModel.asks()::changeStatus);
        recording = List.of(change, log);
        var top = new WrappingRow(title,
                Buttons.of("add-to-brief", messages.get("issue.addToBrief"), viewModel::addToBrief), change, log);
        top.setSpacing(8);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setMinHeight(USE_PREF_SIZE);
        return top;
    }

    /// Opens the sentence that says where the issue stands.
    void write() {
        standing.edit();
    }

    /// Shows another issue, or the same anew.
    void show(IssueAt now, Jottings jottings) {
        Status status = now.issue().status();
        recording.forEach(button -> button.setDisable(!now.editable()));
        title.getChildren().setAll(Labels.of(now.issue().name(), "page-title"), LevelChip.of(status, messages));
        if (status.possibly() != null && status.possiblyName() != null) {
            title.getChildren().add(LevelChip.possibly(status.possibly(), status.possiblyName(), messages));
        }
        if (status.trend() != Direction.STEADY) {
            title.getChildren().add(new TrendArrow(status.trend(), status.level(), messages));
        }
        title.getChildren().add(Labels.of(since(status), "muted"));
        now.around().flags().forEach(flag -> {
            Label chip = FlagsCard.chip(flag.content(), messages);
            Tip.on(chip, flag.content().why());
            title.getChildren().add(chip);
        });
        Standing sentence = now.standing();
        standing.setEditable(now.standingEditable());
        stands.setVisible(sentence != null || now.standingEditable());
        stands.setManaged(stands.isVisible());
        standing.show(sentence == null ? "" : sentence.text());
        if (now.standingEditable()) {
            standing.keptIn(jottings, "standing " + now.issue().issue().id());
        }
        standingDay.setText(sentence == null ? "" : words.day(sentence.asOf()));
    }

    private String since(Status status) {
        if (status.since() == null) {
            return "";
        }
        String sources = status.sources() == 1 ? messages.get("issue.singleSource")
                : messages.get("issue.sources", status.sources(), status.independentSources());
        String since = messages.get("issue.since", words.of(status.since()), sources);
        return status.withdrawn() == 0 ? since : messages.get("citation.withdrawn", since, status.withdrawn());
    }
}
