package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @TempDir
    Path home;

    private Machine machine() {
        return new Machine("Linux", Map.of(), home, home, "ana", false, library -> true);
    }

    @Test
    void theDesktopNamesTheFolder() throws IOException {
        Files.createDirectories(home.resolve("Documents"));
        Files.createDirectories(home.resolve("文档"));
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), """
                # written by xdg-user-dirs-update
                XDG_DESKTOP_DIR="$HOME/桌面"
                XDG_DOCUMENTS_DIR="$HOME/文档"
                """);

        assertEquals(home.resolve("文档"), Documents.of(machine()));
    }

    @Test
    void documentsIsUsualWhereNothingIsNamed() throws IOException {
        Files.createDirectories(home.resolve("Documents"));

        assertEquals(home.resolve("Documents"), Documents.of(machine()));
    }

    @Test
    void aHomeWithoutFoldersIsTheFolder() {
        assertEquals(home, Documents.of(machine()));
    }
}
