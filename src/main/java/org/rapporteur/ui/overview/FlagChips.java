package org.rapporteur.ui.overview;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Tip;

/// What the officer holds possible for the month ahead: word and picture, never colour alone.
final class FlagChips {
    private final Messages messages;
    private final DateWords words;

    FlagChips(Messages messages) {
        this.messages = messages;
        this.words = new DateWords(messages);
    }

    /// The chips of `flags`, side by side where there is room.
    FlowPane of(List<Stored<Flag>> flags) {
        var pane = new FlowPane();
        pane.getStyleClass().add("flow");
        flags.forEach(flag -> pane.getChildren().add(of(flag.content())));
        return pane;
    }

    /// The chip of `flag`; the reason is its tooltip's.
    Label of(Flag flag) {
        return chip(flag, say(flag));
    }

    /// The same without the month, where there is little room.
    Label word(Flag flag) {
        return chip(flag, messages.get(flag.form() == Flag.Form.RISK
                ? "overview.flag.riskWord" : "overview.flag.opportunityWord"));
    }

    private Label chip(Flag flag, String words) {
        boolean risk = flag.form() == Flag.Form.RISK;
        Label chip = Labels.of(words, "flag-chip", risk ? "risk" : "opportunity");
        chip.setGraphic(new FontIcon(risk ? Feather.ALERT_TRIANGLE : Feather.SUNRISE));
        Tip.on(chip, say(flag) + ": " + flag.why());
        chip.setAccessibleText(say(flag) + ": " + flag.why());
        return chip;
    }

    /// "Risk, May 2024".
    String say(Flag flag) {
        return messages.get(flag.form() == Flag.Form.RISK ? "overview.flag.risk" : "overview.flag.opportunity",
                words.of(flag.month()));
    }
}
