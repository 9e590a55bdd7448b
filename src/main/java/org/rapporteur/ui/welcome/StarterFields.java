package org.rapporteur.ui.welcome;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Level;
import org.rapporteur.model.Scale;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelChip;
import org.rapporteur.ui.control.Tip;
import org.rapporteur.ui.control.WrappedLines;

/// The fields in which a tracker's first issues and scales are chosen.
///
/// @param starters what is offered and what of it is chosen
record StarterFields(Starters starters, Messages messages) {
    /// The issues, each with a list of scales beside it once it is chosen. Its place is kept free
    /// before: a list that grew would move the next issue away from under the mouse.
    Region issues() {
        var grid = new GridPane();
        grid.getStyleClass().add("starter-issues");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        int at = 0;
        for (Starters.Offer offer : starters.issues()) {
            grid.add(line(offer), at % 2, at / 2);
            at++;
        }
        return grid;
    }

    private HBox line(Starters.Offer offer) {
        CheckBox box = box(offer.issue().name());
        box.selectedProperty().bindBidirectional(offer.wanted());
        var scale = new ComboBox<Scale>();
        scale.getItems().setAll(starters.scales().keySet());
        scale.setConverter(new Names());
        scale.valueProperty().bindBidirectional(offer.scale());
        scale.setMinWidth(Region.USE_PREF_SIZE);
        scale.setAccessibleText(messages.get("newTracker.scaleOf", offer.issue().name()));
        Tip.on(scale, scale.getAccessibleText());
        scale.visibleProperty().bind(offer.wanted());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(box, gap, scale);
        line.getStyleClass().add("starter-issue");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// The scales, each with its five words, worst first; one that a chosen issue needs stays.
    Region scales() {
        var list = new VBox();
        list.getStyleClass().add("starter-scales");
        starters.scales().forEach((scale, kept) -> list.getChildren().add(row(scale, kept)));
        return list;
    }

    private VBox row(Scale scale, BooleanProperty kept) {
        CheckBox box = box(scale.name());
        var needed = starters.needs(scale);
        var shown = Bindings.createBooleanBinding(() -> kept.get() || needed.get(), kept, needed);
        shown.subscribe(box::setSelected);
        box.setOnAction(event -> kept.set(box.isSelected()));
        box.disableProperty().bind(needed);
        var use = Labels.wrapping(messages.get("newTracker.scaleNeeded"), "muted", "small");
        Fields.showWhile(use, needed);
        HBox.setHgrow(use, Priority.ALWAYS);
        var head = new HBox(box, use);
        head.getStyleClass().add("starter-scale");
        head.setAlignment(Pos.CENTER_LEFT);
        var words = new FlowPane();
        words.getStyleClass().add("starter-levels");
        for (int level = 1; level <= Scale.LEVELS; level++) {
            words.getChildren().add(chip(level, scale.level(level)));
        }
        words.setAccessibleText(messages.get("newTracker.levels", scale.name(),
                String.join(", ", scale.levels().stream().map(Level::name).toList())));
        return new VBox(head, words);
    }

    private static LevelChip chip(int number, Level level) {
        var chip = new LevelChip(number, level.name());
        Tip.on(chip, level.chooseWhen());
        return chip;
    }

    private static CheckBox box(String words) {
        var box = new CheckBox(words);
        WrappedLines.in(box);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private final class Names extends StringConverter<@Nullable Scale> {
        @Override
        public String toString(@Nullable Scale scale) {
            return scale == null ? "" : scale.name();
        }

        @Override
        public @Nullable Scale fromString(String name) {
            return starters.scales().keySet().stream().filter(scale -> scale.name().equals(name)).findFirst()
                    .orElse(null);
        }
    }
}
