package org.rapporteur.ui.dialog;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappedLines;

/// Shows what a fault report would hold, to be read before it is kept or copied.
public final class DiagnosticsSheet {
    private static final int ROWS = 24;

    private DiagnosticsSheet() {}

    /// The sheet with `text`; `save` keeps it in a file.
    public static Sheet of(String text, Runnable save, Messages messages) {
        var all = new TextArea(text);
        all.setId("diagnostics");
        all.setAccessibleText(messages.get("command.diagnostics"));
        all.setEditable(false);
        WrappedLines.in(all);
        all.setPrefRowCount(ROWS);
        all.getStyleClass().add("fault-details");
        var content = new VBox(Labels.wrapping(messages.get("diagnostics.why")), all);
        content.getStyleClass().add("sheet-content");
        var sheet = new Sheet(messages.get("command.diagnostics"), content);
        sheet.getStyleClass().add("wide");
        return sheet.withCancel(messages.get("fault.close"))
                .withOther(messages.get("fault.copy"), () -> copy(text))
                .withOther(messages.get("diagnostics.save"), save);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
