package org.rapporteur.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

/// The preferences file: what can be set ([Settings]), the trackers opened lately, and how the
/// window was left.
///
/// Every question reads the file and every change rewrites it whole, so that a window and a
/// command do not undo each other's changes. A file that is missing or cannot be read says
/// nothing; it is never a reason not to start. Thread-safe within one process.
public final class Preferences {
    private static final String WINDOW = "window";
    private static final String COLUMNS = "columns.";
    private static final String RECENT = "recent.";
    private static final String LOCK = "lock.passphrase";
    private static final String BACKUP_FOLDER = "backup.folder";
    private static final String BACKUP_ROOM = "backup.room";
    private static final String BACKUP_KEY = "backup.key";
    private static final int MOST_RECENT = 12;

    private final Path file;
    private final List<Consumer<Setting<?>>> watching = new CopyOnWriteArrayList<>();

    /// The preferences in `folder`, which is made when something is first kept.
    public Preferences(Path folder) {
        this.file = folder.resolve("preferences.properties");
    }

    /// The file itself.
    public Path file() {
        return file;
    }

    /// What is set, or what usually holds.
    public <T> T get(Setting<T> setting) {
        return text(setting.name()).flatMap(setting::read).orElseGet(setting::usual);
    }

    /// Sets it and tells those who watch it; what is usual need not be kept.
    ///
    /// @throws UserProblem if the file cannot be written
    public <T> void put(Setting<T> setting, T value) {
        change(kept -> put(kept, setting.name(), value.equals(setting.usual()) ? "" : setting.write(value)));
        watching.forEach(watcher -> watcher.accept(setting));
    }

    /// Tells `watcher` what is set, now and after each change; see [#listen].
    public <T> Runnable watch(Setting<T> setting, Consumer<T> watcher) {
        watcher.accept(get(setting));
        return listen(setting, watcher);
    }

    /// Tells `watcher` what is set after each change made through this object, on the thread of who
    /// makes it.
    ///
    /// @return ends it
    public <T> Runnable listen(Setting<T> setting, Consumer<T> watcher) {
        Consumer<Setting<?>> told = changed -> {
            if (changed.equals(setting)) {
                watcher.accept(get(setting));
            }
        };
        watching.add(told);
        return () -> watching.remove(told);
    }

    /// The name that stands under what is recorded; empty where nobody has said it.
    public Optional<String> author() {
        return Optional.of(get(Settings.AUTHOR)).filter(name -> !name.isEmpty());
    }

    /// Keeps `name` as the author's; blank forgets it.
    ///
    /// @throws UserProblem if the file cannot be written
    public void author(String name) {
        put(Settings.AUTHOR, name.strip());
    }

    /// Where the window stood when it was closed last.
    public Optional<Placement> window() {
        return text(WINDOW).flatMap(Placement::read);
    }

    /// Remembers where the window stands.
    ///
    /// @throws UserProblem if the file cannot be written
    public void window(Placement placement) {
        change(kept -> put(kept, WINDOW, placement.write()));
    }

    /// How the columns of `table` were left: as the table wrote it, or empty.
    public String columns(String table) {
        return text(COLUMNS + table).orElse("");
    }

    /// Remembers how the columns of `table` are.
    ///
    /// @throws UserProblem if the file cannot be written
    public void columns(String table, String columns) {
        change(kept -> put(kept, COLUMNS + table, columns));
    }

    /// The language that the program speaks, the system's unless chosen.
    public Language language() {
        return get(Settings.LANGUAGE);
    }

    /// Keeps the language.
    ///
    /// @throws UserProblem if the file cannot be written
    public void language(Language language) {
        put(Settings.LANGUAGE, language);
    }

    /// Whether web addresses may be handed to the browser, each when asked; yes unless switched off.
    public boolean opensAddresses() {
        return get(Settings.WEB_ADDRESSES);
    }

    /// Keeps whether web addresses may be opened. Where not, they can still be copied.
    ///
    /// @throws UserProblem if the file cannot be written
    public void opensAddresses(boolean allowed) {
        put(Settings.WEB_ADDRESSES, allowed);
    }

    /// The passphrase that opens the locked window, if one was set.
    public Optional<Passphrase> lock() {
        return text(LOCK).flatMap(Passphrase::read);
    }

    /// Keeps the passphrase that opens the locked window; null takes the lock away.
    ///
    /// @throws UserProblem if the file cannot be written
    public void lock(@Nullable Passphrase passphrase) {
        change(kept -> put(kept, LOCK, passphrase == null ? "" : passphrase.text()));
    }

    /// The folder that was chosen last for `kind`, if it is still there.
    public Optional<Path> lastFolder(LastFolder kind) {
        return text(kind.key()).flatMap(Preferences::path).filter(Files::isDirectory);
    }

    /// Remembers the folder that was chosen for `kind`.
    ///
    /// @throws UserProblem if the file cannot be written
    public void lastFolder(LastFolder kind, Path folder) {
        change(kept -> put(kept, kind.key(), folder.toAbsolutePath().normalize().toString()));
    }

    /// The trackers opened lately, the last one first; they may have been moved since.
    public List<Path> recent() {
        return recent(load());
    }

    /// Remembers that `tracker` was opened just now, unless that is switched off.
    ///
    /// @throws UserProblem if the file cannot be written
    public void opened(Path tracker) {
        if (!get(Settings.RECENT_TRACKERS)) {
            return;
        }
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

    /// The folder for backups; empty: the program's own.
    public Optional<Path> backupFolder() {
        return text(BACKUP_FOLDER).flatMap(Preferences::path);
    }

    /// Keeps the folder for backups; null: the program's own.
    ///
    /// @throws UserProblem if the file cannot be written
    public void backupFolder(@Nullable Path folder) {
        change(kept -> put(kept, BACKUP_FOLDER, folder == null ? "" : folder.toAbsolutePath().normalize().toString()));
    }

    /// How many bytes the backups of one tracker may take; empty where nobody has said it.
    public Optional<Long> backupRoom() {
        return text(BACKUP_ROOM).filter(room -> room.matches("[1-9]\\d{0,17}")).map(Long::valueOf);
    }

    /// Keeps how many bytes the backups of one tracker may take.
    ///
    /// @throws UserProblem if the file cannot be written
    public void backupRoom(long bytes) {
        change(kept -> put(kept, BACKUP_ROOM, Long.toString(bytes)));
    }

    /// What backups are sealed with, as one line; empty: they are not.
    public Optional<String> backupKey() {
        return text(BACKUP_KEY);
    }

    /// Keeps what backups are sealed with; empty: they are not sealed any more.
    ///
    /// @throws UserProblem if the file cannot be written
    public void backupKey(String key) {
        change(kept -> put(kept, BACKUP_KEY, key));
    }

    private static Optional<Path> path(String path) {
        try {
            return Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
            // A name of another system: nothing here can be reached by it.
            return Optional.empty();
        }
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
            Optional.ofNullable(kept.getProperty(RECENT + n)).flatMap(Preferences::path).ifPresent(paths::add);
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
        if (!Settings.RECENT_TRACKERS.read(kept.getProperty(Settings.RECENT_TRACKERS.name(), "")).orElse(true)) {
            recent(kept, List.of());
        }
        try {
            OwnFolder.make(file.getParent());
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
