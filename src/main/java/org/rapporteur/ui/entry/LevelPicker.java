package org.rapporteur.ui.entry;

import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Level;
import org.rapporteur.model.Scale;
import org.rapporteur.ui.control.ActionRow;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelChip;

/// Chooses the level that a development sets on one issue: by a click, or by the keys 1 to 5 and
/// 0 for "not assessed" while the focus is within.
final class LevelPicker extends VBox {
    private final ChosenIssue chosen;
    private final ObservableValue<@Nullable UUID> editing;
    private final Messages messages;

    /// @param editing the development, if it is on record already: what stands now may be its own doing, and is
    ///     not what it changes the level from
    LevelPicker(ChosenIssue chosen, ObservableValue<@Nullable UUID> editing, Messages messages) {
        this.chosen = chosen;
        this.editing = editing;
        this.messages = messages;
        getStyleClass().add("level-picker");
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        // It is also set from elsewhere in the form, by Ctrl and a digit.
        chosen.levelProperty().subscribe(this::show);
        chosen.beforeProperty().addListener((property, old, now) -> show(chosen.levelProperty().get()));
    }

    private void typed(KeyEvent event) {
        String key = event.getCharacter();
        if (key.length() == 1 && key.charAt(0) >= '0' && key.charAt(0) <= '0' + Scale.LEVELS) {
            choose(key.charAt(0) - '0');
            event.consume();
        }
    }

    private void choose(@Nullable Integer level) {
        chosen.levelProperty().set(level);
        Node next = lookup(level == null ? ".action-row" : ".button");
        if (next != null) {
            next.requestFocus();
        }
    }

    private void show(@Nullable Integer level) {
        Label name = Labels.wrapping(chosen.issue().name(), "strong", "small");
        if (level == null) {
            getChildren().setAll(name);
            for (int number = 1; number <= Scale.LEVELS; number++) {
                Level option = chosen.issue().scale().level(number);
                getChildren().add(row(number, option.name(), option.chooseWhen()));
            }
            getChildren().add(row(Scale.NOT_ASSESSED, messages.get("level.notAssessed"),
                    messages.get("log.notAssessedWhen")));
        } else {
            getChildren().setAll(name, change(level));
        }
    }

    private VBox change(int level) {
        boolean none = level == Scale.NOT_ASSESSED;
        Level option = none ? null : chosen.issue().level(level, editing.getValue());
        LevelThen then = chosen.beforeProperty().get();
        var before = new HBox(new LevelChip(then.level(), word(then.name())), Labels.of("→"));
        before.getStyleClass().add("level-line");
        before.setAlignment(Pos.CENTER_LEFT);
        Fields.showWhile(before, editing.map(now -> false).orElse(true));
        var line = new HBox(before, new LevelChip(level, word(option == null ? "" : option.name())));
        line.getStyleClass().add("level-line");
        line.setAlignment(Pos.CENTER_LEFT);
        var again = new Button(messages.get("log.otherLevel"));
        again.getStyleClass().addAll("small", "flat");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(event -> choose(null));
        Label why = Labels.wrapping(
                option == null ? messages.get("log.notAssessedWhen") : option.chooseWhen(), "muted", "small");
        HBox.setHgrow(why, Priority.ALWAYS);
        var below = new HBox(why, again);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("level-line");
        return new VBox(line, below);
    }

    private String word(String level) {
        return level.isEmpty() ? messages.get("level.notAssessed") : level;
    }

    private ActionRow row(int number, String word, String chooseWhen) {
        var chip = new HBox(new KeyHint(String.valueOf(number)), new LevelChip(number, word));
        chip.getStyleClass().add("level-line");
        chip.setAlignment(Pos.CENTER_LEFT);
        LevelThen before = chosen.beforeProperty().get();
        if (number == before.level()) {
            chip.getChildren().add(Labels.of(
                    messages.get(before.then() ? "log.thenLevel" : "log.nowLevel"), "muted", "small"));
        }
        var row = new ActionRow(
                word + ": " + chooseWhen, () -> choose(number), chip, Labels.wrapping(chooseWhen, "muted", "small"));
        row.setId("level-" + number);
        return row;
    }
}
