package org.rapporteur.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;

/// Says plainly across the window that another day is shown, or less than all that is recorded;
/// leads from one status change to the next, and back. It is there only then.
final class PastStrip extends HBox {
    private final ShellViewModel viewModel;
    private final Messages messages;
    private final Label sentence = Labels.wrapping("", "past-sentence");
    private final Hyperlink back = new Hyperlink();

    PastStrip(ShellViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("past-strip");
        getStyleClass().add("past-strip");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        back.setId("back-home");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> viewModel.goHome());
        getChildren().addAll(new FontIcon(Feather.CLOCK), sentence,
                step("asOf.previous", Feather.CHEVRON_LEFT, "previous-change", false),
                step("asOf.next", Feather.CHEVRON_RIGHT, "next-change", true), back);
        viewModel.asOfProperty().subscribe(this::say);
    }

    private Button step(String key, Feather icon, String id, boolean forward) {
        var button = new Button(messages.get(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (forward) {
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.setOnAction(event -> viewModel.step(forward));
        return button;
    }

    private void say(AsOf asOf) {
        var words = new DateWords(messages);
        String day = words.day(asOf.effective());
        String known = asOf.known() == null ? "" : messages.get("asOf.recordedBy", words.day(asOf.known()));
        sentence.setText(messages.get(
                asOf.effective().isAfter(viewModel.today()) ? "asOf.stripAhead" : "asOf.strip", day, known));
        boolean today = viewModel.home().equals(viewModel.today());
        back.setText(today ? messages.get("asOf.backToToday")
                : messages.get("asOf.backTo", words.day(viewModel.home())));
    }
}
