package org.rapporteur.service.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;

/// A folder whose new files come into the inbox by themselves. The files are only read.
///
/// Looked at from time to time rather than listened to, because a folder on a network drive tells
/// nobody what changes in it. A file counts as arrived when two looks in a row find it the same,
/// so that one still being written is left alone. Not safe for several threads.
public final class WatchedFolder {
    private static final String FOLDER = "watched-folder";
    private static final String TAKEN = "watched-taken";

    private record Look(long size, long modified) {}

    private final ViewState state;
    private Map<Path, Look> before = Map.of();
    private @Nullable Map<Path, Look> taken;

    /// The folder that `open` watches, if it watches one.
    public WatchedFolder(OpenTracker open) {
        this.state = new ViewState(open);
    }

    /// The folder that is watched; empty if none is.
    public Optional<Path> folder() {
        return state.get(FOLDER).map(Path::of);
    }

    /// Watches `folder` from now on; what is in it already counts as new.
    public void watch(Path folder) {
        stop();
        state.put(FOLDER, folder.toAbsolutePath().toString());
    }

    /// Watches no folder any more.
    public void stop() {
        state.remove(FOLDER);
        state.remove(TAKEN);
        before = Map.of();
        taken = null;
    }

    /// The files that arrived since the last look and are complete. Each is named once.
    ///
    /// @throws UserProblem if the folder cannot be read
    public List<Path> arrived() {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return List.of();
        }
        if (!Files.isDirectory(folder.get())) {
            throw new UserProblem("watch.gone", folder.get().toString());
        }
        Map<Path, Look> now = look(folder.get());
        Map<Path, Look> had = taken();
        List<Path> arrived = now.entrySet().stream()
                .filter(file -> !file.getValue().equals(had.get(file.getKey())))
                .filter(file -> file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        before = now;
        if (!arrived.isEmpty()) {
            arrived.forEach(file -> had.put(file, now.get(file)));
            had.keySet().retainAll(now.keySet());
            keep(had);
        }
        return arrived;
    }

    private static Map<Path, Look> look(Path folder) {
        var now = new HashMap<Path, Look>();
        for (Path file : Documents.of(List.of(folder))) {
            try {
                now.put(file, new Look(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
            } catch (IOException gone) {
                // Moved away between the listing and the look.
                continue;
            }
        }
        return now;
    }

    private Map<Path, Look> taken() {
        Map<Path, Look> known = taken;
        if (known == null) {
            known = new HashMap<>();
            for (String line : state.get(TAKEN).orElse("").lines().toList()) {
                String[] parts = line.split("\t", 3);
                known.put(Path.of(parts[2]), new Look(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
            }
            taken = known;
        }
        return known;
    }

    private void keep(Map<Path, Look> had) {
        state.put(TAKEN, new ArrayList<>(had.entrySet()).stream()
                .map(file -> file.getValue().size() + "\t" + file.getValue().modified() + "\t" + file.getKey())
                .collect(Collectors.joining("\n")));
    }
}
