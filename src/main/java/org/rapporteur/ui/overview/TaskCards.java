package org.rapporteur.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.service.DoNext;
import org.rapporteur.service.LooseEnd;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;

/// What waits and what rests on little: lines that lead to where it is mended.
final class TaskCards {
    /// How many lines stand at first; the others come when asked for.
    private static final int AT_FIRST = 8;
    private static final double WHEN = 66;

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final DateWords words;

    TaskCards(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new DateWords(messages);
    }

    Region doNext(List<DoNext> tasks) {
        var card = new Card(messages.get("overview.doNext"));
        card.setId("do-next-card");
        if (tasks.isEmpty()) {
            card.getChildren().add(Labels.wrapping(messages.get("overview.nothingToDo"), "muted"));
        } else {
            fill(card, tasks.stream().map(this::line).toList());
        }
        return card;
    }

    Region looseEnds(List<LooseEnd> ends) {
        var card = new Card(messages.get("overview.looseEnds"));
        card.setId("loose-ends-card");
        if (ends.isEmpty()) {
            card.getChildren().add(Labels.wrapping(messages.get("overview.noLooseEnds"), "muted"));
        } else {
            fill(card, ends.stream().map(end -> new Line("", say(end), () -> viewModel.open(end))).toList());
        }
        return card;
    }

    private record Line(String when, String what, Runnable open) {}

    private void fill(Card card, List<Line> lines) {
        var rows = new Rows();
        card.getChildren().add(rows);
        lines.stream().limit(AT_FIRST).forEach(line -> add(rows, line));
        if (lines.size() > AT_FIRST) {
            var more = new Hyperlink(messages.get("overview.more", lines.size() - AT_FIRST));
            more.getStyleClass().add("small");
            more.setOnAction(event -> {
                card.getChildren().remove(more);
                lines.stream().skip(AT_FIRST).forEach(line -> add(rows, line));
            });
            card.getChildren().add(more);
        }
    }

    private static void add(Rows rows, Line line) {
        Label what = Labels.wrapping(line.what(), "side-words");
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox();
        row.setAlignment(Pos.TOP_LEFT);
        if (!line.when().isEmpty()) {
            Node when = when(line.when());
            row.getChildren().add(when);
        }
        row.getChildren().add(what);
        rows.add(row, (line.when() + " " + line.what()).strip(), line.open());
    }

    private static Label when(String text) {
        Label when = Labels.wrapping(text, "muted", "side-words");
        when.setMinWidth(WHEN);
        when.setPrefWidth(WHEN);
        return when;
    }

    private Line line(DoNext task) {
        return new Line(when(task), say(task), () -> viewModel.open(task));
    }

    private String when(DoNext task) {
        return switch (task) {
            case DoNext.FirstArticle first -> messages.get("overview.when.inbox");
            case DoNext.Inbox inbox -> messages.get("overview.when.inbox");
            case DoNext.Forecast forecast -> words.of(forecast.by());
            case DoNext.Sentence sentence -> sentence.standing() == null
                    ? messages.get("overview.when.write") : words.day(sentence.standing().asOf());
            case DoNext.Points points -> messages.get("overview.when.write");
        };
    }

    private String say(DoNext task) {
        return switch (task) {
            case DoNext.FirstArticle first -> messages.get("overview.task.firstArticle");
            case DoNext.Inbox inbox -> messages.get("overview.task.inbox", inbox.clippings(), inbox.oldestDays());
            case DoNext.Forecast forecast -> messages.get("overview.task.forecast", forecast.issue().name());
            case DoNext.Sentence sentence -> sentence.standing() == null
                    ? messages.get("overview.task.noSentence", sentence.issue().name())
                    : messages.get("overview.task.oldSentence", sentence.issue().name());
            case DoNext.Points points -> messages.get("overview.task.points", points.issue().name());
        };
    }

    private String say(LooseEnd end) {
        return switch (end) {
            case LooseEnd.Conflict conflict -> conflict.name().isEmpty()
                    ? messages.get("overview.end.conflictInSettings")
                    : messages.get("overview.end.conflict", conflict.name());
            case LooseEnd.Unsourced unsourced ->
                messages.get("overview.end.unsourced", unsourced.draft().content().what());
            case LooseEnd.OneOrigin one -> messages.get("overview.end.oneOrigin", one.issue().name());
            case LooseEnd.LowConfidence low -> messages.get("overview.end.lowConfidence", low.issue().name());
            case LooseEnd.Stale stale -> messages.get("overview.end.stale",
                    stale.issue().name(), words.of(stale.issue().status().newest()));
            case LooseEnd.Undated undated -> undated(undated.source().article().content());
        };
    }

    private String undated(Article article) {
        return messages.get("overview.end.undated", article.title());
    }
}
