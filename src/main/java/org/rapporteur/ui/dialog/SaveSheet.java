package org.rapporteur.ui.dialog;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.task.Background;

/// Asks for a file in the window itself: its name and its folder are typed, Enter takes them. Who
/// would rather look around has the chooser of the desktop behind a button.
///
/// Lies over a sheet that is on show, which comes back when it is closed.
public final class SaveSheet implements SaveAs {
    private final Supplier<Overlay> overlay;
    private final Supplier<Messages> words;
    private final Place place;
    private final Choosers choosers;
    private final Background background;

    /// Where files go.
    ///
    /// @param folder the one to start from
    /// @param keep takes the one that was chosen, for the next time
    public record Place(Supplier<Path> folder, Consumer<Path> keep) {}

    /// Sheets on `overlay`, in the words of the moment.
    public SaveSheet(Supplier<Overlay> overlay, Supplier<Messages> words, Place place, Choosers choosers,
            Background background) {
        this.overlay = overlay;
        this.words = words;
        this.place = place;
        this.choosers = choosers;
        this.background = background;
    }

    @Override
    public void ask(Question question, Consumer<Answer> then) {
        Messages messages = words.get();
        var viewModel = new SaveViewModel(question, place.folder().get(), background, messages);
        TextField name = Field.line("save-name", viewModel.name());
        var folder = new FolderField(background);
        folder.setId("save-folder");
        folder.textProperty().bindBidirectional(viewModel.folder());
        var content = new VBox(
                new Field(messages.get("saveAs.name"), name)
                        .withRemark(messages.get("saveAs.kind", question.kind(), question.extension())),
                new Field(messages.get("saveAs.folder"), folder), problem(viewModel));
        content.getStyleClass().addAll("sheet-content", "save-form");
        var sheet = new Sheet(question.title(), content);
        sheet.setId("save-sheet");
        Consumer<Answer> taken = answer -> {
            if (sheet.getScene() == null) {
                return;
            }
            sheet.close();
            place.keep().accept(answer.file().toAbsolutePath().getParent());
            then.accept(answer);
        };
        Runnable save = () -> viewModel.answer(taken);
        name.setOnAction(event -> save.run());
        folder.setOnAction(event -> save.run());
        sheet.withMain(viewModel.replaces().map(replaces ->
                messages.get(replaces ? "saveAs.replace" : "saveAs.save")), save)
                .withOther(messages.get("saveAs.browse"), () -> browse(sheet, question, viewModel, taken))
                .withCancel(messages.get("saveAs.cancel"));
        overlay.get().over(sheet);
        name.selectRange(0, question.name().length());
    }

    private static Node problem(SaveViewModel viewModel) {
        Label problem = Labels.wrapping(viewModel.problem(), "danger");
        problem.setId("save-problem");
        Fields.showWhile(problem, viewModel.problem().isNotEmpty());
        return problem;
    }

    private void browse(Sheet sheet, Question question, SaveViewModel viewModel, Consumer<Answer> taken) {
        choosers.save(question, viewModel.name().get(), viewModel.folderThere(), sheet.getScene().getWindow())
                .ifPresent(taken);
    }
}
