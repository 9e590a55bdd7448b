package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.settings.OwnFolder;

/// Where this run of the program puts its temporary files: a folder of its own into which nobody
/// else can look, gone when the program ends. What a run left that was killed goes at the next
/// start.
///
/// Java itself keeps to the folder that it was started with for what names none; the program's
/// scripts name the folder above this one.
final class PrivateTemp implements AutoCloseable {
    private static final Pattern RUN = Pattern.compile("run-(\\d+)-(\\d+)");

    private final @Nullable Path folder;

    private PrivateTemp(@Nullable Path folder) {
        this.folder = folder;
    }

    /// Makes the folder below `cache` and lets what asks for one know: the parser's children, the
    /// libraries that read documents, SQLite. Where it cannot be made or others could look into it, as
    /// on a stick, the system's own is used.
    static PrivateTemp below(Path cache) {
        Path all = cache.resolve("temp");
        try {
            Path own = all.resolve("run-" + ProcessHandle.current().pid() + '-' + started(ProcessHandle.current()));
            OwnFolder.make(cache);
            if (!OwnFolder.make(all)) {
                return new PrivateTemp(null);
            }
            sweep(all);
            OwnFolder.make(own);
            System.setProperty("java.io.tmpdir", own.toString());
            System.setProperty("org.sqlite.tmpdir", own.toString());
            return new PrivateTemp(own);
        } catch (IOException | UncheckedIOException e) {
            return new PrivateTemp(null);
        }
    }

    /// What runs left that are no more, and where none is, also the files beside their folders.
    private static void sweep(Path all) throws IOException {
        List<Path> left;
        try (var entries = Files.list(all)) {
            left = entries.toList();
        }
        boolean alone = left.stream().noneMatch(PrivateTemp::isAlive);
        left.stream().filter(entry -> isRun(entry) ? !isAlive(entry) : alone && Files.isRegularFile(entry))
                .forEach(PrivateTemp::delete);
    }

    private static boolean isRun(Path entry) {
        return RUN.matcher(entry.getFileName().toString()).matches();
    }

    private static boolean isAlive(Path entry) {
        Matcher run = RUN.matcher(entry.getFileName().toString());
        return run.matches() && ProcessHandle.of(Long.parseLong(run.group(1)))
                .filter(process -> started(process) == Long.parseLong(run.group(2))).isPresent();
    }

    /// When the process began, in seconds: a number of a process is given again.
    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    private static void delete(Path entry) {
        try (var files = Files.walk(entry)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // What is in use on a system that holds it fast goes at the next start.
        }
    }

    /// Removes the folder with what is in it.
    @Override
    public void close() {
        if (folder != null) {
            delete(folder);
        }
    }
}
