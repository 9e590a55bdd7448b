package org.rapporteur.ui.briefs;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.Part;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;
import org.rapporteur.ui.control.Tip;
import org.rapporteur.ui.control.WrappedLines;

/// The cards in which the officer says what the paper shall be.
final class WishCards {
    private final BriefForm form;
    private final Messages messages;

    WishCards(BriefForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    /// Which paper.
    Card paper(ObservableList<String> problems, Path folder) {
        var choice = new ComboBox<>(form.papers());
        choice.setId("brief-paper");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(messages.get("briefs.paperCard"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PaperTemplate template) {
                return template == null ? "" : capital(template.title());
            }

            @Override
            public @Nullable PaperTemplate fromString(String title) {
                return null;
            }
        });
        choice.valueProperty().bindBidirectional(form.paper());
        var wrong = new VBox();
        problems.subscribe(() -> wrong.getChildren().setAll(problems.stream()
                .map(problem -> Labels.wrapping(problem, "warning", "small")).toList()));
        Tip.on(choice, messages.get("briefs.ownPapers", folder));
        return new Card(messages.get("briefs.paperCard"), choice, wrong);
    }

    /// For whom, for which occasion, and from when the background is told.
    Card reader() {
        var since = new PartialDateField(messages);
        since.field().textProperty().bindBidirectional(form.since());
        since.field().setId("brief-since");
        since.field().setPromptText(messages.get("briefs.sincePrompt"));
        return new Card(messages.get("briefs.forCard"),
                new Field(messages.get("briefs.audience"), prompting(
                        Field.line("brief-audience", form.audience()), messages.get("briefs.audiencePrompt"))),
                new Field(messages.get("briefs.meeting"), prompting(
                        Field.line("brief-meeting", form.meeting()), messages.get("briefs.meetingPrompt"))),
                new Field(messages.get("briefs.since"), since, since.field()));
    }

    /// What only the officer can say, as far as the paper has a place for it.
    Card words() {
        Map<Part, Field> fields = new EnumMap<>(Map.of(
                Part.PURPOSE,
                new Field(messages.get("briefs.purpose"), Field.lines("brief-purpose", form.purpose(), 4)),
                Part.BOTTOM_LINE,
                new Field(messages.get("briefs.bottomLine"), Field.lines("brief-bottom-line", form.bottomLine(), 4)),
                Part.PRESS,
                new Field(messages.get("briefs.press"), Field.lines("brief-press", form.press(), 3))));
        var card = new Card(messages.get("briefs.wordsCard"), fields.values().toArray(Node[]::new));
        card.managedProperty().bind(card.visibleProperty());
        fields.values().forEach(field -> field.managedProperty().bind(field.visibleProperty()));
        form.paper().subscribe(template -> {
            fields.forEach((part, field) -> field.setVisible(template == null || template.has(part)));
            card.setVisible(fields.values().stream().anyMatch(Node::isVisible));
        });
        return card;
    }

    /// Which issues, in which order.
    Card issues() {
        var timeline = new CheckBox(messages.get("briefs.timeline"));
        timeline.setId("brief-timeline");
        WrappedLines.in(timeline);
        timeline.selectedProperty().bindBidirectional(form.timeline());
        return new Card(messages.get("briefs.issuesCard"), new IssueOrder(form, messages),
                Labels.wrapping(messages.get("briefs.order"), "muted", "small"), timeline);
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
        return new Card(messages.get("briefs.copies"), sourced, new Field(messages.get("briefs.notesAt"), notes()),
                clean, new Field(messages.get("briefs.ceiling"), ceiling));
    }

    /// Where a Word document has its notes; a paper with links has none.
    private ComboBox<PaperTemplate.Notes> notes() {
        var places = new ComboBox<>(FXCollections.observableArrayList(
                PaperTemplate.Notes.LISTED, PaperTemplate.Notes.ENDNOTES, PaperTemplate.Notes.FOOTNOTES));
        places.setId("brief-notes-at");
        places.setMaxWidth(Double.MAX_VALUE);
        places.setConverter(new StringConverter<>() {
            @Override
            public String toString(PaperTemplate.@Nullable Notes place) {
                return place == null ? "" : messages.of(place);
            }

            @Override
            public PaperTemplate.@Nullable Notes fromString(String words) {
                return null;
            }
        });
        places.valueProperty().bindBidirectional(form.notes());
        places.disableProperty().bind(form.sourced().not()
                .or(form.notes().isEqualTo(PaperTemplate.Notes.LINKS)));
        return places;
    }

    private String capital(String title) {
        int end = title.isEmpty() ? 0 : title.offsetByCodePoints(0, 1);
        return title.substring(0, end).toUpperCase(messages.locale()) + title.substring(end);
    }

    private static RadioButton radio(String id, String words, ToggleGroup group) {
        var button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }

    private static TextField prompting(TextField field, String prompt) {
        field.setPromptText(prompt);
        return field;
    }
}
