package org.rapporteur.ui.people;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.people.PeopleDesk;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Narrow;
import org.rapporteur.ui.control.Tip;

/// Whose words articles carry and who is not on record: a click, or the key A for the first, puts
/// one there.
final class NamedStrip extends FlowPane {
    private static final int FEW = 5;
    private static final int FEWER = 1;
    private static final double NARROW = 440;
    private static final int MANY = 60;

    private final PeopleViewModel viewModel;
    private final PeopleActions actions;
    private final Messages messages;
    private boolean wide;
    private final ReadOnlyBooleanProperty narrow = Narrow.in(this, NARROW);

    NamedStrip(PeopleViewModel viewModel, PeopleActions actions, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.messages = messages;
        setId("people-named");
        getStyleClass().add("named-strip");
        setAlignment(Pos.CENTER_LEFT);
        viewModel.speakers().addListener((ListChangeListener<PeopleDesk.Speaker>) change -> show());
        narrow.subscribe(now -> show());
    }

    /// Puts the first of them on record.
    void addFirst() {
        if (viewModel.editable() && !viewModel.speakers().isEmpty()) {
            actions.add(viewModel.speakers().getFirst());
        }
    }

    private void show() {
        List<PeopleDesk.Speaker> all = viewModel.speakers();
        int shown = Math.min(all.size(), wide ? MANY : narrow.get() ? FEWER : FEW);
        getChildren().setAll(Labels.of(messages.get("people.named"), "muted"));
        for (PeopleDesk.Speaker speaker : all.subList(0, shown)) {
            getChildren().add(button(speaker, getChildren().size() == 1));
        }
        if (shown < all.size()) {
            var more = new Hyperlink(messages.get(
                    wide ? "people.furtherNamed" : "people.moreNamed", all.size() - shown));
            more.setDisable(wide);
            more.setOnAction(event -> {
                wide = true;
                show();
            });
            getChildren().add(more);
        }
        setVisible(!all.isEmpty() && viewModel.editable());
        setManaged(isVisible());
    }

    private Button button(PeopleDesk.Speaker speaker, boolean first) {
        var button = new Button(speaker.name(), new FontIcon(Feather.PLUS));
        button.getStyleClass().addAll("small", "named");
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.get("people.add", speaker.name()));
        Tip.on(button, messages.get("people.addTip", speaker.articles(), speaker.party().isEmpty()
                ? messages.get("people.noParty") : speaker.party()));
        if (first) {
            button.setGraphic(new KeyHint(ScreenKey.ADD_PERSON.shown()));
        }
        button.setOnAction(event -> actions.add(speaker));
        return button;
    }
}
