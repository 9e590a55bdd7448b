package org.rapporteur.ui.briefs;

import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.Chips;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.Labels;

/// A statement with the number of its note, where it has one, and a way to each of its sources.
final class NoteBox extends HBox {
    NoteBox(NoteLine line, Messages messages, Consumer<Destination> open) {
        var chips = new Chips();
        line.sources().forEach(source -> chips.getChildren().add(CitationChip.dated(source, messages,
                one -> open.accept(new Destination.ArticlePage(one.article().id(), one.citation().passage())))));
        var body = new VBox(Labels.wrapping(line.statement(), "small"), chips);
        body.getStyleClass().add("note-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        if (line.number() > 0) {
            getChildren().add(Labels.of(String.valueOf(line.number()), "note-number", "small"));
        }
        getChildren().add(body);
        getStyleClass().add("note-line");
    }
}
