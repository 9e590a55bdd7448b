package org.rapporteur.ui.control;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.search.Snippet;

/// A line of text in which what was searched for stands out. What does not fit is cut off at its
/// end with an ellipsis, and the whole is then its tooltip's; it is never wrapped, so that the rows
/// of a list keep their height.
public final class MarkedText extends Pane {
    private final Rectangle frame = new Rectangle();
    private final Pane line = new Pane();
    private final Text ellipsis = piece();
    private Snippet shown = Snippet.NONE;
    private @Nullable Tooltip whole;

    /// Shows `snippet` in the style classes `styles`.
    public MarkedText(Snippet snippet, String... styles) {
        getStyleClass().add("marked-text");
        getStyleClass().addAll(styles);
        setMinWidth(0);
        line.setClip(frame);
        line.setManaged(false);
        ellipsis.setText("…");
        ellipsis.setManaged(false);
        ellipsis.setVisible(false);
        getChildren().addAll(line, ellipsis);
        setOnMouseEntered(event -> offerWhole());
        show(snippet);
    }

    /// Shows `snippet` in place of what was shown.
    public void show(Snippet snippet) {
        if (snippet.equals(shown)) {
            return;
        }
        shown = snippet;
        int pieces = 0;
        int at = 0;
        for (Snippet.Mark mark : snippet.marks()) {
            pieces = put(pieces, snippet.text().substring(at, mark.start()), "plain");
            pieces = put(pieces, snippet.text().substring(mark.start(), mark.end()), "mark");
            at = mark.end();
        }
        pieces = put(pieces, snippet.text().substring(at), "plain");
        line.getChildren().remove(pieces, line.getChildren().size());
        requestLayout();
    }

    /// Fills the piece `n`, which was made for an earlier text or is made now: one that is there has
    /// its styles already.
    private int put(int n, String words, String style) {
        if (words.isEmpty()) {
            return n;
        }
        if (n == line.getChildren().size()) {
            line.getChildren().add(piece());
        }
        Text text = (Text) line.getChildren().get(n);
        if (!text.getStyleClass().contains(style)) {
            text.getStyleClass().setAll("text", style);
        }
        text.setText(words);
        return n + 1;
    }

    private static Text piece() {
        var text = new Text();
        text.getStyleClass().addAll("text", "plain");
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    private List<Text> pieces() {
        return line.getChildren().stream().map(Text.class::cast).toList();
    }

    private boolean isCut() {
        return ellipsis.isVisible();
    }

    private void offerWhole() {
        if (isCut() && whole == null) {
            whole = new Tooltip();
            WrappedLines.in(whole);
            whole.setMaxWidth(480);
        }
        if (whole != null && isCut()) {
            whole.setText(shown.text());
            Tooltip.install(this, whole);
        } else if (whole != null) {
            Tooltip.uninstall(this, whole);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + ellipsis.getLayoutBounds().getHeight() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + pieces().stream().mapToDouble(text -> text.getLayoutBounds().getWidth()).sum()
                + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double x = 0;
        for (Text text : pieces()) {
            text.relocate(x, 0);
            x += text.getLayoutBounds().getWidth();
        }
        boolean cut = x > room + 1;
        double end = cut ? cutAt(room - ellipsis.getLayoutBounds().getWidth()) : x;
        line.relocate(snappedLeftInset(), snappedTopInset());
        frame.setWidth(Math.max(0, end));
        frame.setHeight(getHeight());
        ellipsis.setVisible(cut);
        ellipsis.relocate(snappedLeftInset() + Math.max(0, end), snappedTopInset());
    }

    /// Where the last whole letter before `most` ends.
    private double cutAt(double most) {
        for (Text text : pieces()) {
            double from = text.getLayoutX();
            if (from + text.getLayoutBounds().getWidth() > most) {
                return from + start(text, text.hitTest(new Point2D(Math.max(0, most - from), 1)).getCharIndex());
            }
        }
        return most;
    }

    private static double start(Text text, int letter) {
        return text.caretShape(letter, true)[0] instanceof MoveTo begin ? begin.getX() : 0;
    }
}
