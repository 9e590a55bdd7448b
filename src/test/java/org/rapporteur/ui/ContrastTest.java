package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.CommitmentState;

/// Text stands out from its ground by 4.5 to 1 or more, after
/// [WCAG 2.2](https://www.w3.org/TR/WCAG22/#contrast-minimum).
class ContrastTest {
    private static final Path CSS = Path.of("resources/org/rapporteur/css");
    private static final Pattern TOKEN = Pattern.compile("(-rap-[\\w-]+):\\s*(#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "text, canvas", "text, surface", "text, raised", "text, hover", "text-muted, canvas", "text-muted, surface",
        "text-muted, hover", "text-faint, surface", "text-faint, canvas", "accent, surface", "accent, canvas",
        "accent, accent-wash", "on-accent, accent-fill", "warn, surface", "warn, canvas", "warn, warn-wash",
        "danger, surface", "good, surface", "on-danger, danger-fill", "on-marking, marking",
        "on-marking-above, marking-above", "text, passage", "text, found", "text, selection", "event, band-5",
        "event, band-1", "event, surface", "text-muted, raised", "on-level, level-0", "on-level, level-1",
        "on-level, level-2", "on-level, level-3", "on-level, level-4", "on-level, level-5", "level-0, surface",
        "level-1, surface", "level-2, surface", "level-3, surface", "level-4, surface", "level-5, surface",
        "level-0, canvas", "level-0, hover", "level-1, hover", "level-2, hover", "level-3, hover", "level-4, hover",
        "level-5, hover", "event, hover", "text-faint, hover", "danger, canvas", "good, canvas", "text-muted, warn-wash",
        "text, band-1", "text, band-2", "text, band-3", "text, band-4", "text, band-5",
        "text-muted, band-1", "text-muted, band-2", "text-muted, band-3", "text-muted, band-4", "text-muted, band-5"
    })
    void textStandsOutInLightAndDark(String text, String ground) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, String> tokens = tokens(dark);
            double ratio = ratio(tokens.get("-rap-" + text), tokens.get("-rap-" + ground));
            assertTrue(ratio >= 4.5, text + " on " + ground + (dark ? " in dark: " : " in light: ") + ratio);
        }
    }

    @Test
    void everyStateOfAPromiseStandsOutOnItsChip() throws IOException {
        String css = Files.readString(CSS.resolve("controls.css"), StandardCharsets.UTF_8);
        List<String> colours = Pattern.compile("-state: (-rap-[\\w-]+);").matcher(css).results()
                .map(match -> match.group(1)).toList();
        assertEquals(CommitmentState.values().length, colours.size());
        for (String colour : colours) {
            for (boolean dark : new boolean[] {false, true}) {
                Map<String, String> tokens = tokens(dark);
                assertTrue(ratio(tokens.get(colour), tokens.get("-rap-surface")) >= 4.5, colour + " dark: " + dark);
            }
        }
    }

    @Test
    void darkRedefinesEveryColourThatLightDefines() throws IOException {
        String css = Files.readString(CSS.resolve("tokens.css"), StandardCharsets.UTF_8);
        int dark = css.indexOf("@media");

        assertEquals(names(css.substring(0, dark)), names(css.substring(dark)));
    }

    @Test
    void onlyTheTokensNameColours() throws IOException {
        try (Stream<Path> sheets = Files.list(CSS)) {
            for (Path sheet : sheets.filter(file -> !file.endsWith("tokens.css")).toList()) {
                assertEquals(
                        false, Pattern.compile(":[^;{]*#[0-9a-fA-F]{3,8}").matcher(Files.readString(sheet)).find(),
                        sheet.toString());
            }
        }
    }

    /// A canvas makes colours from the tokens; it names none of its own.
    private static final Pattern NAMED_COLOUR = Pattern.compile(
            "setStyle\\((?!\"-fx-font-size: \")|Color\\.[A-Z]{3}|Color\\.(?:web|valueOf)\\(|\"#[0-9a-fA-F]{3,8}\"");

    @Test
    void noJavaCodeNamesAColour() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/rapporteur/ui"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String code = Files.readString(source);
                assertEquals(false, NAMED_COLOUR.matcher(code).find(), source.toString());
            }
        }
    }

    private static Set<String> names(String css) {
        return new TreeSet<>(Pattern.compile("-rap-[\\w-]+(?=:)").matcher(css).results()
                .map(match -> match.group()).toList());
    }

    private static Map<String, String> tokens(boolean dark) throws IOException {
        String css = Files.readString(CSS.resolve("tokens.css"), StandardCharsets.UTF_8);
        var tokens = new HashMap<String, String>();
        Matcher match = TOKEN.matcher(dark ? css : css.substring(0, css.indexOf("@media")));
        while (match.find()) {
            tokens.put(match.group(1), match.group(2));
        }
        return tokens;
    }

    private static double ratio(String one, String other) {
        double a = luminance(Color.web(one));
        double b = luminance(Color.web(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
