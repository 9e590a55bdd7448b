package org.rapporteur.ui.control;

import javafx.scene.control.TextArea;

/// Words of a tracker to be read and copied. What is copied of it bears its handling label, as with
/// [MarkedCopy]; a plain text area would put the bare words on the clipboard.
public final class LabelledWords extends TextArea {
    private final String marking;

    /// Shows `words`, which bear `marking`.
    ///
    /// @param name what a screen reader calls it
    public LabelledWords(String marking, String words, String name) {
        super(words);
        this.marking = marking;
        setEditable(false);
        WrappedLines.in(this);
        setAccessibleText(name);
    }

    /// Copies what is selected, under its label.
    @Override
    public void copy() {
        if (!getSelectedText().isEmpty()) {
            MarkedCopy.of(marking, getSelectedText()).copy();
        }
    }

    /// Copies all of it, under its label.
    public void copyAll() {
        MarkedCopy.of(marking, getText()).copy();
    }
}
