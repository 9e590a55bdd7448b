package org.rapporteur.ui.entry;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;
import org.rapporteur.ui.control.WrappedLines;

/// When it happened, from where that was taken, and what else the sources offer.
final class HappenedField extends VBox {
    private final EntryViewModel viewModel;
    private final Messages messages;
    private final PartialDateField when;
    private final VBox offers = new VBox();

    HappenedField(EntryViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("form");
        LogForm form = viewModel.form();
        when = new PartialDateField(messages).lookingBackFrom(form::lookBackFrom);
        when.bindTo(form.whenProperty());
        Label basis = Labels.wrapping(form.basisProperty(), "muted", "small");
        Fields.showWhile(basis, form.basisProperty().isNotEmpty());
        viewModel.offers().addListener((ListChangeListener<DateOffer>) change -> showOffers());
        form.whenProperty().subscribe(now -> showOffers());
        getChildren().addAll(when, basis, offers);
    }

    /// The field in which it is typed.
    TextField field() {
        return when.field();
    }

    private void showOffers() {
        var dates = new DateWords(messages);
        offers.getChildren().setAll(viewModel.offers().stream()
                .filter(offer -> !offer.when().equals(viewModel.form().whenProperty().get()))
                .map(offer -> wrapping(Fields.link(messages.get("log.offerDate", dates.of(offer.when()), offer.basis()),
                        () -> accept(offer))))
                .toList());
        offers.setVisible(!offers.getChildren().isEmpty());
        offers.setManaged(offers.isVisible());
    }

    /// The offer goes with the click; the focus stays in the form, where its keys count.
    private void accept(DateOffer offer) {
        viewModel.accept(offer);
        when.field().requestFocus();
        when.field().end();
    }

    private static Hyperlink wrapping(Hyperlink link) {
        WrappedLines.in(link);
        link.setMinWidth(0);
        link.setMinHeight(USE_PREF_SIZE);
        return link;
    }
}
