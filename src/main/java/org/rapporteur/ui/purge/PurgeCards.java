package org.rapporteur.ui.purge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.service.backup.SpilledBackups;
import org.rapporteur.ui.control.Beginning;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappedLines;

/// All that a purge would blank, in cards: the article, the fields that quote it, papers, backups, and
/// what may go with it.
final class PurgeCards {
    private static final double KIND = 132;
    /// How far the words of a tick box stand from its edge.
    private static final double BOX = 25;
    private static final int MOST = 200;
    private static final int EXCERPT = 240;

    private final PurgeViewModel viewModel;
    private final PurgeViewModel.Preview preview;
    private final PurgeFinding finding;
    private final Messages messages;

    PurgeCards(PurgeViewModel viewModel, PurgeViewModel.Preview preview) {
        this.viewModel = viewModel;
        this.preview = preview;
        this.finding = preview.finding();
        this.messages = viewModel.messages();
    }

    /// The cards, those that have something to say.
    List<Node> cards() {
        var cards = new ArrayList<Node>();
        cards.add(Card.ofRows(messages.get("purge.articles", finding.articles().size()),
                rows(finding.articles(), this::article)));
        add(cards, "purge.kin", viewModel.kin(), this::kin);
        add(cards, "purge.places", viewModel.places(finding), this::place);
        add(cards, "purge.resting", viewModel.resting(), this::resting);
        add(cards, "purge.papers", finding.papers(), one -> row(kind(one.kind()), one.name(), ""));
        add(cards, "purge.enclosing", finding.enclosing(), one -> row(kind(one.kind()), one.name(), ""));
        add(cards, "purge.held", preview.backups(), this::backup);
        cards.add(also());
        return cards;
    }

    private <E> void add(List<Node> cards, String title, List<E> all, Function<E, Node> row) {
        if (!all.isEmpty()) {
            cards.add(Card.ofRows(messages.get(title, all.size()), rows(all, row)));
        }
    }

    private <E> Node[] rows(List<E> all, Function<E, Node> row) {
        var rows = new ArrayList<Node>(all.stream().limit(MOST).map(row).toList());
        if (all.size() > MOST) {
            rows.add(Labels.wrapping(messages.get("purge.more", all.size() - MOST), "muted", "small", "row"));
        }
        return rows.toArray(Node[]::new);
    }

    private Node article(PurgeFinding.Blanked one) {
        return row(kind("article"), one.title(),
                messages.get("purge.article", one.bytes(), one.letters(), one.passages()));
    }

    private Node place(PurgeFinding.Place place) {
        String field = messages.get("field." + place.kind() + "." + place.field());
        String where = place.name().isBlank() || place.name().equals(place.words())
                ? field : messages.get("purge.field", field, place.name());
        return row(kind(place.kind()), Beginning.of(place.words(), EXCERPT),
                place.stands() ? where : messages.get("purge.fieldBefore", where));
    }

    private Node backup(SpilledBackups.Held held) {
        return row(messages.get("purge.backup"), String.valueOf(held.file().file().getFileName()),
                held.looked() ? "" : messages.get("purge.backupUnseen"));
    }

    private Node kin(PurgeFinding.Kin kin) {
        return choice(kin.title(), messages.get("purge.share", kin.share()), kin.id(),
                goes -> viewModel.choose(kin, goes));
    }

    private Node resting(PurgeFinding.Resting record) {
        String more = Stream.concat(Stream.of(kind(record.kind())),
                record.words().stream().filter(words -> !words.equals(record.told())))
                .collect(Collectors.joining(" · "));
        return choice(record.told(), more, record.id(), goes -> viewModel.choose(record, goes));
    }

    private Card also() {
        return new Card(messages.get("purge.also"),
                Labels.wrapping(messages.get("purge.alsoSaid", finding.drafts())),
                Labels.wrapping(messages.get("purge.stays"), "muted"),
                Labels.wrapping(messages.get("purge.beyond"), "muted"));
    }

    private String kind(String name) {
        return messages.get("record.kind." + name);
    }

    private static Node row(String kind, String words, String more) {
        Label what = Labels.wrapping(kind, "muted", "small");
        what.setMinWidth(KIND);
        what.setPrefWidth(KIND);
        what.setMaxWidth(KIND);
        var texts = new VBox(2, Labels.wrapping(words));
        if (!more.isEmpty()) {
            texts.getChildren().add(Labels.wrapping(more, "muted", "small"));
        }
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(12, what, texts);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private Node choice(String name, String more, Id<?> id, Consumer<Boolean> choose) {
        var box = new CheckBox(name);
        WrappedLines.in(box);
        box.setUserData(id);
        box.setSelected(viewModel.goes(id));
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().addListener((property, before, now) -> choose.accept(now));
        Label under = Labels.wrapping(more, "muted", "small");
        VBox.setMargin(under, new Insets(0, 0, 0, BOX));
        var row = new VBox(2, box, under);
        row.getStyleClass().add("row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }
}
