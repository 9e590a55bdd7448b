package org.rapporteur.ui.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.InPlaceText;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.Labels;

/// A few sentences that are edited, added, moved and removed where they stand. Each change
/// saves the whole list.
final class InPlaceList extends VBox {
    private final Messages messages;
    private final String addWords;
    private final BiConsumer<List<String>, Runnable> save;
    private int shown = Integer.MAX_VALUE;
    private int most = Integer.MAX_VALUE;
    private boolean unfolded;
    private final List<InPlaceText> texts = new ArrayList<>();
    private List<String> sentences = List.of();
    private boolean editable = true;
    private @Nullable Jottings jottings;
    private String name = "";
    private @Nullable Hyperlink add;

    /// An empty list.
    ///
    /// @param addWords what adds a sentence
    /// @param save takes the sentences, and what to run where they cannot be recorded
    InPlaceList(String addWords, Messages messages, BiConsumer<List<String>, Runnable> save) {
        this.addWords = addWords;
        this.messages = messages;
        this.save = save;
    }

    /// Keeps the list short: `few` sentences on show, the rest behind a link with a word about it,
    /// and none to be added beyond `outside`.
    InPlaceList shortTo(int few, int outside) {
        shown = few;
        most = outside;
        return this;
    }

    /// Keeps what is half typed in `kept`, under names that begin with `newName`; before [#show].
    void keptIn(Jottings kept, String newName) {
        if (!newName.equals(name)) {
            jottings = kept;
            name = newName;
            getChildren().clear();
        }
    }

    private void keep(InPlaceText text, String which) {
        if (jottings != null && editable) {
            text.keptIn(jottings, name + ' ' + which);
        }
    }

    /// Shows `newSentences`; `may` says whether they can be changed. What is shown already is left
    /// alone, with what is being typed there.
    void show(List<String> newSentences, boolean may) {
        if (newSentences.equals(sentences) && may == editable && !getChildren().isEmpty()) {
            return;
        }
        sentences = List.copyOf(newSentences);
        editable = may;
        getChildren().clear();
        add = null;
        texts.clear();
        boolean folded = !unfolded && sentences.size() > shown;
        for (int i = 0; i < (folded ? shown : sentences.size()); i++) {
            getChildren().add(row(i));
        }
        if (folded) {
            getChildren().add(Fields.link(messages.get("issue.more", sentences.size() - shown), this::unfold));
        }
        if (sentences.size() >= shown && editable) {
            getChildren().add(Labels.wrapping(messages.get(
                    sentences.size() >= most ? "issue.pointsMost" : "issue.pointsFew", shown, most), "faint", "small"));
        }
        if (editable && sentences.size() < most) {
            getChildren().add(adding());
        }
    }

    /// Opens the field for one more sentence, where one may be added.
    void begin() {
        if (add != null) {
            add.fire();
        }
    }

    private void unfold() {
        unfolded = true;
        List<String> same = sentences;
        sentences = List.of();
        show(same, editable);
    }

    private Node row(int at) {
        var text = new InPlaceText(addWords, messages, (typed, failed) -> replace(at, typed));
        texts.add(text);
        text.show(sentences.get(at));
        text.setEditable(editable);
        keep(text, String.valueOf(at));
        text.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, at));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(Labels.of("•", "muted"), text);
        row.getStyleClass().add("in-place-row");
        row.setMinHeight(USE_PREF_SIZE);
        if (editable) {
            row.getChildren().add(tools(at));
        }
        return row;
    }

    private RowTools tools(int at) {
        var up = RowTools.item(messages.get("issue.moveUp"), () -> move(at, -1));
        up.setDisable(at == 0);
        var down = RowTools.item(messages.get("issue.moveDown"), () -> move(at, 1));
        down.setDisable(at == sentences.size() - 1);
        return new RowTools(messages.get("issue.pointTools", sentences.get(at)), up, down,
                RowTools.item(messages.get("issue.remove"), () -> replace(at, "")));
    }

    private Node adding() {
        var link = new Hyperlink(addWords);
        add = link;
        link.getStyleClass().add("small");
        var fresh = new InPlaceText(addWords, messages, (typed, failed) -> replace(sentences.size(), typed));
        texts.add(fresh);
        fresh.onCancel(() -> {
            fresh.setVisible(false);
            link.requestFocus();
        });
        fresh.setVisible(false);
        fresh.managedProperty().bind(fresh.visibleProperty());
        fresh.onOpened(() -> fresh.setVisible(true));
        link.setOnAction(event -> fresh.edit());
        link.visibleProperty().bind(fresh.visibleProperty().not());
        link.managedProperty().bind(link.visibleProperty());
        keep(fresh, "new");
        return new VBox(fresh, link);
    }

    private void key(KeyEvent event, int at) {
        if (!editable || event.getTarget() instanceof TextArea) {
            return;
        }
        switch (ScreenKey.pressed(ScreenKey.KeyPlace.ISSUE, event).orElse(ScreenKey.LOG)) {
            case DELETE_ENTRY -> replace(at, "");
            case POINT_UP -> move(at, -1);
            case POINT_DOWN -> move(at, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void replace(int at, String typed) {
        var changed = new ArrayList<>(sentences);
        if (at == changed.size()) {
            changed.add(typed);
        } else {
            changed.set(at, typed);
        }
        boolean added = at == sentences.size();
        changed.removeIf(String::isBlank);
        keep(changed, added ? changed.size() : at, () -> {
            if (!typed.isBlank() && !texts.isEmpty()) {
                texts.get(Math.min(at, texts.size() - 1)).retype(typed);
            }
        });
    }

    private void move(int at, int by) {
        if (at + by >= 0 && at + by < sentences.size()) {
            var changed = new ArrayList<>(sentences);
            changed.add(at + by, changed.remove(at));
            keep(changed, at + by, () -> { });
        }
    }

    /// What could not be recorded is not shown as if it were: the list is as before, and then `failed`.
    private void keep(List<String> changed, int next, Runnable failed) {
        List<String> before = sentences;
        show(changed, editable);
        focus(next);
        save.accept(changed, () -> {
            show(before, editable);
            failed.run();
        });
    }

    /// The rows are made anew: the focus goes on to the one at `next`, or to what adds another, lest
    /// the page jumps to its top.
    private void focus(int next) {
        if (next >= sentences.size() && add != null) {
            add.requestFocus();
            return;
        }
        List<Node> rows = getChildren().stream().filter(HBox.class::isInstance).toList();
        Node words = rows.isEmpty() ? null
                : rows.get(Math.min(next, rows.size() - 1)).lookup(".in-place-words");
        if (words != null) {
            words.requestFocus();
        }
    }
}
