package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.i18n.Messages;

class DisplayCheckTest {
    private static final Set<String> PANGO =
            Set.of("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libfontconfig.so.1", "libfreetype.so.6");
    private static final Set<String> ALL = Set.of(
            "libgtk-3.so.0", "libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libfontconfig.so.1", "libfreetype.so.6");

    @TempDir
    private Path root;

    @Test
    void bareLinuxLacksEverything() {
        var check = check(FakeMachine.bare("Linux", root));

        assertEquals(List.of(Need.DISPLAY, Need.GTK, Need.PANGO, Need.FONTS), check.missingForWindow());
    }

    @Test
    void linuxDesktopLacksNothing() throws IOException {
        install("usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "");
        var check = check(FakeMachine.with("Linux", root, Map.of("DISPLAY", ":0"), ALL));

        assertEquals(List.of(), check.missingForWindow());
    }

    @Test
    void displayThatIsSetToNothingIsNone() throws IOException {
        install("home/me/.local/share/fonts/Own.OTF", "");
        var check = check(FakeMachine.with("Linux", root, Map.of("DISPLAY", ""), ALL));

        assertEquals(List.of(Need.DISPLAY), check.missingForWindow());
    }

    @Test
    void picturesNeedNeitherDisplayNorGtk() throws IOException {
        install("usr/local/share/fonts/one.ttc", "");
        var check = check(FakeMachine.with("Linux", root, Map.of(), PANGO));

        assertEquals(List.of(), check.missingForPictures());
    }

    @Test
    void fontFolderWithoutFontsIsNotEnough() throws IOException {
        install("usr/share/fonts/README", "");
        var check = check(FakeMachine.with("Linux", root, Map.of(), PANGO));

        assertEquals(List.of(Need.FONTS), check.missingForPictures());
    }

    @Test
    void otherSystemsBringWhatAWindowNeeds() {
        assertEquals(List.of(), check(FakeMachine.bare("Mac OS X", root)).missingForWindow());
        assertEquals(List.of(), check(FakeMachine.bare("Windows 11", root)).missingForWindow());
    }

    @Test
    void sentenceNamesWhatIsMissingAndTheCommand() throws IOException {
        install("etc/os-release", "NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n");
        var check = check(FakeMachine.bare("Linux", root));

        assertEquals("No window can be opened here: there is no display, the library GTK 3 is not installed; "
                        + "“sudo apt install xvfb libgtk-3-0” installs what is missing. Put “xvfb-run -a” before "
                        + "the command then to run it on a virtual display.",
                check.noWindow(List.of(Need.DISPLAY, Need.GTK)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void virtualDisplayThatIsThereNeedNotBeInstalled() throws IOException {
        install("usr/bin/xvfb-run", "#!/bin/sh\n");
        assertTrue(root.resolve("usr/bin/xvfb-run").toFile().setExecutable(true));
        var path = Map.of("PATH", "/nowhere:" + root.resolve("usr/bin"));
        var check = check(FakeMachine.with("Linux", root, path, ALL));

        assertEquals("No window can be opened here: there is no display. Put “xvfb-run -a” before the command to run "
                + "it on a virtual one.", check.noWindow(List.of(Need.DISPLAY)));
    }

    @Test
    void unknownSystemIsNotToldACommand() {
        var check = check(FakeMachine.bare("Linux", root));

        assertEquals("No picture can be drawn here: no font is installed; your system’s package tool installs "
                + "what is missing.", check.noPicture(List.of(Need.FONTS)));
    }

    private void install(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static DisplayCheck check(Machine machine) {
        return new DisplayCheck(machine, new Messages(Locale.ENGLISH));
    }
}
