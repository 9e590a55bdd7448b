package org.rapporteur.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;

/// The date of every view, in the top bar; a click opens [AsOfPanel].
final class AsOfChip extends Button {
    private static final PseudoClass ELSEWHEN = PseudoClass.getPseudoClass("elsewhen");

    private final ShellViewModel viewModel;
    private final Messages messages;
    private final Label lead = Labels.of("", "as-of-lead");
    private final Label date = Labels.of("", "as-of-date");

    AsOfChip(ShellViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("as-of-chip");
        setId("as-of");
        setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(lead, date, new FontIcon(Feather.CHEVRON_DOWN));
        line.getStyleClass().add("as-of-line");
        line.setAlignment(Pos.CENTER);
        setGraphic(line);
        viewModel.asOfProperty().subscribe(this::say);
        setOnAction(event -> open());
    }

    private void say(AsOf asOf) {
        var words = new DateWords(messages);
        boolean elsewhen = viewModel.isElsewhen();
        lead.setText(messages.get(elsewhen ? "asOf.showing" : "asOf.lead"));
        String known = asOf.known() == null ? "" : messages.get("asOf.knownShort", words.day(asOf.known()));
        date.setText(words.day(asOf.effective()) + known);
        pseudoClassStateChanged(ELSEWHEN, elsewhen);
        setAccessibleText(lead.getText() + " " + date.getText());
    }

    private void open() {
        var over = new PopOver();
        over.setContentNode(new AsOfPanel(viewModel, messages, over::hide));
        over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        over.setDetachable(false);
        over.show(this);
    }
}
