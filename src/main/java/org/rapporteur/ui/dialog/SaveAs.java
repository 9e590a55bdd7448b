package org.rapporteur.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks under which name a file is to be written.
@FunctionalInterface
public interface SaveAs {
    /// What is asked for.
    ///
    /// @param title of the dialog
    /// @param name to start from, without extension
    /// @param kind what the extension means, in words
    /// @param extension with its dot, ".pdf"
    record Question(String title, String name, String kind, String extension) {}

    /// The answer.
    ///
    /// @param file ends in the extension that was asked for
    /// @param overwrite whether the officer agreed to replace a file of that name
    record Answer(Path file, boolean overwrite) {
        /// What a dialog that warns before it replaces a file gave back.
        public static Answer of(Path chosen, String extension) {
            String name = String.valueOf(chosen.getFileName());
            return name.toLowerCase(Locale.ROOT).endsWith(extension)
                    ? new Answer(chosen, true)
                    : new Answer(chosen.resolveSibling(name + extension), false);
        }
    }

    /// Asks over `owner`; empty where the officer thought better of it.
    Optional<Answer> ask(@Nullable Window owner, Question question);

    /// Asks with the dialog of the desktop, which warns before a file is replaced.
    static SaveAs desktop() {
        return (owner, question) -> {
            var chooser = new FileChooser();
            chooser.setTitle(question.title());
            chooser.setInitialFileName(question.name() + question.extension());
            chooser.getExtensionFilters().add(
                    new FileChooser.ExtensionFilter(question.kind(), "*" + question.extension()));
            File chosen = chooser.showSaveDialog(owner);
            return Optional.ofNullable(chosen).map(file -> Answer.of(file.toPath(), question.extension()));
        };
    }
}
