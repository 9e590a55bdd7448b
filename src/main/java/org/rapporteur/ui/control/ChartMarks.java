package org.rapporteur.ui.control;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Source;

/// The marks of a chart as one points at them or goes from one to the next: a card beside the mark
/// says what it is. Keys: Left and Right, Home and End; Enter opens.
final class ChartMarks {
    private static final double WIDEST = 300;
    private static final double AWAY = 10;

    private final Pane chart;
    private final Messages messages;
    private final Consumer<ChartMark> open;
    private final VBox card = new VBox();
    private List<ChartMark> marks = List.of();

    ChartMarks(Pane chart, Messages messages, Consumer<ChartMark> open) {
        this.chart = chart;
        this.messages = messages;
        this.open = open;
        card.getStyleClass().add("hover-card");
        card.setManaged(false);
        card.setMouseTransparent(true);
        card.setVisible(false);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Takes `newMarks` in place of those before. Where the focus was on a mark, it is on the one in
    /// its place.
    void show(List<ChartMark> newMarks) {
        int focused = focused();
        newMarks.forEach(this::lead);
        var passed = new HashSet<DevelopmentEntry>();
        // A change of level has both a point and a tick; from the keys one goes to the point.
        marks = newMarks.stream().filter(mark -> mark.entry() == null || passed.add(mark.entry()))
                .sorted(Comparator.comparing(ChartMark::day)).toList();
        card.setVisible(false);
        chart.getChildren().add(card);
        if (focused >= 0 && !marks.isEmpty()) {
            marks.get(Math.min(focused, marks.size() - 1)).node().requestFocus();
        }
    }

    private void lead(ChartMark mark) {
        mark.node().setAccessibleRole(AccessibleRole.BUTTON);
        mark.node().setAccessibleText(messages.get("chart.tip", mark.date(), mark.what()));
        mark.node().setOnMouseEntered(event -> say(mark));
        mark.node().setOnMouseExited(event -> card.setVisible(false));
        mark.node().setOnMouseClicked(event -> open.accept(mark));
        mark.node().focusedProperty().subscribe(has -> {
            if (has) {
                say(mark);
            } else {
                card.setVisible(false);
            }
        });
    }

    private void say(ChartMark mark) {
        Label date = Labels.of(mark.date(), "muted", "small");
        Label what = Labels.wrapping(mark.what(), "strong", "small");
        card.getChildren().setAll(date, what);
        if (mark.entry() != null) {
            if (mark.entry().change() != null) {
                card.getChildren().add(1, new LevelMove(mark.entry().change(), mark.entry().possibly(), messages));
            }
            card.getChildren().add(Labels.of(sources(mark.entry().sources()), "muted", "small"));
        }
        card.applyCss();
        double width = Math.min(Math.min(WIDEST, chart.getWidth()), Math.ceil(card.prefWidth(-1)));
        double height = Math.ceil(card.prefHeight(width));
        Bounds at = mark.node().getBoundsInParent();
        boolean tall = at.getHeight() > chart.getHeight() / 3;
        double left = Math.clamp(at.getCenterX() - width / 2, 0, Math.max(0, chart.getWidth() - width));
        double top = tall ? at.getMinY() + 2 * AWAY
                : at.getMaxY() + AWAY + height <= chart.getHeight() ? at.getMaxY() + AWAY
                : at.getMinY() - AWAY - height;
        card.resizeRelocate(left, Math.max(0, top), width, height);
        card.toFront();
        card.setVisible(true);
    }

    private String sources(List<Source> all) {
        List<Source> supporting = all.stream().filter(Source::supports).toList();
        long articles = supporting.stream().map(source -> source.article().id()).distinct().count();
        return articles == 1 ? messages.get("chart.source")
                : messages.get("chart.sources", articles, supporting.stream().map(Source::origin).distinct().count());
    }

    private void keyPressed(KeyEvent event) {
        if (marks.isEmpty() || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int at = focused();
        int last = marks.size() - 1;
        @Nullable Integer to = switch (event.getCode()) {
            case LEFT -> at < 0 ? last : Math.max(0, at - 1);
            case RIGHT -> at < 0 ? 0 : Math.min(last, at + 1);
            case HOME -> 0;
            case END -> last;
            default -> null;
        };
        if (to != null) {
            marks.get(to).node().requestFocus();
            event.consume();
        } else if (at >= 0 && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            open.accept(marks.get(at));
            event.consume();
        }
    }

    private int focused() {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).node().isFocused()) {
                return i;
            }
        }
        return -1;
    }
}
