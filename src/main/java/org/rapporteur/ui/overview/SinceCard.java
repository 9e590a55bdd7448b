package org.rapporteur.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.Position;
import org.rapporteur.model.Source;
import org.rapporteur.service.News;
import org.rapporteur.service.OverviewAt;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelMove;
import org.rapporteur.ui.control.TrendArrow;
import org.rapporteur.ui.control.WrappingRow;

/// The band at the top: what is new since one last looked, since a day, or since the last brief.
final class SinceCard {
    /// What is not shown here at first comes when asked for.
    private static final int AT_FIRST = 5;
    private static final double LEAST_COUNTS = 120;
    private static final double LEAST_TEXT = 170;

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final DateWords words;

    SinceCard(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new DateWords(messages);
    }

    Region build(OverviewAt now, News news) {
        var chooser = new SinceChooser(viewModel, messages, now, news);
        var head = row(chooser.menu());
        var card = Card.plain(head);
        chooser.askIn(card);
        card.setId("since-card");
        card.getStyleClass().add("accented");
        if (news.isEmpty()) {
            card.getChildren().add(Labels.wrapping(messages.get("overview.nothingNew"), "muted"));
            return card;
        }
        Label counts = Labels.wrapping(counts(news), "muted", "small", "since-counts");
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.setMinWidth(LEAST_COUNTS);
        head.getChildren().add(counts);
        if (now.seenUpTo() != null) {
            var seen = new Button(messages.get("overview.seen"));
            seen.setId("seen");
            seen.getStyleClass().add("small");
            seen.setMinWidth(Region.USE_PREF_SIZE);
            seen.setOnAction(event -> viewModel.markSeen());
            head.getChildren().add(seen);
        }
        fill(card, lines(news, now.snapshot().asOf().effective()));
        return card;
    }

    private void fill(Card card, List<Node> lines) {
        var box = new VBox();
        box.getStyleClass().add("since-lines");
        lines.stream().limit(AT_FIRST).forEach(box.getChildren()::add);
        card.getChildren().add(box);
        if (lines.size() > AT_FIRST) {
            var more = new Hyperlink(messages.get("overview.more", lines.size() - AT_FIRST));
            more.getStyleClass().add("small");
            more.setOnAction(event -> {
                card.getChildren().remove(more);
                lines.stream().skip(AT_FIRST).forEach(box.getChildren()::add);
            });
            card.getChildren().add(more);
        }
    }

    private String counts(News news) {
        var parts = new ArrayList<String>();
        parts.add(messages.get("overview.counts",
                news.changes().size(), news.developments(), news.articles()));
        if (!news.ratings().isEmpty()) {
            parts.add(messages.get("overview.countsRatings", news.ratings().size()));
        }
        if (!news.positions().isEmpty()) {
            parts.add(messages.get("overview.countsPositions", news.positions().size()));
        }
        if (!news.events().isEmpty()) {
            parts.add(messages.get("overview.countsEvents", news.events().size()));
        }
        return String.join(" · ", parts);
    }

    private List<Node> lines(News news, LocalDate day) {
        var lines = new ArrayList<Node>();
        news.changes().forEach(change -> lines.add(line(change)));
        news.ratings().forEach(rating -> lines.add(line(rating)));
        news.events().forEach(event -> lines.add(line(event.content(), day)));
        news.positions().forEach(position -> lines.add(line(position)));
        news.others().forEach(other -> lines.add(line(other)));
        return lines;
    }

    private Node line(News.StatusNews news) {
        LevelChange change = news.entry().change();
        var name = link(news.issue().name(), () -> viewModel.ways().openIssue(news.issue().issue().id()));
        var line = row(sign(new TrendArrow(change.direction(), change.to(), messages)), name,
                new LevelMove(change, news.entry().possibly(), messages), text(news.entry().what()));
        news.entry().sources().stream().filter(Source::supports).limit(1)
                .map(source -> CitationChip.dated(source, messages, viewModel.ways()::openSource))
                .forEach(line.getChildren()::add);
        return line;
    }

    private Node line(News.RatingNews news) {
        Commitment commitment = news.commitment().content();
        String party = news.rating().content().party();
        String moved = messages.get("overview.new.rated", messages.of(news.before()),
                messages.of(news.rating().content().state()));
        String whose = party.isEmpty() ? messages.names(commitment.obligors()) : party;
        return line(Feather.CHECK_SQUARE, link(messages.get("overview.new.whose", whose, moved),
                () -> viewModel.ways().open(news.commitment().id())), commitment.what(),
                words.of(news.rating().content().since()));
    }

    private Node line(Event event, LocalDate day) {
        String when = event.when().latest().getYear() == day.getYear()
                ? words.shorter(event.when()) : words.of(event.when());
        return line(Feather.CALENDAR, Labels.of(event.name(), "strong"), event.place(), when);
    }

    private Node line(News.PositionNews news) {
        Position position = news.position().content();
        return line(Feather.MESSAGE_CIRCLE, link(
                messages.get("overview.new.position", position.party(), news.issue().name()),
                () -> viewModel.ways().openIssue(position.issue())), position.text(), words.of(position.stated()));
    }

    private Node line(News.DevelopmentNews news) {
        return line(Feather.PLUS_CIRCLE, link(news.issue().name(),
                () -> viewModel.ways().openIssue(news.issue().issue().id())), news.entry().what(),
                words.of(news.entry().happened()));
    }

    private static Node line(Feather icon, Region name, String what, String when) {
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("since-icon");
        return row(sign(picture), name, text(what), Labels.of(when, "muted", "small"));
    }

    private static WrappingRow row(Node... parts) {
        var row = new WrappingRow(parts);
        row.setSpacing(8);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// What begins a line, as wide on each of them, also where there is nothing to show.
    private static Node sign(Node picture) {
        var sign = new StackPane(picture);
        sign.getStyleClass().add("since-sign");
        return sign;
    }

    private static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.getStyleClass().addAll("strong", "plain-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }

    private static Region text(String what) {
        var text = Labels.wrapping(what);
        text.setMinWidth(what.isEmpty() ? 0 : LEAST_TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }
}
