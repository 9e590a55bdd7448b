package org.rapporteur.service.articles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;

/// The files of an import that has not come to its end, so that it can be taken up after the
/// program was closed or fell over. What is in already is known by its bytes.
public final class UnfinishedImport {
    private static final String KEY = "unfinished-import";

    private final ViewState state;

    /// The import begun in `open`.
    public UnfinishedImport(OpenTracker open) {
        this.state = new ViewState(open);
    }

    /// Remembers that `paths` are being imported.
    public void begin(List<Path> paths) {
        state.put(KEY, paths.stream()
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining("\n")));
    }

    /// Forgets it.
    public void end() {
        state.remove(KEY);
    }

    /// What was begun and not ended, as far as it still exists.
    public List<Path> paths() {
        return state.get(KEY).orElse("").lines().map(Path::of).filter(Files::exists).toList();
    }
}
