package org.rapporteur.ui.briefs;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.dialog.SaveAs;

/// The other ways out of the composer: HTML, Markdown, text, a sheet for a chronology, the clipboard.
final class ExportMenu {
    private final BriefViewModel viewModel;
    private final Consumer<SaveAs.Question> export;
    private final Messages messages;

    /// What is done with the paper without asking for one of the usual files.
    record Actions(Runnable archive, Runnable print, Runnable copy) {}

    ExportMenu(BriefViewModel viewModel, Consumer<SaveAs.Question> export, Messages messages) {
        this.viewModel = viewModel;
        this.export = export;
        this.messages = messages;
    }

    MenuButton build(Actions actions) {
        MenuItem sheet = item("briefs.exportXlsx", "briefs.xlsxKind", ".xlsx");
        var menu = new MenuButton(messages.get("briefs.more"), null,
                item("briefs.exportHtml", "briefs.htmlKind", ".html"),
                item("briefs.exportMd", "briefs.mdKind", ".md"),
                item("briefs.exportTxt", "briefs.txtKind", ".txt"), sheet,
                item("briefs.exportPdfA", actions.archive()), new SeparatorMenuItem(),
                item("briefs.print", ScreenKey.PRINT, actions.print()),
                item("briefs.copy", ScreenKey.COPY_PAPER, actions.copy()));
        menu.setId("export-more");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setOnShowing(event -> sheet.setVisible(viewModel.form().isChronology()));
        menu.disableProperty().bind(viewModel.previewProperty().isNull());
        return menu;
    }

    private MenuItem item(String name, ScreenKey key, Runnable action) {
        MenuItem item = item(name, action);
        item.setText(key.taught(item.getText(), messages));
        return item;
    }

    private MenuItem item(String name, Runnable action) {
        var item = new MenuItem(messages.get(name));
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem item(String name, String kind, String ending) {
        return item(name, () -> export.accept(new SaveAs.Question(
                messages.get("briefs.saveTitle"), viewModel.fileName(), messages.get(kind), ending)));
    }
}
