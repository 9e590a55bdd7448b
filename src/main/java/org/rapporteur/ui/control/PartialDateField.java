package org.rapporteur.ui.control;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;

/// A field for a date as exactly as it is known. Below it stands how it was read, or why it
/// could not be.
public final class PartialDateField extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final TextField field = new TextField();
    private final Label reading = Labels.wrapping("", "date-reading", "small");
    private final ReadOnlyObjectWrapper<@Nullable When> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UserProblem> problem = new ReadOnlyObjectWrapper<>();
    private final Messages messages;
    private final DateWords words;
    private Supplier<@Nullable LocalDate> from = () -> null;

    /// An empty field.
    public PartialDateField(Messages messages) {
        this.messages = messages;
        this.words = new DateWords(messages);
        getStyleClass().add("date-field");
        field.setPromptText(messages.get("date.prompt"));
        field.textProperty().subscribe(this::read);
        getChildren().addAll(field, reading);
    }

    /// The date as read; null while the field is blank or cannot be read.
    public ReadOnlyObjectProperty<@Nullable When> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// Why the text cannot be read; null where it can or is blank.
    public ReadOnlyObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// A date typed without its year is the last such up to the day that `day` gives; where it gives
    /// null the year must be typed.
    public PartialDateField lookingBackFrom(Supplier<@Nullable LocalDate> day) {
        from = day;
        return this;
    }

    /// Puts a date into the field, or clears it.
    public void setValue(@Nullable When when) {
        field.setText(when == null ? "" : when.words() == null ? words.of(when.date()) : when.words());
        if (when != null) {
            value.set(when);
            problem.set(null);
            say(when);
        }
    }

    /// Keeps `model` at the field's value, and starts from what it holds.
    public void bindTo(ObjectProperty<@Nullable When> model) {
        model.subscribe(when -> {
            if (when != null ? !when.equals(value.get()) : value.get() != null) {
                setValue(when);
            }
        });
        value.addListener((property, old, now) -> model.set(now));
    }

    /// The text field within, for focus and for a label's `labelFor`.
    public TextField field() {
        return field;
    }

    private void read(String text) {
        try {
            value.set(text.isBlank() ? null : dated(text));
            problem.set(null);
        } catch (UserProblem unreadable) {
            value.set(null);
            problem.set(unreadable);
        }
        say(value.get());
    }

    private When dated(String text) {
        LocalDate day = from.get();
        return day == null ? DateReading.read(text) : DateReading.last(text, day);
    }

    private void say(@Nullable When when) {
        UserProblem wrong = problem.get();
        String sentence = wrong != null ? messages.of(wrong) : when == null ? "" : said(when);
        reading.setText(sentence);
        reading.setVisible(!sentence.isEmpty());
        reading.setManaged(reading.isVisible());
        field.pseudoClassStateChanged(ERROR, wrong != null);
        reading.pseudoClassStateChanged(ERROR, wrong != null);
    }

    private String said(When when) {
        String date = words.of(when.date());
        if (when.words() != null && !when.words().equals(date) && !isSameDate(when.words(), when.date())) {
            return messages.get("date.readingWithWords", date, when.words());
        }
        return date.equals(field.getText().strip()) ? "" : messages.get("date.reading", date);
    }

    /// Whether `typed` is a plain way of writing `date`, to which it adds nothing.
    private static boolean isSameDate(String typed, PartialDate date) {
        try {
            return DateReading.read(typed).equals(When.of(date));
        } catch (UserProblem unreadable) {
            return false;
        }
    }
}
