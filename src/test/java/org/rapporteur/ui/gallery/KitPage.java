package org.rapporteur.ui.gallery;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexRange;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.model.Direction;
import org.rapporteur.model.UserProblem;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.ArticleReader;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.CompletionField;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelChip;
import org.rapporteur.ui.control.LevelSquare;
import org.rapporteur.ui.control.PartialDateField;
import org.rapporteur.ui.control.ScrollingPage;
import org.rapporteur.ui.control.StepChart;
import org.rapporteur.ui.control.StepHistory;
import org.rapporteur.ui.control.TrendArrow;
import org.rapporteur.ui.dialog.FaultSheet;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.Sheet;
import org.rapporteur.ui.task.Fault;

/// All controls in all states.
final class KitPage {
    /// The text of the reader, with letters outside the basic plane.
    static final String TEXT = """
            Officials opened two days of talks on Tuesday, the first meeting of a working group on the rivers that \
            both countries share. Both governments presented it as a small sign of cooperation.

            The south had broken off such talks in 2022. 双方就河流污染问题交换了意见，并同意继续保持沟通。 \
            Contacts resumed only in the weeks before the leaders met.

            The minister of the environment said that the exchanges had been thorough and practical, and that the two \
            sides shared an understanding of the working group’s plan of work. The north wants tighter limits.""";

    private KitPage() {}

    static Overlay build() {
        var left = column(chips(), dates(), buttons());
        var middle = column(chart(), spark(), empty());
        ArticleReader reader = reader();
        var right = column(reader);
        VBox.setVgrow(reader, Priority.ALWAYS);
        var columns = new HBox(left, middle, right);
        columns.getStyleClass().add("columns");
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setMinWidth(310);
        left.setPrefWidth(310);
        reader.setMinWidth(300);
        middle.setMinWidth(0);
        var overlay = new Overlay(
                new ScrollingPage(Labels.of("The kit", "page-title"), columns), Samples.MESSAGES);
        overlay.notices().say("Development logged.", "Undo", () -> {});
        overlay.notices().problem(new UserProblem("date.backwards"));
        return overlay;
    }

    /// A sheet with a form over the kit.
    static Overlay sheet() {
        Overlay overlay = build();
        overlay.notices().getChildren().clear();
        var name = new TextField("River pollution");
        var terms = new TextArea("river, discharge, 河流");
        terms.setPrefRowCount(3);
        var when = new PartialDateField(Samples.MESSAGES);
        when.field().setText("26-27 Jan 2024");
        var form = new VBox(
                Labels.of("Name", "field-label"), name, Labels.of("Watch terms", "field-label"), terms,
                Labels.of("Since", "field-label"), when);
        form.getStyleClass().add("form");
        overlay.show(new Sheet("New issue", form)
                .withCancel("Cancel")
                .withMain("Add issue", new ReadOnlyBooleanWrapper(true), () -> {}));
        return overlay;
    }

    /// The reader with a passage that was asked for, and a word that was searched for.
    static Overlay passage() {
        ArticleReader reader = reader();
        reader.clearSelection();
        reader.find("minister");
        int from = TEXT.indexOf("the two sides");
        reader.showRange(from, TEXT.indexOf("plan of work") + 12);
        return new Overlay(reader, Samples.MESSAGES);
    }

    /// The sheet of a fault over the kit.
    static Overlay fault() {
        Overlay overlay = build();
        overlay.notices().getChildren().clear();
        overlay.show(FaultSheet.of(Fault.of(new IllegalStateException("an example")), Samples.MESSAGES, () -> {}));
        return overlay;
    }

