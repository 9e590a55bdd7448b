package org.rapporteur.ui.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.LooseEnd;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Labels;

/// What rests on little: by what is wrong with it, the worst first, a line each with its cure
/// beside it. Of a long group the first lines stand; the others come when asked for.
final class LooseEndsCard {
    private static final int AT_FIRST = 3;

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final LooseEndWords say;
    private final VBox groups = new VBox();
    private final Card card;
    private final Set<String> open = new HashSet<>();
    private boolean mayRecord = true;

    LooseEndsCard(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.say = new LooseEndWords(messages);
        this.card = new Card(messages.get("overview.looseEnds"), groups);
        card.setId("loose-ends-card");
        groups.getStyleClass().add("loose-ends");
    }

    Region node() {
        return card;
    }

    /// @param recordable whether a cure that records something can be offered
    void show(List<LooseEnd> ends, boolean recordable) {
        mayRecord = recordable;
        groups.getChildren().clear();
        if (ends.isEmpty()) {
            groups.getChildren().add(Labels.wrapping(messages.get("overview.noLooseEnds"), "muted"));
            return;
        }
        Map<String, List<LooseEnd>> byKind = new LinkedHashMap<>();
        ends.forEach(end -> byKind.computeIfAbsent(say.group(end), kind -> new ArrayList<>()).add(end));
        byKind.forEach((title, these) -> groups.getChildren().add(group(title, these)));
    }

    private VBox group(String title, List<LooseEnd> ends) {
        var rows = new Rows();
        Label heading = Labels.wrapping(title, "loose-title");
        HBox.setHgrow(heading, Priority.ALWAYS);
        var head = new HBox(6, heading, Labels.of(String.valueOf(ends.size()), "badge"));
        head.setAlignment(Pos.CENTER_LEFT);
        var group = new VBox(head, rows);
        boolean folded = !open.contains(title) && ends.size() > AT_FIRST + 1;
        ends.stream().limit(folded ? AT_FIRST : ends.size()).forEach(end -> add(rows, title, end));
        if (folded) {
            var more = new Hyperlink(messages.get("overview.more", ends.size() - AT_FIRST));
            more.getStyleClass().add("small");
            more.setAccessibleText(title + ": " + more.getText());
            more.setOnAction(event -> {
                open.add(title);
                group.getChildren().remove(more);
                ends.stream().skip(AT_FIRST).forEach(end -> add(rows, title, end));
            });
            group.getChildren().add(more);
        }
        return group;
    }

    private void add(Rows rows, String title, LooseEnd end) {
        String spoken = title + ": " + say.of(end);
        Label what = Labels.wrapping(say.of(end), "side-words");
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox(what);
        row.setAlignment(Pos.TOP_LEFT);
        if (mayRecord || !Ways.records(end)) {
            row.getChildren().add(Cure.of(say.cure(end), say.cure(end) + ": " + spoken,
                    () -> viewModel.ways().open(end)));
            rows.add(row, spoken, () -> viewModel.ways().open(end));
        } else {
            rows.add(row, spoken, () -> viewModel.ways().look(end));
        }
    }
}
