package org.rapporteur.ui.dialog;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.task.Fault;

/// Says that the program made a mistake, with its code, and lets the details be copied.
public final class FaultSheet {
    private FaultSheet() {}

    /// The sheet for `fault`; `openLogs` opens the folder of the logs.
    public static Sheet of(Fault fault, Messages messages, Runnable openLogs) {
        var details = new TextArea(fault.details());
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.getStyleClass().add("fault-details");
        var content = new VBox(Labels.wrapping(messages.get("fault.sentence", fault.code())), details);
        content.getStyleClass().add("sheet-content");
        var sheet = new Sheet(messages.get("fault.title"), content);
        sheet.getStyleClass().add("wide");
        return sheet
                .withCancel(messages.get("fault.close"))
                .withOther(messages.get("fault.openLogs"), openLogs)
                .withOther(messages.get("fault.copy"), () -> copy(fault));
    }

    private static void copy(Fault fault) {
        var content = new ClipboardContent();
        content.putString(fault.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
