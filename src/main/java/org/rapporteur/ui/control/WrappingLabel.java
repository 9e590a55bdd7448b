package org.rapporteur.ui.control;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A label over as many lines as it needs, which breaks its words into lines once for a width.
final class WrappingLabel extends Label {
    /// Null while the label is still being made.
    private final @Nullable Heights heights = new Heights();

    WrappingLabel(String text) {
        super(text);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        if (heights != null) {
            heights.forget();
        }
        super.requestLayout();
    }
}
