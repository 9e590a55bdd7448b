package org.rapporteur.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.suggest.DateMention;
import org.rapporteur.intake.suggest.KeySentence;
import org.rapporteur.intake.suggest.PersonMention;
import org.rapporteur.intake.suggest.Span;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.ui.control.ActionRow;
import org.rapporteur.ui.control.Beginning;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Tip;

/// What the article on show speaks of: people, dates and parties, then its key sentences. A click brings
/// the place into view, a further one the next place. Away where there is nothing.
final class InTextCard extends VBox {
    private static final int MOST = 8;
    private static final int LONGEST = 150;

    private final ArticleViewModel viewModel;
    private final Messages messages;
    private final DateWords dates;
    private final Card card;

    InTextCard(ArticleViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.dates = new DateWords(messages);
        card = new Card(messages.get("inText.title"));
        getChildren().add(card);
        viewModel.shownProperty().subscribe(this::show);
    }

    private void show(ArticleViewModel.@Nullable Shown shown) {
        card.getChildren().remove(1, card.getChildren().size());
        if (shown != null) {
            Suggestions found = shown.suggested();
            add("inText.people", found.people().stream().map(this::person).toList());
            add("inText.dates", found.dates().stream().map(this::date).toList());
            add("inText.parties", found.parties().stream()
                    .map(party -> chip(party.name(), messages.names(party.words()), party.places())).toList());
            addKeys(found.keySentences());
            if (found.cutShort()) {
                card.getChildren().add(Labels.wrapping(
                        messages.get("inText.cutShort", Suggestions.EXAMINED), "muted", "small"));
            }
        }
        setVisible(card.getChildren().size() > 1);
        setManaged(isVisible());
    }

    private void addKeys(List<KeySentence> keys) {
        if (!keys.isEmpty()) {
            card.getChildren().add(Labels.wrapping(messages.get("inText.keys"), "muted", "small"));
            keys.forEach(key -> card.getChildren().add(sentence(key)));
        }
    }

    private Node sentence(KeySentence key) {
        String line = key.text().replaceAll("\\s+", " ");
        return new ActionRow(line, () -> viewModel.goTo(key.span()),
                Labels.wrapping(Beginning.of(line, LONGEST), "small"));
    }

    private void add(String title, List<Button> chips) {
        if (!chips.isEmpty()) {
            var flow = new FlowPane();
            flow.getStyleClass().add("flow");
            flow.setPrefWrapLength(0);
            flow.getChildren().addAll(chips.stream().limit(MOST).toList());
            if (chips.size() > MOST) {
                flow.getChildren().add(Labels.of(messages.get("inText.more", chips.size() - MOST), "muted", "small"));
            }
            card.getChildren().addAll(Labels.wrapping(messages.get(title), "muted", "small"), flow);
        }
    }

    private Button person(PersonMention person) {
        String whole = person.office().isEmpty() ? person.name()
                : messages.get("inText.office", person.office(), person.name());
        return chip(person.name(), whole, person.places());
    }

    private Button date(DateMention date) {
        String words = Objects.requireNonNullElse(date.when().words(), "");
        return chip(dates.of(date.when().date()), messages.get("inText.dateWords", words), date.places());
    }

    private Button chip(String name, String more, List<Span> places) {
        var chip = new Button(places.size() == 1 ? name : messages.get("inText.times", name, places.size()));
        chip.getStyleClass().setAll("issue-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(chip, more);
        var next = new ArrayList<>(places);
        chip.setOnAction(event -> {
            Span place = next.removeFirst();
            next.add(place);
            viewModel.goTo(place);
        });
        return chip;
    }
}
