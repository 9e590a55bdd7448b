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

/// The desktop's choosers of what is to be read. Each starts in the folder in which the last choice of
/// its kind was made, as long as that is there.
public final class Choosers {
    private final Preferences preferences;

    /// Choosers whose folders `preferences` keeps.
    public Choosers(Preferences preferences) {
        this.preferences = preferences;
    }

    /// Several files; none where the officer thought better of it.
    public List<Path> files(LastFolder kind, String title, Window owner) {
        List<File> chosen = file(kind, title).showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : taken(kind, chosen.stream().map(File::toPath).toList());
    }

    /// One file of the kinds `filters`, which may be none.
    public Optional<Path> file(
            LastFolder kind, String title, Window owner, FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = file(kind, title);
        chooser.getExtensionFilters().addAll(filters);
        return one(kind, chooser.showOpenDialog(owner));
    }

    /// One folder.
    public Optional<Path> folder(LastFolder kind, String title, Window owner) {
        return one(kind, folder(kind, title).showDialog(owner));
    }

    FileChooser file(LastFolder kind, String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        preferences.lastFolder(kind).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    DirectoryChooser folder(LastFolder kind, String title) {
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
