package org.rapporteur.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;

/// Chooses the date of every view; the date up to which records count is one click deeper.
final class AsOfPanel extends VBox {
    private final ShellViewModel viewModel;
    private final Messages messages;
    private final Runnable close;
    private final PartialDateField effective;
    private final PartialDateField known;

    AsOfPanel(ShellViewModel viewModel, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.close = close;
        this.effective = new PartialDateField(messages);
        this.known = new PartialDateField(messages);
        getStyleClass().add("as-of-panel");
        AsOf now = viewModel.asOfProperty().get();
        effective.setValue(When.of(PartialDate.of(now.effective())));
        effective.field().setId("as-of-date");
        effective.field().setAccessibleText(messages.get("asOf.title"));
        effective.field().setOnAction(event -> apply());
        known.setValue(now.known() == null ? null : When.of(PartialDate.of(now.known())));
        known.field().setAccessibleText(messages.get("asOf.knownTitle"));
        known.field().setOnAction(event -> apply());
        getChildren().addAll(
                Labels.of(messages.get("asOf.title"), "card-title"), effective, steps(),
                deeper(now.known() != null), buttons());
    }

    private HBox steps() {
        var steps = new HBox(
                button("asOf.previous", () -> step(false)), button("asOf.next", () -> step(true)));
        steps.getStyleClass().add("as-of-steps");
        return steps;
    }

    private void step(boolean forward) {
        viewModel.step(forward);
        close.run();
    }

    private VBox deeper(boolean open) {
        var fields = new VBox(Labels.wrapping(messages.get("asOf.knownTitle"), "muted", "small"), known);
        fields.getStyleClass().add("as-of-known");
        var link = new Hyperlink(messages.get("asOf.knownLink"));
        var box = new VBox(open ? fields : link);
        link.setOnAction(event -> {
            box.getChildren().setAll(fields);
            known.field().requestFocus();
        });
        return box;
    }

    private HBox buttons() {
        Button show = button("asOf.show", this::apply);
        show.setDefaultButton(true);
        show.disableProperty().bind(unfit());
        var buttons = new HBox(
                button("asOf.today", () -> {
                    viewModel.showToday();
                    close.run();
                }),
                show);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private Button button(String key, Runnable action) {
        return Buttons.of(messages.get(key), action);
    }

    private BooleanBinding unfit() {
        return Bindings.createBooleanBinding(
                () -> !isDay(effective.valueProperty().get())
                        || known.problemProperty().get() != null
                        || (known.valueProperty().get() != null && !isDay(known.valueProperty().get())),
                effective.valueProperty(),
                known.valueProperty(),
                known.problemProperty());
    }

    private static boolean isDay(@Nullable When when) {
        return when != null && when.date().isDay();
    }

    private void apply() {
        if (!unfit().get()) {
            When until = known.valueProperty().get();
            viewModel.asOfProperty().set(new AsOf(
                    effective.valueProperty().get().earliest(), until == null ? null : until.earliest()));
            close.run();
        }
    }
}
