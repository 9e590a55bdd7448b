package org.rapporteur.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;
import org.rapporteur.settings.LastFolder;
import org.rapporteur.settings.Preferences;

/// The desktop's choosers of files and folders: no other class makes one. Each starts in the folder in which
/// the last choice of its kind was made, as long as that is there.
public class Choosers {
    /// A kind of files to choose among.
    ///
    /// @param words what it is called
    /// @param extension with its dot, ".pdf"
    public record Kind(String words, String extension) {
        private FileChooser.ExtensionFilter filter() {
            return new FileChooser.ExtensionFilter(words, "*" + extension);
        }
    }

    private final Preferences preferences;
    private final Runnable before;

    /// Choosers whose folders `preferences` keeps.
    ///
    /// @param before run before each chooser is made: what it must know by then
    public Choosers(Preferences preferences, Runnable before) {
        this.preferences = preferences;
        this.before = before;
    }

    /// Several files; none where the officer thought better of it.
    public List<Path> files(LastFolder kind, String title, @Nullable Window owner) {
        List<File> chosen = file(kind, title).showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : taken(kind, chosen.stream().map(File::toPath).toList());
    }

    /// One file among `kinds`; among all where none is named.
    public Optional<Path> file(LastFolder kind, String title, @Nullable Window owner, Kind... kinds) {
        FileChooser chooser = file(kind, title);
        Stream.of(kinds).map(Kind::filter).forEach(chooser.getExtensionFilters()::add);
        return one(kind, chooser.showOpenDialog(owner));
    }

    /// One folder.
    public Optional<Path> folder(LastFolder kind, String title, @Nullable Window owner) {
        return one(kind, folder(kind, title).showDialog(owner));
    }

    /// Where a file is to be written, from what was typed so far; it warns by itself before one is replaced.
    Optional<SaveAs.Answer> save(SaveAs.Question question, String name, @Nullable File folder, Window owner) {
        return Optional.ofNullable(saving(question, name, folder).showSaveDialog(owner))
                .map(chosen -> SaveAs.Answer.of(chosen.toPath(), question.extension()));
    }

    FileChooser saving(SaveAs.Question question, String name, @Nullable File folder) {
        FileChooser chooser = bare(question.title());
        chooser.setInitialFileName(name);
        chooser.setInitialDirectory(folder);
        chooser.getExtensionFilters().add(new Kind(question.kind(), question.extension()).filter());
        return chooser;
    }

    FileChooser file(LastFolder kind, String title) {
        FileChooser chooser = bare(title);
        preferences.lastFolder(kind).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private FileChooser bare(String title) {
        before.run();
        var chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    DirectoryChooser folder(LastFolder kind, String title) {
        before.run();
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        preferences.lastFolder(kind).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> one(LastFolder kind, @Nullable File chosen) {
        return taken(kind, Stream.ofNullable(chosen).map(File::toPath).toList()).stream().findFirst();
    }

    /// Keeps in mind where `chosen` lies. Of a folder that is the one around it: the next is often beside it.
    List<Path> taken(LastFolder kind, List<Path> chosen) {
        chosen.stream().findFirst().map(path -> path.toAbsolutePath().getParent()).ifPresent(around -> {
            try {
                preferences.lastFolder(kind, around);
            } catch (UserProblem unwritable) {
                // What was chosen is read all the same; the next choice starts elsewhere.
                return;
            }
        });
        return chosen;
    }
}
