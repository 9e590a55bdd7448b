package org.rapporteur.ui.briefs;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;

/// The cards in which the officer says what the paper shall be.
final class WishCards {
    private final BriefForm form;
    private final Messages messages;

    WishCards(BriefForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    /// For whom, for which occasion, and from when the background is told.
    Card reader() {
        var since = new PartialDateField(messages);
        since.field().textProperty().bindBidirectional(form.since());
        since.field().setId("brief-since");
        since.field().setPromptText(messages.get("briefs.sincePrompt"));
        return new Card(messages.get("briefs.forCard"),
                field(messages.get("briefs.audience"), line("brief-audience", form.audience(),
                        messages.get("briefs.audiencePrompt"))),
                field(messages.get("briefs.meeting"), line("brief-meeting", form.meeting(),
                        messages.get("briefs.meetingPrompt"))),
                labelled(messages.get("briefs.since"), since, since.field()));
    }

    /// What only the officer can say.
    Card words() {
        return new Card(messages.get("briefs.wordsCard"),
                field(messages.get("briefs.purpose"), area("brief-purpose", form.purpose())),
                field(messages.get("briefs.bottomLine"), area("brief-bottom-line", form.bottomLine())));
    }

    /// Which issues, in which order.
    Card issues() {
        return new Card(messages.get("briefs.issuesCard"), new IssueOrder(form, messages),
                Labels.wrapping(messages.get("briefs.order"), "muted", "small"));
    }

    /// With or without notes, and up to which marking.
    Card copies() {
        var group = new ToggleGroup();
        RadioButton sourced = radio("brief-sourced", messages.get("briefs.sourced"), group);
        RadioButton clean = radio("brief-clean", messages.get("briefs.clean"), group);
        form.sourced().subscribe(wanted -> group.selectToggle(wanted ? sourced : clean));
        group.selectedToggleProperty().subscribe(chosen -> form.sourced().set(chosen == sourced));
        var ceiling = new ComboBox<>(form.markings());
        ceiling.setId("brief-ceiling");
        ceiling.setMaxWidth(Double.MAX_VALUE);
        ceiling.valueProperty().bindBidirectional(form.ceiling());
        return new Card(messages.get("briefs.copies"), sourced, clean,
                field(messages.get("briefs.ceiling"), ceiling));
    }

    private static RadioButton radio(String id, String words, ToggleGroup group) {
        var button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }

    private static TextField line(String id, StringProperty text, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    /// Tab leaves the area, as it leaves every field.
    private static TextArea area(String id, StringProperty text) {
        var area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.textProperty().bindBidirectional(text);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.fireEvent(new KeyEvent(event.getSource(), event.getTarget(), KeyEvent.KEY_PRESSED, "", "",
                        KeyCode.TAB, event.isShiftDown(), true, false, false));
                event.consume();
            }
        });
        return area;
    }

    private static VBox field(String name, Node field) {
        return labelled(name, field, field);
    }

    private static VBox labelled(String name, Node content, Node focus) {
        var label = Labels.of(name, "field-label");
        label.setLabelFor(focus);
        var box = new VBox(label, content);
        box.getStyleClass().add("form");
        return box;
    }
}
