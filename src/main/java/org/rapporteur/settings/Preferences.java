package org.rapporteur.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.UserProblem;

/// The preferences file: the author's name, the trackers opened lately, the look, the language.
///
/// Every question reads the file and every change rewrites it whole, so that a window and a
/// command do not undo each other's changes. A file that is missing or cannot be read says
/// nothing; it is never a reason not to start. Thread-safe within one process.
public final class Preferences {
    private static final String AUTHOR = "author";
    private static final String LOOK = "look";
    private static final String LANGUAGE = "language";
    private static final String RECENT = "recent.";
    private static final String WEB = "web.open";
    private static final int MOST_RECENT = 12;

    private final Path file;

    /// The preferences in `folder`, which is made when something is first kept.
    public Preferences(Path folder) {
        this.file = folder.resolve("preferences.properties");
    }

    /// The name that stands under what is recorded; empty where nobody has said it.
    public Optional<String> author() {
        return text(AUTHOR);
    }

    /// Keeps `name` as the author's; blank forgets it.
    ///
    /// @throws UserProblem if the file cannot be written
    public void author(String name) {
        change(kept -> put(kept, AUTHOR, name.strip()));
    }

    /// The look of the window, the system's unless chosen.
    public Look look() {
        return one(LOOK, Look.SYSTEM);
    }

    /// Keeps the look.
    ///
    /// @throws UserProblem if the file cannot be written
    public void look(Look look) {
        change(kept -> put(kept, LOOK, look.name()));
    }

    /// The language that the program speaks, the system's unless chosen.
    public Language language() {
        return one(LANGUAGE, Language.SYSTEM);
    }

    /// Keeps the language.
    ///
    /// @throws UserProblem if the file cannot be written
    public void language(Language language) {
        change(kept -> put(kept, LANGUAGE, language.name()));
    }

    /// Whether web addresses may be handed to the browser, each when asked; yes unless switched off.
    public boolean opensAddresses() {
        return !text(WEB).orElse("").equals("never");
    }

    /// Keeps whether web addresses may be opened. Where not, they can still be copied.
    ///
    /// @throws UserProblem if the file cannot be written
    public void opensAddresses(boolean allowed) {
        change(kept -> put(kept, WEB, allowed ? "" : "never"));
    }

    /// The trackers opened lately, the last one first; they may have been moved since.
    public List<Path> recent() {
        return recent(load());
    }

    /// Remembers that `tracker` was opened just now.
    ///
    /// @throws UserProblem if the file cannot be written
    public void opened(Path tracker) {
        Path whole = tracker.toAbsolutePath().normalize();
        change(kept -> recent(kept, Stream.concat(
                Stream.of(whole), recent(kept).stream().filter(other -> !other.equals(whole))).toList()));
    }

    /// Forgets that `tracker` was ever opened; the tracker itself is not touched.
    ///
    /// @throws UserProblem if the file cannot be written
    public void forget(Path tracker) {
        Path whole = tracker.toAbsolutePath().normalize();
        change(kept -> recent(kept, recent(kept).stream().filter(other -> !other.equals(whole)).toList()));
    }

    private <E extends Enum<E>> E one(String key, E otherwise) {
        String name = text(key).orElse("");
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(name)).findFirst().orElse(otherwise);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(load().getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static void put(Properties kept, String key, String value) {
        if (value.isEmpty()) {
            kept.remove(key);
        } else {
            kept.setProperty(key, value);
        }
    }

    private static List<Path> recent(Properties kept) {
        var paths = new ArrayList<Path>();
        for (int n = 0; n < MOST_RECENT; n++) {
            String path = kept.getProperty(RECENT + n);
            try {
                if (path != null) {
                    paths.add(Path.of(path));
                }
            } catch (InvalidPathException e) {
                // A name of another system: nothing here can be opened by it.
                continue;
            }
        }
        return paths;
    }

    private static void recent(Properties kept, List<Path> paths) {
        IntStream.range(0, MOST_RECENT).forEach(n ->
                put(kept, RECENT + n, n < paths.size() ? paths.get(n).toString() : ""));
    }

    private synchronized Properties load() {
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            kept.clear();
        }
        return kept;
    }

    /// Writes beside the file and then puts it in its place: whoever reads meanwhile, or a power
    /// cut, finds the one or the other.
    private synchronized void change(Consumer<Properties> change) {
        Properties kept = load();
        change.accept(kept);
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "preferences", ".new");
            try {
                try (var out = Files.newBufferedWriter(fresh)) {
                    kept.store(out, null);
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw UserProblem.because(e, "preferencesUnwritable", file.toString());
        }
    }
}
