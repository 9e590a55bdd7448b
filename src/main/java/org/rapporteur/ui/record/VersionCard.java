package org.rapporteur.ui.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.PartialDate;
import org.rapporteur.service.RecordHistory;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.Labels;

/// One version of a record: when and by whom, and what differed from the version before.
final class VersionCard {
    private static final double NAME = 168;

    private final RecordHistory.Version version;
    private final boolean first;
    private final HistoryViewModel viewModel;
    private final Messages messages;
    private final boolean contested;
    private final SaidWords words;

    VersionCard(RecordHistory.Told told, RecordHistory.Version version, HistoryViewModel viewModel,
            Messages messages) {
        this.version = version;
        this.first = version == told.versions().getLast();
        this.contested = told.isContested();
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new SaidWords(messages);
    }

    /// The panel.
    Card build() {
        var card = new Card(messages.get("record.version", day(), time(), version.author()));
        card.withActions(tags().toArray(Node[]::new));
        version.differences().forEach(difference -> card.getChildren().add(row(difference)));
        if (version.differences().isEmpty()) {
            card.getChildren().add(Labels.wrapping(
                    messages.get(version.deletes() ? "record.deletes" : "record.same"), "muted"));
        }
        card.getChildren().add(ledger());
        return card;
    }

    /// The gesture and its place in the chain. That the chain holds is looked at when it is unfolded.
    private Node ledger() {
        var lines = new VBox(3, Labels.wrapping(messages.get("record.hash", version.hash().hex()), "muted", "small"));
        var fold = new Fold(messages.get("record.ledger"), lines);
        fold.unfoldedProperty().subscribe(unfolded -> {
            if (unfolded && lines.getChildren().size() == 1) {
                viewModel.chained(version, chained -> lines.getChildren().setAll(chain(chained)));
            }
        });
        return fold;
    }

    private List<Node> chain(RecordHistory.Chained chained) {
        String before = chained.before() == null ? messages.get("record.chain.first")
                : messages.get("record.chain.before", chained.before().hex());
        var lines = new ArrayList<Node>();
        for (String line : List.of(messages.get("record.chain.gesture", chained.gesture()),
                messages.get("record.hash", chained.hash().hex()), before,
                messages.get("record.chain.head", chained.head().hex(), chained.all()))) {
            lines.add(Labels.wrapping(line, "muted", "small"));
        }
        lines.add(chained.holds() ? Labels.wrapping(messages.get("record.chain.holds", chained.all()), "good", "small")
                : Labels.wrapping(messages.get("record.chain.broken"), "danger", "small"));
        return lines;
    }

    private List<Node> tags() {
        var tags = new ArrayList<Node>();
        if (version.undone()) {
            tags.add(Labels.of(messages.get("record.undone"), "state-tag"));
        }
        if (version.undo()) {
            tags.add(Labels.of(messages.get("record.undo"), "state-tag"));
        }
        if (version.stands()) {
            tags.add(Labels.of(messages.get("record.stands"), "state-tag"));
        }
        if (!version.deletes() && (contested || !version.stands())) {
            tags.add(restore());
        }
        if (first) {
            tags.addFirst(Labels.of(messages.get("record.first"), "muted", "small"));
        }
        return tags;
    }

    private Button restore() {
        boolean keeps = version.stands();
        var restore = new Button(messages.get(keeps ? "record.keep" : "record.restore"));
        restore.getStyleClass().add("small");
        restore.setAccessibleText(messages.get(keeps ? "record.keepOf" : "record.restoreOf", day(), time()));
        restore.setOnAction(event -> viewModel.restore(version));
        return restore;
    }

    private Node row(RecordHistory.Difference difference) {
        Label name = Labels.wrapping(messages.get("field." + difference.field()), "muted");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setMaxWidth(NAME);
        var values = new VBox(2);
        if (difference.reordered()) {
            values.getChildren().add(Labels.wrapping(messages.get("record.reordered"), "muted", "small"));
        } else {
            difference.before().forEach(item -> values.getChildren().add(
                    Labels.wrapping(messages.get("record.was", words.of(item)), "muted", "was")));
            difference.after().forEach(item -> values.getChildren().add(Labels.wrapping(words.of(item))));
            if (difference.after().isEmpty()) {
                values.getChildren().add(Labels.wrapping(messages.get("record.emptied"), "muted", "small"));
            }
        }
        HBox.setHgrow(values, Priority.ALWAYS);
        values.setMinWidth(0);
        values.setPrefWidth(Region.USE_COMPUTED_SIZE);
        var row = new HBox(12, name, values);
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private String day() {
        return new DateWords(messages).of(PartialDate.of(LocalDate.ofInstant(version.at(), viewModel.zone())));
    }

    private String time() {
        return RecordedHour.of(version.at(), viewModel.zone(), ZoneId.systemDefault(), messages.locale());
    }
}
