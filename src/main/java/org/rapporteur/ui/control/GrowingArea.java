package org.rapporteur.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Text over several lines, as high as its words need, so that all of them are read at once; only what is
/// very long is scrolled. Tab leaves it, as it leaves every field.
public final class GrowingArea extends TextArea {
    private static final int MOST = 20;

    private final Text measured = new Text();
    private final int least;
    private int grown;

    /// An empty field.
    ///
    /// @param least how many lines high it is at the least
    public GrowingArea(int least) {
        this.least = least;
        WrappedLines.in(this);
        setPrefRowCount(least);
        setPrefColumnCount(10);
        textProperty().subscribe(now -> grow());
        promptTextProperty().subscribe(now -> grow());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /// Its height follows from its width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        grown = lines(width);
        return super.computePrefHeight(width) + (grown - least) * lineHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? getWidth() : width);
    }

    private void grow() {
        if (getWidth() > 0 && lines(getWidth()) != grown) {
            requestLayout();
        }
    }

    private double lineHeight() {
        measured.setText("x");
        measured.setWrappingWidth(0);
        return measured.getLayoutBounds().getHeight();
    }

    private int lines(double width) {
        if (width <= 0 || !(lookup(".content") instanceof Region content)) {
            return least;
        }
        measured.setFont(getFont());
        double line = lineHeight();
        Insets around = content.getInsets();
        measured.setText(getText().isEmpty() ? getPromptText() : getText());
        measured.setWrappingWidth(isWrapText() ? Math.max(line, width - snappedLeftInset() - snappedRightInset()
                - around.getLeft() - around.getRight()) : 0);
        return Math.clamp(Math.round(measured.getLayoutBounds().getHeight() / line), least, Math.max(least, MOST));
    }
}