    private static Card chips() {
        var levels = new FlowPane();
        levels.getStyleClass().add("flow");
        for (int level = 1; level <= 5; level++) {
            levels.getChildren().add(new LevelChip(level, Samples.LEVELS.get(level - 1)));
        }
        levels.getChildren().addAll(
                new LevelChip(0, "Not assessed"), LevelChip.possibly(2, "Exploratory", Samples.MESSAGES));
        var marks = flow(
                new TrendArrow(Direction.BETTER, 4, Samples.MESSAGES),
                new TrendArrow(Direction.WORSE, 2, Samples.MESSAGES),
                new LevelSquare(1, "Suspended"), new LevelSquare(3, "Agreed"), new LevelSquare(0, "Not assessed"),
                new KeyHint("Ctrl L"), Labels.of("12", "badge", "urgent"), Labels.of("128", "badge"),
                Labels.of("kept", "state-tag", "good"), Labels.of("due", "state-tag", "warn"));
        var cites = new FlowPane(
                CitationChip.dated(Samples.source("AP", "2024-01-30"), Samples.MESSAGES, source -> {}),
                CitationChip.quoting(Samples.source("Ministry", "2024-01"), Samples.MESSAGES, source -> {}),
                new CitationChip("FT", "“some steps”", () -> {}));
        cites.getStyleClass().add("flow");
        return new Card("Levels and sources", levels, marks, cites);
    }

    private static Card dates() {
        var good = new PartialDateField(Samples.MESSAGES);
        good.field().setText("mid-April 2024");
        var bad = new PartialDateField(Samples.MESSAGES);
        bad.field().setText("30 Feb 2024");
        var issue = new CompletionField<String>(name -> name);
        issue.setChoices(List.of("River pollution", "Fishing"));
        issue.setPromptText("Issue");
        issue.setId("issue");
        return new Card("Fields", Labels.of("When", "field-label"), good, bad, issue, new ComboBox<String>());
    }

    private static Card buttons() {
        var accent = KeyHint.button("Log development", ScreenKey.LOG, Samples.MESSAGES, () -> {});
        accent.getStyleClass().add("accent");
        var small = KeyHint.button("Set aside", ScreenKey.SET_ASIDE, Samples.MESSAGES, () -> {});
        small.getStyleClass().add("small");
        var off = new Button("Off");
        off.setDisable(true);
        var text = new TextArea("Working group meets; the minister speaks of a shared plan");
        text.setWrapText(true);
        text.setPrefRowCount(2);
        var radio = new RadioButton("Checklist");
        radio.setSelected(true);
        var check = new CheckBox("Fishing");
        check.setSelected(true);
        return new Card("Buttons", line(accent, new Button("Import…")), line(small, off), text, line(radio, check))
                .withActions(new Button("Cards"));
    }

    private static Card chart() {
        var chart = StepChart.whole(Samples.MESSAGES, entry -> {});
        chart.show(StepHistory.of(Samples.issue(), List.of(
                new StepHistory.Event(LocalDate.of(2022, 8, 2), "Speaker’s visit", "", null),
                new StepHistory.Event(LocalDate.of(2023, 11, 15), "Summit", "", null),
                new StepHistory.Event(LocalDate.of(2024, 4, 2), "Leaders’ call", "", null)), Samples.DAY));
        return Card.plain(chart);
    }

    private static Card spark() {
        var spark = StepChart.spark(Samples.MESSAGES);
        spark.show(StepHistory.of(Samples.issue(), List.of(), Samples.DAY).since(LocalDate.of(2023, 4, 26)));
        return new Card("A spark", spark);
    }

    private static Card empty() {
        return Card.plain(new EmptyState(Feather.INBOX, "Nothing to look at", "Drop files here, or paste an article.")
                .withAction("Import…", () -> {}));
    }

    private static ArticleReader reader() {
        var reader = new ArticleReader();
        var log = KeyHint.button("Log development", ScreenKey.LOG, Samples.MESSAGES, () -> {});
        log.getStyleClass().addAll("accent", "small");
        var copy = new Button("Copy with source");
        copy.getStyleClass().add("small");
        reader.setActions(log, copy);
        reader.show("ASSOCIATED PRESS · press report · 30 Jan 2024", "Two countries open talks on shared rivers", TEXT);
        int shown = TEXT.indexOf("small sign");
        reader.setPassages(List.of(new IndexRange(shown, shown + 25)));
        int from = TEXT.indexOf("the two sides");
        reader.select(from, TEXT.indexOf("plan of work") + 12);
        return reader;
    }

    private static VBox column(Node... cards) {
        var column = new VBox(cards);
        column.getStyleClass().add("column");
        return column;
    }

    private static FlowPane flow(Node... parts) {
        var flow = new FlowPane(parts);
        flow.getStyleClass().add("flow");
        return flow;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Node part : parts) {
            if (part instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return line;
    }
}
