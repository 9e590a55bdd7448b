package org.rapporteur.ui.salvage;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerName;
import org.rapporteur.service.salvage.Salvaged;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.LabelledWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.dialog.Sheet;

/// Offers to salvage a damaged tracker, shows how far that is, and then what is lost.
public final class SalvageSheet {
    private final SalvageViewModel viewModel;
    private final Overlay overlay;
    private final SaveAs saveAs;
    private final Messages messages;

    private SalvageSheet(SalvageViewModel viewModel, Overlay overlay, SaveAs saveAs, Messages messages) {
        this.viewModel = viewModel;
        this.overlay = overlay;
        this.saveAs = saveAs;
        this.messages = messages;
    }

    /// Lays the offer over the window.
    public static void offer(SalvageViewModel viewModel, Overlay overlay, SaveAs saveAs, Messages messages) {
        var sheet = new SalvageSheet(viewModel, overlay, saveAs, messages);
        viewModel.whenDone(sheet::report);
        viewModel.whenRestored(overlay::close);
        viewModel.findBackup();
        overlay.show(sheet.offer());
    }

    private Sheet offer() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("salvage.progressName"));
        bar.progressProperty().bind(viewModel.fraction());
        Label doing = Labels.wrapping(viewModel.doing(), "small");
        var underWay = new VBox(bar, doing);
        underWay.getStyleClass().add("salvage-progress");
        Fields.showWhile(underWay, viewModel.busy());
        Label problem = Labels.wrapping(viewModel.problem(), "danger");
        problem.setId("salvage-problem");
        Fields.showWhile(problem, viewModel.problem().isNotEmpty());
        var content = new VBox(Labels.wrapping(messages.get("salvage.offer", viewModel.name())),
                new BackupOffer(viewModel, saveAs, messages), underWay, problem);
        content.getStyleClass().add("sheet-content");
        var sheet = new Sheet(messages.get("salvage.title", viewModel.name()), content)
                .withCancel(messages.get("salvage.cancel"))
                .withMain(messages.get("salvage.start"), Bindings.not(viewModel.busy()), this::start);
        sheet.setId("salvage-sheet");
        // Whoever takes the sheet away gives the salvage up.
        sheet.sceneProperty().subscribe(scene -> {
            if (scene == null && viewModel.busy().get()) {
                viewModel.stop();
            }
        });
        return sheet;
    }

    private void start() {
        var question = SaveAs.Question.fresh(messages.get("salvage.file"), viewModel.newName(),
                messages.get("app.file.kind"), TrackerName.EXTENSION);
        saveAs.ask(question, answer -> viewModel.start(answer.file()));
    }

    private void report(Salvaged came) {
        List<String> lines = viewModel.report(came);
        var words = new LabelledWords(came.marking(), String.join("\n", lines), messages.get("salvage.reportName"));
        words.setId("salvage-report");
        words.setPrefRowCount(Math.clamp(lines.size() + 4L, 6, 16));
        var content = new VBox(words);
        content.getStyleClass().add("sheet-content");
        var sheet = new Sheet(messages.get(came.whole() ? "salvage.doneWhole" : "salvage.doneTitle"), content);
        sheet.getStyleClass().add("wide");
        sheet.setId("salvage-report-sheet");
        overlay.show(sheet
                .withMain(messages.get("salvage.open"), Bindings.createBooleanBinding(() -> true), () -> {
                    overlay.close();
                    viewModel.open(came);
                })
                .withCancel(messages.get("salvage.close"))
                .withOther(messages.get("salvage.copy"), words::copyAll));
    }
}
