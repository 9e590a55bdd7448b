package org.rapporteur.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.UserProblem;

class PreferencesTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsKnownAtFirst() {
        var preferences = new Preferences(folder.resolve("none"));

        assertEquals(Optional.empty(), preferences.author());
        assertEquals(List.of(), preferences.recent());
        assertEquals(Colours.SYSTEM, preferences.get(Settings.LOOK));
        assertEquals(Language.SYSTEM, preferences.language());
    }

    @Test
    void whatIsKeptIsReadByTheNextProcess() {
        new Preferences(folder.resolve("new")).author(" 习 Ana Souza ");

        assertEquals(Optional.of("习 Ana Souza"), new Preferences(folder.resolve("new")).author());
    }

    @Test
    void blankNameIsForgotten() {
        var preferences = new Preferences(folder);
        preferences.author("Ana");

        preferences.author("  ");

        assertEquals(Optional.empty(), preferences.author());
    }

    @Test
    void twoProcessesKeepEachOthersChanges() {
        var window = new Preferences(folder);
        window.put(Settings.LOOK, Colours.DARK);
        window.language(Language.CHINESE);

        new Preferences(folder).author("Ana");
        window.opened(Path.of("us-china.rapporteur"));

        assertEquals(Optional.of("Ana"), window.author());
        assertEquals(Colours.DARK, new Preferences(folder).get(Settings.LOOK));
        assertEquals(Language.CHINESE, new Preferences(folder).language());
    }

    @Test
    void lastOpenedComesFirstAndOnce() {
        var preferences = new Preferences(folder);

        List.of("one", "two", "one").forEach(name -> preferences.opened(folder.resolve(name)));

        assertEquals(List.of(folder.resolve("one"), folder.resolve("two")), preferences.recent());
    }

    @Test
    void onlyTheLastDozenIsRemembered() {
        var preferences = new Preferences(folder);

        IntStream.range(0, 20).forEach(n -> preferences.opened(folder.resolve("tracker" + n)));

        assertEquals(12, preferences.recent().size());
        assertEquals(folder.resolve("tracker19"), preferences.recent().getFirst());
    }

    @Test
    void forgottenTrackerIsNotListed() {
        var preferences = new Preferences(folder);
        preferences.opened(folder.resolve("one"));
        preferences.opened(folder.resolve("two"));

        preferences.forget(folder.resolve("two"));

        assertEquals(List.of(folder.resolve("one")), preferences.recent());
    }

    @Test
    void damagedFileSaysNothingAndIsReplaced() throws IOException {
        Files.write(folder.resolve("preferences.properties"), new byte[] {(byte) 0xff, 'a', '=', '\\', 'u', '1'});
        var preferences = new Preferences(folder);

        assertEquals(Optional.empty(), preferences.author());

        preferences.author("Ana");
        assertEquals(Optional.of("Ana"), preferences.author());
    }

    @Test
    void folderThatTakesNoFileIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        var problem = assertThrows(UserProblem.class, () -> new Preferences(file.resolve("below")).author("Ana"));

        assertEquals("preferencesUnwritable", problem.key());
    }

    @Test
    void withTheListSwitchedOffNoTrackerIsRemembered() {
        var preferences = new Preferences(folder);
        preferences.opened(folder.resolve("a.rapporteur"));

        preferences.put(Settings.RECENT_TRACKERS, false);
        preferences.opened(folder.resolve("b.rapporteur"));

        assertEquals(List.of(), preferences.recent());
        preferences.put(Settings.RECENT_TRACKERS, true);
        assertEquals(List.of(), preferences.recent());
    }

    @Test
    void ofAPassphraseOnlyThatIsKeptByWhichItIsKnownAgain() throws IOException {
        var preferences = new Preferences(folder);
        preferences.lock(Passphrase.of("correct horse".toCharArray()));

        Passphrase kept = new Preferences(folder).lock().orElseThrow();

        assertTrue(kept.isOf("correct horse".toCharArray()));
        assertFalse(kept.isOf("correct horsf".toCharArray()));
        assertFalse(Files.readString(folder.resolve("preferences.properties")).contains("horse"));
        assertNotEquals(kept, Passphrase.of("correct horse".toCharArray()));
        assertEquals(10, preferences.get(Settings.LOCK_MINUTES));
        preferences.lock(null);
        assertEquals(Optional.empty(), preferences.lock());
    }

    @Test
    void aPassphraseThatWasTamperedWithIsNone() {
        for (String text : List.of("", "600000$x", "0$aGk=$aGk=", "99999999$aGk=$aGk=", "plain")) {
            assertEquals(Optional.empty(), Passphrase.read(text), text);
        }
    }
}
