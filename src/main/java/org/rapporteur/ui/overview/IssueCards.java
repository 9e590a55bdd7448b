package org.rapporteur.ui.overview;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Status;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.CardGrid;
import org.rapporteur.ui.control.Chips;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelChip;
import org.rapporteur.ui.control.StepChart;
import org.rapporteur.ui.control.StepHistory;
import org.rapporteur.ui.control.ThinnedHistory;
import org.rapporteur.ui.control.TrendArrow;
import org.rapporteur.ui.control.WrappedLines;

/// The issues that moved lately, a card each.
final class IssueCards {
    private static final int CHIPS = 3;
    /// A level of more letters leaves the name no room beside it.
    private static final int LONG_WORD = 13;
    /// A word of more letters, which would break at any of them, needs the whole width of the card.
    private static final int LONG_NAME = 15;
    private static final double NARROWEST = 236;
    private static final int COLUMNS = 3;
    /// All charts cover the same time, so that they can be compared.
    private static final int YEARS = 2;
    /// How many marks can be told apart along a small chart.
    private static final int CHART_PLACES = 24;

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final DateWords words;
    private final FlagChips flags;
    private final IssueMenu menu;

    IssueCards(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new DateWords(messages);
        this.flags = new FlagChips(messages);
        this.menu = new IssueMenu(viewModel, messages);
    }

    Region build(List<IssueLine> lines, AsOf asOf) {
        var grid = new CardGrid(NARROWEST, COLUMNS);
        lines.forEach(line -> grid.getChildren().add(card(line, asOf)));
        return grid;
    }

    private Region card(IssueLine line, AsOf asOf) {
        var spark = StepChart.spark(messages);
        spark.show(ThinnedHistory.of(StepHistory.of(line.issue(), List.of(), asOf.effective())
                .since(asOf.effective().minusYears(YEARS)), CHART_PLACES));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var card = Card.plain(head(line));
        if (!line.flags().isEmpty()) {
            card.getChildren().add(flags.of(line.flags()));
        }
        card.getChildren().addAll(
                Labels.wrapping(line.sentence(), "lead"), gap, spark, chips(line), foot(line.issue().status()));
        menu.on(card, line);
        card.getStyleClass().add("issue-card");
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }

    private Node head(IssueLine line) {
        Status status = line.issue().status();
        var name = new Hyperlink(line.issue().name());
        name.getStyleClass().addAll("card-title", "plain-link");
        WrappedLines.in(name);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setOnAction(event -> viewModel.ways().openIssue(line.issue().issue().id()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var chips = new VBox(3, LevelChip.of(status, messages));
        chips.setAlignment(Pos.TOP_RIGHT);
        chips.setMinWidth(Region.USE_PREF_SIZE);
        if (status.possibly() != null && status.possiblyName() != null) {
            chips.getChildren().add(LevelChip.possibly(status.possibly(), status.possiblyName(), messages));
        }
        var arrow = new TrendArrow(status.trend(), status.level(), messages);
        if (line.level().length() > LONG_WORD || longestWord(line.issue().name()) > LONG_NAME) {
            var below = new HBox(8, arrow, chips);
            below.setAlignment(Pos.TOP_LEFT);
            return new VBox(6, name, below);
        }
        var head = new HBox(8, name, arrow, chips);
        head.setAlignment(Pos.TOP_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private static int longestWord(String name) {
        return Arrays.stream(name.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    private Node chips(IssueLine line) {
        var chips = new Chips();
        line.sources().stream().limit(CHIPS)
                .map(source -> CitationChip.dated(source, messages, viewModel.ways()::openSource))
                .forEach(chips.getChildren()::add);
        if (line.sources().size() > CHIPS) {
            chips.getChildren().add(Labels.of(
                    messages.get("overview.moreSources", line.sources().size() - CHIPS), "muted", "small"));
        }
        return chips;
    }

    private Node foot(Status status) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        String since = status.since() == null ? "" : messages.get("overview.levelSince", words.of(status.since()));
        return new HBox(8, Labels.of(since, "muted", "small"), gap, Labels.of(origins(status), "muted", "small"));
    }

    private String origins(Status status) {
        String origins = status.sources() == 1 ? messages.get("overview.singleSource")
                : messages.get("overview.origins", status.independentSources());
        return status.withdrawn() == 0 ? origins : messages.get("citation.withdrawn", origins, status.withdrawn());
    }
}
