package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// No screen answers to a key that the list of keys does not name.
class ScreenKeyTest {
    /// What means the same everywhere: going on, opening, closing.
    private static final Set<String> GENERAL = Set.of("ENTER", "ESCAPE", "TAB", "SPACE", "UP", "DOWN", "LEFT", "RIGHT",
            "HOME", "END");
    private static final Pattern NAMED = Pattern.compile("KeyCode\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern SWITCHED =
            Pattern.compile("switch \\((?:event|pressed)?\\.?(?:getCode\\(\\)|code)\\) \\{(.*?)\\n {8}\\}", Pattern.DOTALL);
    private static final Pattern CASE = Pattern.compile("case ([A-Z][A-Z0-9_]*(?:, [A-Z][A-Z0-9_]*)*) ->");

    @Test
    void everyKeyOfEveryScreenIsAmongTheKeysThatAreTaught() throws IOException {
        var untaught = new ArrayList<String>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            keys(text).stream().filter(key -> !GENERAL.contains(key))
                    .forEach(key -> untaught.add(source.getFileName() + " answers to " + key));
        }
        // Moving to the shortcut for pasting is the toolkit's own key; F2 edits words in place wherever they stand.
        untaught.removeAll(List.of("ImportActions.java answers to V", "InPlaceText.java answers to F2"));
        assertEquals(List.of(), untaught);
    }

    private static Set<String> keys(String text) {
        var keys = new HashSet<String>();
        NAMED.matcher(text).results().forEach(found -> keys.add(found.group(1)));
        Matcher switched = SWITCHED.matcher(text);
        while (switched.find()) {
            CASE.matcher(switched.group(1)).results()
                    .forEach(found -> keys.addAll(List.of(found.group(1).split(", "))));
        }
        return keys;
    }

    @Test
    void everyKeyThatIsTaughtIsAnsweredTo() throws IOException {
        String text = String.join("\n", sources().stream().filter(file -> !file.endsWith("ScreenKey.java"))
                .map(ScreenKeyTest::read).toList());
        assertEquals(List.of(), Stream.of(ScreenKey.values())
                .filter(key -> key.place() != ScreenKey.KeyPlace.RECORDING && key.place() != ScreenKey.KeyPlace.FORM)
                .filter(key -> key.place().keys().size() > 2)
                .filter(key -> !Pattern.compile("\\b" + key.name() + "\\b").matcher(text).find()).toList());
        assertEquals(EntryKind.values().length, ScreenKey.KeyPlace.RECORDING.keys().size());
    }

    @Test
    void noTwoKeysOfOneScreenAreTheSame() {
        var twice = new ArrayList<String>();
        for (ScreenKey.KeyPlace place : ScreenKey.KeyPlace.values()) {
            var seen = new HashSet<KeyCombination>();
            place.keys().forEach(key -> key.keys().stream().filter(one -> !seen.add(one))
                    .forEach(one -> twice.add(place + ": " + one)));
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void aKeyIsToldByItsPlace() {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, false, false, false);

        assertEquals(ScreenKey.PREVIOUS, ScreenKey.pressed(ScreenKey.KeyPlace.INBOX, event).orElseThrow());
        assertEquals(ScreenKey.STAR, ScreenKey.pressed(ScreenKey.KeyPlace.ARTICLES, event).orElseThrow());
        assertTrue(ScreenKey.pressed(ScreenKey.KeyPlace.BRIEFS, event).isEmpty());
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/rapporteur/ui"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
