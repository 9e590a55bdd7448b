package org.rapporteur.ui.dialog;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Folders of the computer, as somebody types them: `~` is the user's own.
final class Folders {
    private static final int LOOKED_AT = 2_000;
    private static final int OFFERED = 12;

    private Folders() {}

    /// The path that `words` mean; relative ones stay relative.
    ///
    /// @throws InvalidPathException if the system has no such names
    static Path typed(String words) {
        boolean own = words.equals("~") || words.startsWith("~/") || words.startsWith("~" + File.separator);
        return own ? Path.of(System.getProperty("user.home") + words.substring(1)) : Path.of(words);
    }

    /// The folders that `words` may go on to, each whole and with a separator at its end; hidden ones
    /// only where a dot was typed. Reads the disk.
    static List<String> like(String words) {
        int cut = Math.max(words.lastIndexOf('/'), words.lastIndexOf(File.separatorChar)) + 1;
        String above = words.substring(0, cut);
        String begun = words.substring(cut).toLowerCase(Locale.ROOT);
        var found = new ArrayList<String>();
        if (above.isEmpty()) {
            return found;
        }
        try (var entries = Files.newDirectoryStream(typed(above), Files::isDirectory)) {
            int looked = 0;
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                boolean hidden = name.charAt(0) == '.' && !begun.startsWith(".");
                if (!hidden && name.toLowerCase(Locale.ROOT).startsWith(begun)) {
                    found.add(above + name + File.separator);
                }
                looked++;
                if (looked == LOOKED_AT) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
            // A folder that cannot be read has nothing to offer; that it is wrong is said when it is taken.
            found.clear();
        }
        return found.stream().sorted(String.CASE_INSENSITIVE_ORDER).limit(OFFERED).toList();
    }
}
