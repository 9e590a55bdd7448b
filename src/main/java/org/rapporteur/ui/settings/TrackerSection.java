package org.rapporteur.ui.settings;

import java.time.ZoneId;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.CompletionField;
import org.rapporteur.ui.control.Field;

/// The tracker's own description.
final class TrackerSection implements Builder<Region> {
    private final TrackerViewModel viewModel;
    private final Navigator navigator;
    private final Messages messages;

    TrackerSection(TrackerViewModel viewModel, Navigator navigator, Messages messages) {
        this.viewModel = viewModel;
        this.navigator = navigator;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var card = new Card(
                messages.get("setup.tracker"),
                new Field(messages.get("setup.title"), Field.line("tracker-title", viewModel.title)),
                row(new Field(messages.get("setup.one"), Field.line("tracker-one", viewModel.one)),
                        new Field(messages.get("setup.other"), Field.line("tracker-other", viewModel.other))),
                new Field(messages.get("setup.third"), Field.lines("tracker-third", viewModel.thirdParties, 3)),
                markings(),
                new CeilingField(viewModel, navigator, messages),
                new Field(messages.get("setup.zoneField"), zone()).withRemark(messages.get("setup.zoneRemark")),
                new FormFoot(viewModel.problem, viewModel::save, viewModel::revert, messages));
        card.getStyleClass().add("setup-card");
        // The scroll bar stands beside the card.
        var held = new VBox(FormFoot.savingWithKeys(card, viewModel::save));
        held.getStyleClass().add("setup-held");
        var scroll = new ScrollPane(held);
        scroll.getStyleClass().add("setup-form");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Field markings() {
        var field = new Field(
                messages.get("setup.markings"), Field.lines("tracker-markings", viewModel.markings, 5))
                .withRemark(messages.get("setup.markingsRemark"));
        var sets = new HBox(
                Buttons.small("use-default", messages.get("setup.useDefault"), viewModel::useDefaultMarkings),
                Buttons.small("use-tlp", messages.get("setup.useTlp"), viewModel::useTlp));
        sets.getStyleClass().add("form-buttons");
        field.getChildren().add(sets);
        return field;
    }

    private CompletionField<String> zone() {
        var field = new CompletionField<String>(zone -> zone);
        field.setChoices(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        field.setId("tracker-zone");
        field.textProperty().bindBidirectional(viewModel.zone);
        return field;
    }

    private static HBox row(Region... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("form-row");
        row.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        return row;
    }
}
