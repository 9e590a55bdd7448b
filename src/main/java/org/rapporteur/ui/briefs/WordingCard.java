package org.rapporteur.ui.briefs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.Section;
import org.rapporteur.brief.Statement;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.InPlaceText;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.Labels;

/// What the paper says under its headings, statements and points alike, each to be said otherwise where it
/// stands; its sources stay with it, and the record or the issue says what it said. One that is emptied is
/// left out of the paper, and can be brought back. What the officer wrote for the paper has its own field.
final class WordingCard {
    private final ObservableMap<String, String> edits;
    private final Jottings jottings;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final Fold fold;
    private List<Section> shown = List.of();

    WordingCard(BriefViewModel viewModel, Jottings jottings, Messages messages) {
        this.edits = viewModel.form().wordings();
        this.jottings = jottings;
        this.messages = messages;
        lines.getStyleClass().add("form-fields");
        lines.setId("brief-wording");
        fold = new Fold(messages.get("briefs.wordingFold"), lines);
        fold.unfoldedProperty().subscribe(open -> list());
        viewModel.previewProperty().subscribe(this::show);
        edits.addListener((MapChangeListener<String, String>) change -> list());
    }

    /// The card, its statements folded away.
    Card card() {
        return new Card(messages.get("briefs.wording"),
                Labels.wrapping(messages.get("briefs.wordingHint"), "muted", "small"), fold);
    }

    private void show(@Nullable Preview preview) {
        List<Section> now = preview == null ? List.of() : preview.paper().told();
        if (!now.equals(shown)) {
            shown = now;
            list();
        }
    }

    private void list() {
        if (!fold.unfoldedProperty().get()) {
            lines.getChildren().clear();
            return;
        }
        Object focused = lines.getChildren().stream().filter(Node::isFocusWithin).map(Node::getUserData).findFirst()
                .orElse(null);
        List<Node> all = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Section section : shown) {
            List<Statement> fresh = section.statements().filter(statement -> said.add(statement.text()))
                    .filter(statement -> !"".equals(edits.get(statement.text()))).toList();
            if (!fresh.isEmpty()) {
                all.add(Labels.wrapping(section.heading(), "muted", "small"));
            }
            fresh.stream().map(this::line).forEach(all::add);
        }
        edits.forEach((was, text) -> {
            if (text.isEmpty()) {
                all.add(leftOut(was));
            }
        });
        lines.getChildren().setAll(all);
        all.stream().filter(line -> focused != null && focused.equals(line.getUserData())).findFirst()
                .flatMap(line -> Stream.of(".in-place-words", ".hyperlink").map(line::lookup).filter(Objects::nonNull)
                        .findFirst()).ifPresent(Node::requestFocus);
    }

    /// In the words that the paper will have, also while it is still drawn with the ones before.
    private Node line(Statement statement) {
        String was = edits.entrySet().stream().filter(edit -> edit.getValue().equals(statement.text()))
                .map(Map.Entry::getKey).findFirst().orElse(statement.text());
        var text = new InPlaceText(messages.get("briefs.wordingPrompt"), messages, (typed, failed) -> {
            if (typed.strip().equals(was)) {
                edits.remove(was);
            } else {
                edits.put(was, typed.strip());
            }
        });
        text.styled("small");
        String now = edits.getOrDefault(was, statement.text());
        text.show(now);
        text.keptIn(jottings, "wording " + was);
        Node line = was.equals(now) ? text : new VBox(text, back(was));
        line.setUserData(was);
        return line;
    }

    private Node leftOut(String was) {
        var line = new VBox(Labels.wrapping(messages.get("briefs.leftOut", was), "faint", "small"), back(was));
        line.setUserData(was);
        return line;
    }

    private Hyperlink back(String was) {
        return Fields.link(messages.get("briefs.asRecorded"), () -> edits.remove(was));
    }
}
