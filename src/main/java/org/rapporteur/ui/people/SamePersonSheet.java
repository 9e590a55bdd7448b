package org.rapporteur.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Person;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OfferList;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.Sheet;

/// Chooses the other record of a person who was recorded twice. Enter takes the one that is selected.
final class SamePersonSheet {
    private final Person person;
    private final FilteredList<PersonLine> others;
    private final OfferList<PersonLine> list;
    private final Messages messages;
    private final Overlay overlay;
    private final Consumer<PersonLine> chosen;

    /// @param others who else is on record, the likeliest first
    SamePersonSheet(
            Person person, List<PersonLine> others, Messages messages, Overlay overlay, Consumer<PersonLine> chosen) {
        this.person = person;
        this.others = new FilteredList<>(FXCollections.observableList(others));
        this.messages = messages;
        this.list = new OfferList<>(this.others, "same-people", messages.get("people.title"),
                messages.get("people.sameNobody"), this::row);
        this.overlay = overlay;
        this.chosen = chosen;
    }

    /// Lays the sheet over the window, the focus in its field.
    void show() {
        var query = new TextField();
        query.setId("same-query");
        query.setPromptText(messages.get("people.find"));
        query.setAccessibleText(messages.get("people.find"));
        query.textProperty().subscribe(this::narrow);
        list.under(query, this::choose);
        var content = new VBox(
                Labels.wrapping(messages.get("people.sameRemark", person.name()), "muted"), query, list);
        content.getStyleClass().add("sheet-content");
        overlay.show(new Sheet(messages.get("people.sameTitle", person.name()), content)
                .withCancel(messages.get("inbox.cancel"))
                .withMain(messages.get("people.sameDo"),
                        list.getSelectionModel().selectedItemProperty().isNotNull(), this::choose));
        query.requestFocus();
    }

    /// Nobody is proposed before anything was typed: most of those on record are somebody else.
    private void narrow(String words) {
        others.setPredicate(line -> line.matches(words, null));
        if (words.isBlank()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    private void choose() {
        PersonLine other = list.getSelectionModel().getSelectedItem();
        if (other != null) {
            overlay.close();
            chosen.accept(other);
        }
    }

    private VBox row(PersonLine line) {
        return new VBox(
                Labels.wrapping(messages.parts(parts(line.person().name(), line.person().nativeName()))),
                Labels.of(messages.parts(parts(line.person().party(), line.posts())), "muted", "small"));
    }

    private static List<String> parts(String one, String other) {
        return List.of(one, other.equals(one) ? "" : other).stream().filter(part -> !part.isBlank()).toList();
    }
}
