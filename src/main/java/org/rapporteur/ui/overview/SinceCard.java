package org.rapporteur.ui.overview;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.Source;
import org.rapporteur.service.News;
import org.rapporteur.service.OverviewAt;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelMove;
import org.rapporteur.ui.control.TrendArrow;

/// The band at the top: what is new since one last looked.
final class SinceCard {
    /// What is not shown here is in the issues below.
    private static final int AT_MOST = 5;

    private final OverviewViewModel viewModel;
    private final Messages messages;

    SinceCard(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    Region build(OverviewAt now, News news) {
        var card = new Card(messages.get("overview.since", date(now, news)));
        card.setId("since-card");
        card.getStyleClass().add("accented");
        if (news.isEmpty()) {
            card.getChildren().add(Labels.wrapping(messages.get("overview.nothingNew"), "muted"));
            return card;
        }
        card.withActions(Labels.of(messages.get("overview.counts",
                news.changes().size(), news.developments(), news.articles()), "muted", "small"));
        if (now.seenUpTo() != null) {
            var seen = new Button(messages.get("overview.seen"));
            seen.setId("seen");
            seen.getStyleClass().add("small");
            seen.setOnAction(event -> viewModel.markSeen());
            card.withActions(seen);
        }
        news.changes().stream().limit(AT_MOST).map(this::line).forEach(card.getChildren()::add);
        if (news.changes().size() > AT_MOST) {
            card.getChildren().add(Labels.of(
                    messages.get("overview.moreChanges", news.changes().size() - AT_MOST), "muted", "small"));
        }
        return card;
    }

    private String date(OverviewAt now, News news) {
        var words = new DateWords(messages);
        LocalDate day = news.since().atZone(now.snapshot().tracker().content().zone()).toLocalDate();
        return day.getYear() == now.snapshot().asOf().effective().getYear() ? words.weekday(day) : words.day(day);
    }

    private Node line(News.StatusNews news) {
        LevelChange change = news.entry().change();
        var name = new Hyperlink(news.issue().name());
        name.getStyleClass().addAll("strong", "plain-link");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setOnAction(event -> viewModel.openIssue(news.issue().issue().id()));
        var words = Labels.wrapping(news.entry().what());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(8, new TrendArrow(change.direction(), change.to(), messages), name,
                new LevelMove(change, news.entry().possibly(), messages), words);
        line.setAlignment(Pos.CENTER_LEFT);
        news.entry().sources().stream().filter(Source::supports).limit(1)
                .map(source -> CitationChip.dated(source, messages, viewModel::openSource))
                .forEach(line.getChildren()::add);
        return line;
    }
}
