package org.rapporteur.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.ui.task.Background;

/// The name and the folder of a file to be written, as they are typed.
///
/// A name may be a whole path, and `~` is the user's own folder. Nothing is replaced unless it was
/// named first and agreed to then.
final class SaveViewModel {
    /// What is typed without a folder lies here.
    private static final Path OWN = Path.of(System.getProperty("user.home"));

    private final SaveAs.Question question;
    private final Background background;
    private final Messages messages;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable Path> warned = new SimpleObjectProperty<>();

    /// What was found where the file is to lie.
    private record Found(Path file, boolean there) {}

    SaveViewModel(SaveAs.Question question, Path start, Background background, Messages messages) {
        this.question = question;
        this.background = background;
        this.messages = messages;
        name.set(question.name() + question.extension());
        folder.set(start.toString());
        name.addListener(typed -> forget());
        folder.addListener(typed -> forget());
    }

    /// What is typed as the name.
    StringProperty name() {
        return name;
    }

    /// What is typed as the folder.
    StringProperty folder() {
        return folder;
    }

    /// Why the file cannot be written there, or what it would replace; else empty.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the next answer replaces a file, which was said.
    ObservableValue<Boolean> replaces() {
        return warned.map(file -> true).orElse(false);
    }

    private void forget() {
        problem.set("");
        warned.set(null);
    }

    /// The folder that is typed; null where there is none of that name.
    @Nullable File folderThere() {
        try {
            File typed = OWN.resolve(Folders.typed(folder.get().strip())).toFile();
            return typed.isDirectory() ? typed : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// Gives `then` the answer; where something stands against it that is said instead.
    void answer(Consumer<SaveAs.Answer> then) {
        String typedName = name.get().strip();
        String typedFolder = folder.get().strip();
        background.call(() -> look(typedName, typedFolder))
                .latest("saveAs")
                .then(found -> answer(found, then))
                .recover(wrong -> problem.set(messages.of(wrong)))
                .start();
    }

    private void answer(Found found, Consumer<SaveAs.Answer> then) {
        if (found.there() && !found.file().equals(warned.get())) {
            problem.set(messages.get("saveAs.replaces", found.file().getFileName()));
            warned.set(found.file());
        } else {
            then.accept(new SaveAs.Answer(found.file(), found.there()));
        }
    }

    private Found look(String typedName, String typedFolder) {
        if (typedName.isEmpty()) {
            throw new UserProblem("saveAs.noName");
        }
        Path file = SaveAs.Answer.named(path(typedFolder, typedName), question.extension());
        Path in = file.getParent();
        if (in == null || !Files.isDirectory(in)) {
            throw new UserProblem("saveAs.noFolder", String.valueOf(in));
        }
        if (!Files.isWritable(in)) {
            throw new UserProblem("saveAs.notWritable", in.toString());
        }
        boolean there = Files.exists(file);
        if (there && (Files.isDirectory(file) || !question.replaceable())) {
            throw new UserProblem("saveAs.taken", String.valueOf(file.getFileName()));
        }
        return new Found(file, there);
    }

    /// @throws UserProblem if the system has no such names
    private static Path path(String folder, String name) {
        try {
            Path path = OWN.resolve(Folders.typed(folder)).resolve(Folders.typed(name)).normalize();
            if (path.getFileName() == null || name.endsWith("/")) {
                throw new UserProblem("saveAs.noName");
            }
            return path;
        } catch (InvalidPathException e) {
            throw UserProblem.because(e, "saveAs.badName", name);
        }
    }
}
