package org.rapporteur.ui.dialog;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/// Asks under which name a file is to be written.
@FunctionalInterface
public interface SaveAs {
    /// What is asked for.
    ///
    /// @param title what is done with the answer
    /// @param name to start from, without extension
    /// @param kind what the extension means, in words
    /// @param extension with its dot, ".pdf"
    /// @param replaceable whether a file of that name may be replaced
    record Question(String title, String name, String kind, String extension, boolean replaceable) {
        /// A file that may take the place of another.
        public Question(String title, String name, String kind, String extension) {
            this(title, name, kind, extension, true);
        }

        /// A file that never takes the place of another, as a tracker.
        public static Question fresh(String title, String name, String kind, String extension) {
            return new Question(title, name, kind, extension, false);
        }
    }

    /// The answer.
    ///
    /// @param file ends in the extension that was asked for
    /// @param overwrite whether the officer agreed to replace a file of that name
    record Answer(Path file, boolean overwrite) {
        /// What a dialog that warns before it replaces a file gave back.
        public static Answer of(Path chosen, String extension) {
            return isNamed(chosen, extension)
                    ? new Answer(chosen, true) : new Answer(named(chosen, extension), false);
        }

        /// `file` with `extension` at its end.
        static Path named(Path file, String extension) {
            return isNamed(file, extension) ? file : file.resolveSibling(file.getFileName() + extension);
        }

        private static boolean isNamed(Path file, String extension) {
            return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(extension);
        }
    }

    /// Asks in the window; `then` is called on the JavaFX thread, and never where the officer thought
    /// better of it.
    void ask(Question question, Consumer<Answer> then);

    /// For a window in which nothing is saved.
    static SaveAs never() {
        return (question, then) -> { };
    }
}
