package org.rapporteur.ui.record;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.RecordHistory;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.ScrollingPage;

/// The history of a record, of whatever kind: each version with who recorded it and when, and what
/// differed. An older version can be made to stand again.
public final class HistoryView implements Page {
    private final HistoryViewModel viewModel;
    private final Navigator navigator;
    private final Messages messages;
    private final ScrollingPage page = new ScrollingPage();

    /// The screen of `viewModel`.
    public HistoryView(HistoryViewModel viewModel, Navigator navigator, Messages messages) {
        this.viewModel = viewModel;
        this.navigator = navigator;
        this.messages = messages;
    }

    @Override
    public Region build() {
        page.setId("history");
        viewModel.toldProperty().subscribe(told -> draw());
        viewModel.problemProperty().subscribe(problem -> draw());
        return page;
    }

    @Override
    public void shown(Destination destination) {
        if (destination instanceof Destination.HistoryPage history) {
            viewModel.open(history.record());
        }
    }

    private void draw() {
        RecordHistory.Told told = viewModel.toldProperty().get();
        UserProblem problem = viewModel.problemProperty().get();
        VBox body = page.body();
        if (problem != null) {
            body.getChildren().setAll(new EmptyState(Feather.ALERT_TRIANGLE, messages.of(problem)));
        } else if (told == null) {
            body.getChildren().setAll(new EmptyState(Feather.CLOCK, messages.get("record.loading")));
        } else {
            body.getChildren().setAll(header(), name(told));
            if (told.isContested()) {
                body.getChildren().add(Labels.wrapping(messages.get("record.contested")));
            }
            told.versions().forEach(version -> body.getChildren().add(
                    new VersionCard(told, version, viewModel, messages).build()));
        }
    }

    private Node header() {
        var header = new HBox(Labels.of(messages.get("record.history"), "page-title"),
                Fields.link(messages.get("record.back"), navigator::back));
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node name(RecordHistory.Told told) {
        String kind = messages.get("record.kind." + told.kind());
        return Labels.wrapping(told.name().isEmpty() ? kind : messages.get("record.named", kind, told.name()), "lead");
    }
}
