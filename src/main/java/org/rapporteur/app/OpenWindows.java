package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.rapporteur.settings.OwnFolder;

/// Lets a tracker that is opened a second time come to the front in the window that has it.
///
/// Each window keeps a file named after its process in one folder. Who opens a tracker puts a
/// request beside the file of every window; the one that has the tracker takes its request away,
/// which is the answer. Nothing goes over a network, and where the folder cannot be written a
/// second window simply opens.
final class OpenWindows implements AutoCloseable {
    private static final String WANTED = ".wanted";
    private static final long LOOK_MILLIS = 300;
    private static final int PATIENCE = 8;

    private final Path folder;
    private final Path own;

    /// @param folder where the windows of one user know of each other
    /// @param process the number of the process whose window this is
    OpenWindows(Path folder, long process) {
        this.folder = folder;
        this.own = folder.resolve(Long.toString(process));
    }

    /// Whether another window has `tracker` and has come to the front; waits for the answer.
    boolean bringsToFront(Path tracker) {
        List<Path> requests = List.of();
        try {
            requests = ask(tracker.toAbsolutePath());
            for (int wait = 0; wait < PATIENCE && !requests.isEmpty(); wait++) {
                if (!requests.stream().allMatch(Files::exists)) {
                    return true;
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS / 2);
            }
        } catch (IOException | UncheckedIOException e) {
            // Then nobody is asked, and the lock of the tracker says who has it.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            requests.forEach(OpenWindows::remove);
        }
        return false;
    }

    private List<Path> ask(Path tracker) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> others;
        try (var files = Files.list(folder)) {
            others = files.filter(file -> !file.equals(own) && lives(file)).toList();
        }
        for (Path other : others) {
            Files.writeString(request(other), tracker.toString());
        }
        return others.stream().map(OpenWindows::request).toList();
    }

    /// What a window left behind that was killed goes.
    private static boolean lives(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(WANTED)) {
            return false;
        }
        boolean lives = name.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(name)).isPresent();
        if (!lives) {
            remove(file);
        }
        return lives;
    }

    /// Makes our window known, and looks from time to time whether somebody wants it.
    ///
    /// @param comes brings the window to the front if it has the tracker, and says whether it has
    void watch(ScheduledExecutorService later, Predicate<Path> comes) {
        try {
            OwnFolder.make(folder);
            Files.writeString(own, "");
        } catch (IOException e) {
            return;
        }
        later.scheduleWithFixedDelay(() -> look(comes), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look(Predicate<Path> comes) {
        Path request = request(own);
        try {
            if (Files.exists(request) && comes.test(Path.of(Files.readString(request)))) {
                remove(request);
            }
        } catch (IOException e) {
            // It was taken back meanwhile.
            remove(request);
        }
    }

    private static Path request(Path window) {
        return window.resolveSibling(window.getFileName() + WANTED);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Whoever looks next tries again.
            return;
        }
    }

    @Override
    public void close() {
        remove(own);
        remove(request(own));
    }
}
