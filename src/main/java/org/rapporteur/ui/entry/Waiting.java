package org.rapporteur.ui.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tripwire;
import org.rapporteur.service.Tripwires;

/// The tripwires that the development in the form may meet, kept up while it is typed.
public final class Waiting {
    private final LogForm form;
    private final Choices choices;
    private final Messages messages;
    private final Tripwires tripwires = new Tripwires();
    private final ObservableList<Stored<Tripwire>> offered = FXCollections.observableArrayList();

    Waiting(EntryForms forms, Messages messages) {
        this.form = forms.shared();
        this.choices = forms.choices();
        this.messages = messages;
        InvalidationListener look = changed -> look();
        form.whatProperty().addListener(look);
        form.quotes().addListener(look);
        form.issues().addListener(look);
        choices.tripwires().addListener(look);
    }

    private void look() {
        var texts = new ArrayList<String>();
        texts.add(form.whatProperty().get());
        form.quotes().forEach(quote -> texts.add(quote.words()));
        List<Stored<Tripwire>> found = choices.tripwires().isEmpty() ? List.of() : tripwires.perhapsMet(
                choices.tripwires(), form.issues().stream().map(ChosenIssue::id).toList(), texts);
        if (!found.equals(offered)) {
            offered.setAll(found);
            form.met().removeIf(id -> found.stream().noneMatch(one -> one.id().equals(id)));
        }
    }

    /// Those that are offered.
    public ObservableList<Stored<Tripwire>> offered() {
        return offered;
    }

    /// "<what> → <level>".
    String sentence(Tripwire tripwire) {
        String level = choices.issue(tripwire.issue())
                .filter(issue -> issue.scaleAs().equals(tripwire.level().scale()) && tripwire.level().level() > 0)
                .map(issue -> issue.scale().level(tripwire.level().level()).name())
                .orElse(String.valueOf(tripwire.level().level()));
        return messages.get("entry.waitedFor", tripwire.what(), level);
    }

    /// The officer says that it is met: its level is set on its issue.
    void meet(Stored<Tripwire> tripwire) {
        Tripwire content = tripwire.content();
        form.issues().stream().filter(one -> one.id().equals(content.issue()))
                .forEach(one -> one.levelProperty().set(content.level().level()));
        if (!isMet(tripwire.id())) {
            form.met().add(tripwire.id());
        }
    }

    /// The officer says that it is not, after all; the level stays as it is.
    void unmeet(Stored<Tripwire> tripwire) {
        form.met().remove(tripwire.id());
    }

    /// Whether the officer said that it is met.
    boolean isMet(Id<Tripwire> tripwire) {
        return form.met().contains(tripwire);
    }
}
