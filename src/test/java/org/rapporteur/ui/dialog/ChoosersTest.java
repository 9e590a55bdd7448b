package org.rapporteur.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.settings.LastFolder;
import org.rapporteur.settings.Preferences;

class ChoosersTest {
    @TempDir
    private Path folder;

    private Path press;
    private Choosers choosers;
    private int told;

    @BeforeEach
    void begin() throws Exception {
        press = Files.createDirectory(folder.resolve("press"));
        choosers = again();
    }

    @Test
    void theNextFilesAreLookedForWhereTheLastWere() {
        List<Path> chosen = List.of(press.resolve("a.html"), press.resolve("b.pdf"));

        assertEquals(chosen, choosers.taken(LastFolder.FILES, chosen));

        assertEquals(press.toFile(), again().file(LastFolder.FILES, "Import").getInitialDirectory());
    }

    @Test
    void theNextFolderIsLookedForBesideTheLast() {
        choosers.taken(LastFolder.FOLDERS, List.of(press));

        assertEquals(folder.toFile(), again().folder(LastFolder.FOLDERS, "Import").getInitialDirectory());
    }

    @Test
    void eachKindHasAFolderOfItsOwn() {
        choosers.taken(LastFolder.FILES, List.of(press.resolve("a.html")));

        assertNull(choosers.file(LastFolder.TRACKER, "Open").getInitialDirectory());
    }

    @Test
    void aFolderThatIsGoneIsNotAskedFor() throws Exception {
        choosers.taken(LastFolder.FILES, List.of(press.resolve("a.html")));
        Files.delete(press);

        assertNull(choosers.file(LastFolder.FILES, "Import").getInitialDirectory());
    }

    @Test
    void nothingChosenLeavesTheFolderAsItIs() {
        choosers.taken(LastFolder.FILES, List.of(press.resolve("a.html")));

        choosers.taken(LastFolder.FILES, List.of());

        assertEquals(press.toFile(), again().file(LastFolder.FILES, "Import").getInitialDirectory());
    }

    @Test
    void whatCannotBeKeptIsChosenAllTheSame() throws Exception {
        var nowhere = new Choosers(new Preferences(Files.createFile(folder.resolve("file")).resolve("config")), () -> { });
        List<Path> chosen = List.of(press.resolve("a.html"));

        assertEquals(chosen, nowhere.taken(LastFolder.FILES, chosen));
    }

    /// A chooser that does not know what a tracker is drops the locks on the open one.
    @Test
    void noChooserIsMadeBeforeItWasTold() {
        choosers.file(LastFolder.FILES, "Import");
        assertEquals(1, told);
        choosers.folder(LastFolder.FOLDERS, "Import");
        assertEquals(2, told);
        choosers.saving(new SaveAs.Question("Save", "brief", "Word", ".docx"), "brief", null);
        assertEquals(3, told);
    }

    @Test
    void aFileIsSavedFromWhereItsNameWasTyped() {
        var chooser = choosers.saving(new SaveAs.Question("Save", "brief", "Word", ".docx"), "note", press.toFile());

        assertEquals("note", chooser.getInitialFileName());
        assertEquals(press.toFile(), chooser.getInitialDirectory());
        assertEquals(List.of("*.docx"), chooser.getExtensionFilters().getFirst().getExtensions());
    }

    private Choosers again() {
        return new Choosers(new Preferences(folder.resolve("config")), () -> told++);
    }
}
