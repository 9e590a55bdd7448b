package org.rapporteur.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.When;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.settings.LastFolder;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;
import org.rapporteur.ui.dialog.Choosers;

/// Asks what to hold the timeline against: two periods laid over each other at an event or a day, or
/// the lanes of another tracker.
final class ComparePanel extends VBox {
    private final TimelineViewModel viewModel;
    private final Choosers choosers;
    private final Messages messages;
    private final Runnable close;
    private final PartialDateField zero;
    private final PartialDateField other;

    ComparePanel(TimelineViewModel viewModel, Choosers choosers, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.choosers = choosers;
        this.messages = messages;
        this.close = close;
        this.zero = new PartialDateField(messages);
        this.other = new PartialDateField(messages);
        setId("timeline-compare");
        getStyleClass().addAll("timeline-panel", "form");
        zero.field().setId("compare-zero");
        other.field().setId("compare-other");
        getChildren().addAll(
                Labels.of(messages.get("timeline.compare.title"), "card-title"),
                side("timeline.compare.zero", zero), side("timeline.compare.other", other), buttons());
    }

    private VBox side(String key, PartialDateField field) {
        ComboBox<Mark> events = new ComboBox<>();
        events.setPromptText(messages.get("timeline.compare.event"));
        events.setAccessibleText(messages.get("timeline.compare.event"));
        events.setMaxWidth(Double.MAX_VALUE);
        events.getItems().setAll(events());
        events.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Mark mark) {
                return mark == null ? "" : viewModel.words().date(mark) + " · " + mark.what();
            }

            @Override
            public @Nullable Mark fromString(String text) {
                return null;
            }
        });
        events.valueProperty().subscribe(mark -> {
            if (mark != null) {
                field.setValue(When.of(org.rapporteur.model.PartialDate.of(mark.first())));
            }
        });
        var both = new VBox(events, field);
        both.getStyleClass().add("form");
        return new Field(messages.get(key), both, field.field());
    }

    private List<Mark> events() {
        Timeline timeline = viewModel.timelineProperty().get();
        return timeline == null ? List.of()
                : new ArrayList<>(timeline.events().marks().stream().filter(mark -> !mark.ghost()).toList()).reversed();
    }

    private HBox buttons() {
        var go = new Button(messages.get("timeline.compare.go"));
        go.setId("compare-go");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.disableProperty().bind(Bindings.createBooleanBinding(() -> !ready(),
                zero.valueProperty(), other.valueProperty()));
        go.setOnAction(event -> compare());
        var tracker = new Button(messages.get("timeline.compare.tracker"));
        tracker.setOnAction(event -> choose());
        var row = new HBox(tracker, go);
        row.getStyleClass().add("sheet-buttons");
        row.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
        return row;
    }

    private boolean ready() {
        When one = zero.valueProperty().get();
        When two = other.valueProperty().get();
        return one != null && two != null && one.date().isDay() && two.date().isDay() && !one.equals(two);
    }

    private void compare() {
        When one = zero.valueProperty().get();
        When two = other.valueProperty().get();
        if (one != null && two != null) {
            LocalDate day = two.earliest();
            viewModel.comparisonProperty().set(new Comparison.Period(one.earliest(), day,
                    messages.get("timeline.compare.from", viewModel.words().day(day))));
            viewModel.look(span -> span.around(one.earliest().toEpochDay()));
            close.run();
        }
    }

    private void choose() {
        choosers.file(LastFolder.TRACKER, messages.get("timeline.compare.tracker"), getScene().getWindow(),
                new Choosers.Kind(messages.get("app.file.kind"), TrackerName.EXTENSION)).ifPresent(chosen -> {
                    viewModel.comparisonProperty().set(new Comparison.Second(chosen));
                    close.run();
                });
    }
}
