package org.rapporteur.ui.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Source;
import org.rapporteur.model.When;
import org.rapporteur.ui.control.Chips;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelMove;
import org.rapporteur.ui.control.WrappedLines;
import org.rapporteur.ui.control.WrappingRow;

/// One development in the history of an issue: its date, what it did to the level, what
/// happened, on whose word, and how the officer judges it.
final class HappenedRow extends WrappingRow {
    private static final double DATE = 104;
    /// In less beside its date what happened goes below it.
    private static final double LEAST_BODY = 264;
    private static final double LEAST_WORDS = 160;
    private static final double WIDER_THAN_ANY = 4000;

    /// How a row is shown.
    ///
    /// @param corrections what puts the entry right, oldest first
    /// @param corrected what the entry itself puts right, or null
    /// @param unfolded whether the particulars are on show
    /// @param toggle folds or unfolds them
    record Manner(
            List<DevelopmentEntry> corrections, @Nullable DevelopmentEntry corrected, boolean unfolded,
            Runnable toggle) {
        Manner {
            corrections = List.copyOf(corrections);
        }
    }

    private final DevelopmentEntry entry;
    private final Manner manner;
    private final Messages messages;
    private final DateWords words;
    private final Consumer<Source> open;

    HappenedRow(DevelopmentEntry entry, Manner manner, Messages messages, Consumer<Source> open) {
        this.entry = entry;
        this.manner = manner;
        this.messages = messages;
        this.words = new DateWords(messages);
        this.open = open;
        getStyleClass().add("happened");
        setMinHeight(USE_PREF_SIZE);
        var body = new VBox(sentence(), sources(entry));
        body.getStyleClass().add("happened-body");
        if (Disagreement.among(entry.sources())) {
            body.getChildren().add(disagreement());
        }
        judgements().forEach(said -> body.getChildren().add(Labels.wrapping(said, "muted", "small")));
        manner.corrections().forEach(correction -> body.getChildren().add(correction(correction)));
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(LEAST_BODY);
        // Wants more than there is: a box asks how high a part is at its wish, and then only narrows it.
        body.setPrefWidth(WIDER_THAN_ANY);
        getChildren().addAll(date(), body);
    }

    private VBox disagreement() {
        var fold = new VBox(4, toggle(messages.get("issue.disagree",
                Disagreement.count(entry.sources(), Citation.Role.SUPPORTS),
                Disagreement.count(entry.sources(), Citation.Role.CONTRADICTS)), "warn-link"));
        if (manner.unfolded()) {
            fold.getChildren().add(new Disagreement(entry.sources(), messages, open));
        }
        return fold;
    }

    /// What puts this entry right: one line, and on whose word when it is unfolded.
    private VBox correction(DevelopmentEntry correction) {
        String line = messages.get("issue.corrected", words.of(correction.happened()), correction.what());
        Hyperlink head = toggle(line, "correction-head");
        WrappedLines.in(head);
        head.setMinWidth(0);
        head.setMinHeight(USE_PREF_SIZE);
        var fold = new VBox(4, head);
        fold.getStyleClass().add("correction");
        if (manner.unfolded()) {
            fold.getChildren().add(sources(correction));
        }
        return fold;
    }

    private Hyperlink toggle(String line, String styleClass) {
        Hyperlink head = Fields.link(line, manner.toggle());
        head.setGraphic(new FontIcon(manner.unfolded() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        head.getStyleClass().add(styleClass);
        return head;
    }

    private VBox date() {
        String when = words.of(entry.happened());
        var date = new VBox(2, Labels.wrapping(when, "muted"));
        String exact = words.of(entry.happened().date());
        if (!exact.equals(when)) {
            date.getChildren().add(Labels.wrapping(exact, "faint", "small"));
        }
        date.setMinWidth(DATE);
        date.setPrefWidth(DATE);
        date.setMaxWidth(DATE);
        return date;
    }

    private HBox sentence() {
        Label what = Labels.wrapping(messages.said(entry.what()));
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(LEAST_WORDS);
        var line = new WrappingRow();
        line.setSpacing(9);
        line.setAlignment(Pos.TOP_LEFT);
        line.setMinHeight(USE_PREF_SIZE);
        if (entry.change() != null) {
            line.getChildren().add(new LevelMove(entry.change(), entry.possibly(), messages));
        }
        line.getChildren().add(what);
        if (!manner.corrections().isEmpty()) {
            what.getStyleClass().add("muted");
            line.getChildren().add(Labels.of(messages.get("issue.isCorrected"), "state-tag", "warn"));
        }
        return line;
    }

    private FlowPane sources(DevelopmentEntry of) {
        var flow = new Chips();
        chips(of, flow, Citation.Role.SUPPORTS, "");
        var supporting = of.sources().stream().filter(Source::counts).toList();
        if (supporting.stream().map(source -> source.article().id()).distinct().count() == 1) {
            flow.getChildren().add(Labels.of(messages.get("issue.singleSource"), "muted", "small"));
        } else if (supporting.stream().map(Source::origin).distinct().count() == 1) {
            flow.getChildren().add(Labels.of(messages.get("issue.oneOrigin"), "muted", "small"));
        }
        chips(of, flow, Citation.Role.CONTEXT, messages.get("issue.context"));
        return flow;
    }

    private void chips(DevelopmentEntry of, FlowPane flow, Citation.Role role, String lead) {
        List<Source> sources = of.sources().stream().filter(source -> source.citation().role() == role).toList();
        if (!sources.isEmpty() && !lead.isEmpty()) {
            flow.getChildren().add(Labels.of(lead, "muted", "small"));
        }
        sources.forEach(source -> flow.getChildren().add(CitationChip.quoting(source, messages, open)));
    }

    /// Each a sentence of its own: confidence and likelihood never stand in one.
    private List<String> judgements() {
        var said = new ArrayList<String>();
        When reported = entry.development().content().reported();
        if (entry.possibly()) {
            said.add(messages.get("issue.possibly"));
        }
        DevelopmentEntry corrected = manner.corrected();
        if (corrected != null) {
            said.add(messages.get("issue.corrects", corrected.what(), words.of(corrected.happened())));
        }
        if (reported != null && !reported.equals(entry.happened())) {
            said.add(messages.get("issue.reported", words.of(reported)));
        }
        Assessment assessment = entry.development().content().assessment();
        if (assessment != null) {
            said.addAll(assessed(assessment));
        }
        return said;
    }

    private List<String> assessed(Assessment assessment) {
        var said = new ArrayList<String>();
        if (assessment.confidence() != null) {
            String confidence = messages.get("issue.confidence", messages.of(assessment.confidence()));
            said.add(assessment.judgement().isEmpty()
                    ? confidence : messages.get("issue.confidenceAnd", confidence, assessment.judgement()));
        } else if (!assessment.judgement().isEmpty()) {
            said.add(assessment.judgement());
        }
        String next = next(assessment);
        if (!next.isEmpty()) {
            said.add(messages.get("issue.next", next));
        }
        return said;
    }

    private String next(Assessment assessment) {
        Direction direction = assessment.next();
        if (direction == null) {
            return "";
        }
        String word = messages.of(direction);
        if (assessment.likelihood() != null) {
            word = messages.get("issue.nextLikely", word, messages.of(assessment.likelihood()));
        }
        return assessment.by() == null ? word : messages.get("issue.nextBy", word, words.of(assessment.by()));
    }
}
