package org.rapporteur.ui.preferences;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Setting;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OneOf;

/// The control with which a setting is set, by the sort of setting. Its name is the setting's.
final class SettingControls {
    private static final int FEW = 3;
    private static final double FIELD = 260;
    private static final double LEAST_FIELD = 140;

    private final PreferencesViewModel viewModel;
    private final Messages messages;

    SettingControls(PreferencesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    /// The control of `setting`.
    Node of(Setting<?> setting) {
        return switch (setting) {
            case Setting.Flag flag -> flag(flag);
            case Setting.Pick<?> pick -> pick(pick);
            case Setting.Amount amount -> amount(amount);
            case Setting.Words words -> words(words);
        };
    }

    private ToggleSwitch flag(Setting.Flag flag) {
        var box = new ToggleSwitch();
        ObjectProperty<Boolean> value = viewModel.value(flag);
        box.setSelected(value.get());
        box.selectedProperty().subscribe(value::set);
        value.subscribe(box::setSelected);
        return named(box, flag);
    }

    private <E extends Enum<E>> Node pick(Setting.Pick<E> pick) {
        ObjectProperty<E> value = viewModel.value(pick);
        return pick.options().size() > FEW ? list(pick, value) : pills(pick, value);
    }

    private <E extends Enum<E>> ComboBox<E> list(Setting.Pick<E> pick, ObjectProperty<E> value) {
        var box = new ComboBox<E>();
        box.getItems().setAll(pick.options());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E option) {
                return option == null ? "" : messages.of(option);
            }

            @Override
            public E fromString(String text) {
                return pick.options().stream().filter(option -> messages.of(option).equals(text)).findFirst()
                        .orElse(pick.usual());
            }
        });
        box.valueProperty().bindBidirectional(value);
        return named(box, pick);
    }

    private <E extends Enum<E>> HBox pills(Setting.Pick<E> pick, ObjectProperty<E> value) {
        List<E> options = pick.options();
        var group = new OneOf(button -> value.set(options.get((int) button.getUserData())));
        var row = new HBox();
        for (E option : options) {
            var button = new ToggleButton(messages.of(option));
            button.getStyleClass().add(option == options.getFirst()
                    ? "left-pill" : option == options.getLast() ? "right-pill" : "center-pill");
            button.setId("preference-" + pick.name() + "-" + option.name());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setAccessibleText(viewModel.name(pick) + ": " + messages.of(option));
            button.setUserData(options.indexOf(option));
            row.getChildren().add(button);
        }
        value.subscribe(now -> group.show(group.getToggles().get(options.indexOf(now))));
        return row;
    }

    private HBox amount(Setting.Amount amount) {
        ObjectProperty<Integer> value = viewModel.value(amount);
        Label words = Labels.of("", "setting-amount");
        words.textProperty().bind(value.map(now -> messages.get("preferences." + amount.name() + ".value", now)));
        Button less = step(Feather.MINUS, "less", amount, () -> value.set(value.get() - amount.step()));
        less.disableProperty().bind(Bindings.createBooleanBinding(() -> value.get() <= amount.least(), value));
        Button more = step(Feather.PLUS, "more", amount, () -> value.set(value.get() + amount.step()));
        more.disableProperty().bind(Bindings.createBooleanBinding(() -> value.get() >= amount.most(), value));
        var row = new HBox(less, words, more);
        row.getStyleClass().add("setting-steps");
        return row;
    }

    private Button step(Feather icon, String which, Setting.Amount amount, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("button-icon");
        button.setId("preference-" + amount.name() + "-" + which);
        button.setAccessibleText(messages.get("preferences." + which, viewModel.name(amount)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private TextField words(Setting.Words words) {
        var field = new TextField();
        ObjectProperty<String> value = viewModel.value(words);
        value.subscribe(field::setText);
        field.setPrefWidth(FIELD);
        field.setMinWidth(LEAST_FIELD);
        field.setOnAction(event -> value.set(field.getText().strip()));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                value.set(field.getText().strip());
            }
        });
        return named(field, words);
    }

    private <N extends Node> N named(N control, Setting<?> setting) {
        control.setId("preference-" + setting.name());
        control.setAccessibleText(viewModel.name(setting));
        return control;
    }
}
