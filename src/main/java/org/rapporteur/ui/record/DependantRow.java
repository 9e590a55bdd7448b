package org.rapporteur.ui.record;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.service.Dependant;
import org.rapporteur.service.WhatRests;
import org.rapporteur.ui.control.Chips;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.LabelledWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappingRow;

/// One record that rests on what is asked for, with its sources and what can be done about it.
final class DependantRow extends WrappingRow {
    private static final double KIND = 96;
    private static final double LEAST_BODY = 220;
    private static final int NOTE_ROWS = 12;

    private final Dependant dependant;
    private final WhatRests.Told told;
    private final RestsViewModel viewModel;
    private final Messages messages;

    DependantRow(Dependant dependant, WhatRests.Told told, RestsViewModel viewModel) {
        this.dependant = dependant;
        this.told = told;
        this.viewModel = viewModel;
        this.messages = viewModel.messages();
        getStyleClass().add("row");
        setSpacing(12);
        setAlignment(Pos.TOP_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        Label kind = Labels.wrapping(messages.get("rests.kind." + dependant.kind()), "muted", "small");
        kind.setMinWidth(KIND);
        kind.setPrefWidth(KIND);
        kind.setMaxWidth(KIND);
        var body = new VBox(6, Labels.wrapping(name(), "strong"));
        body.getChildren().addAll(parts());
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(LEAST_BODY);
        var cures = new HBox(6);
        cures.getChildren().addAll(cures());
        getChildren().addAll(kind, body, cures);
    }

    /// On screens of a fraction of a pixel it is asked for one width and laid out in the next larger one;
    /// in the two a line of chips may break differently.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : snapSizeX(width));
    }

    private String name() {
        return new SaidWords(messages).called(dependant.kind(), dependant.name());
    }

    private List<Node> parts() {
        var parts = new ArrayList<Node>();
        if (!dependant.sources().isEmpty()) {
            var chips = new Chips();
            dependant.sources().forEach(source ->
                    chips.getChildren().add(CitationChip.quoting(source, messages, viewModel::open)));
            parts.add(chips);
        }
        if (!dependant.direct()) {
            parts.add(Labels.wrapping(messages.get("rests.indirect"), "muted", "small"));
        }
        if (dependant.record().content() instanceof Brief brief) {
            dependant.statements().forEach(line -> parts.add(Labels.wrapping(messages.get(
                    line.alone() ? "rests.statementAlone" : "rests.statement", line.statement().text()), "small")));
            parts.add(Labels.wrapping(brief.sentTo().isEmpty() ? messages.get("rests.sentToNobody")
                    : messages.get("rests.sentTo", String.join("; ", brief.sentTo())), "muted", "small"));
            if (!told.caveats().isEmpty()) {
                parts.add(new Fold(messages.get("rests.note"), note()));
            }
        }
        return parts;
    }

    private Node note() {
        String marking = dependant.record().content() instanceof Brief brief
                ? brief.marking() : told.article().content().marking();
        var text = new LabelledWords(marking, viewModel.note(dependant, told), messages.get("rests.note"));
        text.setPrefRowCount(NOTE_ROWS);
        return new VBox(6, text, button("rests.copy", text::copyAll));
    }

    private List<Node> cures() {
        var cures = new ArrayList<Node>();
        if (dependant.record().content() instanceof Development wrong) {
            Id<Development> id = new Id<>(dependant.record().id().value());
            cures.add(button("rests.addSource", () -> viewModel.addSource(id)));
            cures.add(button("rests.correct", () -> viewModel.correct(id, wrong)));
        }
        cures.add(button("rests.open", () -> viewModel.open(dependant)));
        return cures;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.get("rests.action", messages.get(key), name()));
        button.setOnAction(event -> action.run());
        return button;
    }
}
