package org.rapporteur.service.articles;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;

/// The files that an officer means by naming files and folders.
final class Documents {
    /// What a browser saves beside a page: pictures, scripts and styles.
    private static final Pattern COMPANION = Pattern.compile("(.+)(?:_files|\\.files|-Dateien|_fichiers|_archivos)");

    private Documents() {}

    /// Every file of `paths`, and all in its folders in the order of their names: no hidden ones,
    /// none that a saved page merely brought along, and none that a link within the folder points
    /// to elsewhere.
    ///
    /// @throws UserProblem if a folder cannot be read
    static List<Path> of(List<Path> paths) {
        var all = new ArrayList<Path>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                all.addAll(within(path));
            } else {
                all.add(path);
            }
        }
        return all;
    }

    private static List<Path> within(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes facts) {
                    boolean passedOver = !entered.equals(folder) && (hidden(entered) || companion(entered));
                    return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                    if (facts.isRegularFile() && !hidden(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw UserProblem.because(e, "folderUnreadable", folder.toString());
        }
        found.sort(null);
        return found;
    }

    private static boolean hidden(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.equals("thumbs.db") || name.equals("desktop.ini")
                || TrackerName.isBeside(name);
    }

    private static boolean companion(Path folder) {
        var match = COMPANION.matcher(String.valueOf(folder.getFileName()));
        return match.matches() && Stream.of(".html", ".htm", ".xhtml")
                .anyMatch(ending -> Files.exists(folder.resolveSibling(match.group(1) + ending)));
    }
}
