package org.rapporteur.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;

/// Tells, before JavaFX is touched, whether it can open a window or draw a picture here: where a
/// library is missing it fails without a sentence that anybody could act on.
///
/// Only Linux leaves anything to be desired.
final class DisplayCheck {
    private static final List<String> PANGO =
            List.of("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libfontconfig.so.1", "libfreetype.so.6");
    private static final Pattern FONT = Pattern.compile(".*\\.(ttf|otf|ttc|otc|pfb)");
    private static final int FONT_DEPTH = 6;

    private final Machine machine;
    private final Messages messages;

    DisplayCheck(Machine machine, Messages messages) {
        this.machine = machine;
        this.messages = messages;
    }

    /// What a window lacks; empty where one can be opened.
    List<Need> missingForWindow() {
        var missing = new ArrayList<>(missingForPictures());
        // JavaFX draws through X alone; a Wayland desktop sets DISPLAY too, for its X server.
        if (isLinux() && !machine.headless()) {
            if (!machine.loads().test("libgtk-3.so.0")) {
                missing.addFirst(Need.GTK);
            }
            if (machine.variable("DISPLAY", "").isEmpty()) {
                missing.addFirst(Need.DISPLAY);
            }
        }
        return missing;
    }

    /// What a picture, drawn without a window, lacks; empty where one can be drawn.
    List<Need> missingForPictures() {
        var missing = new ArrayList<Need>();
        if (isLinux() && !PANGO.stream().allMatch(machine.loads())) {
            missing.add(Need.PANGO);
        }
        if (isLinux() && !hasFont()) {
            missing.add(Need.FONTS);
        }
        return missing;
    }

    /// Says that no window can be opened, for want of `missing`, and the command that helps.
    String noWindow(List<Need> missing) {
        if (missing.equals(List.of(Need.DISPLAY)) && hasVirtualDisplay()) {
            return messages.get("app.no-display");
        }
        var sentence = messages.get("app.no-window", words(missing), remedy(missing));
        return missing.contains(Need.DISPLAY) ? sentence + ' ' + messages.get("app.virtual-display") : sentence;
    }

    /// Says that no picture can be drawn, for want of `missing`, and the command that helps.
    String noPicture(List<Need> missing) {
        return messages.get("app.no-picture", words(missing), remedy(missing));
    }

    private String words(List<Need> missing) {
        return missing.stream().map(messages::of).collect(Collectors.joining(", "));
    }

    private String remedy(List<Need> missing) {
        return PackageTool.of(release())
                .map(tool -> messages.get("app.install", tool.install(missing, machine.user().equals("root"))))
                .orElseGet(() -> messages.get("app.install-somehow"));
    }

    private boolean hasVirtualDisplay() {
        return Stream.of(machine.variable("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, "xvfb-run").canExecute());
    }

    private String release() {
        try {
            return Files.readString(machine.root().resolve("etc/os-release"));
        } catch (IOException e) {
            return "";
        }
    }

    private boolean hasFont() {
        var data = machine.variable("XDG_DATA_HOME", machine.home().resolve(".local/share").toString());
        return Stream.of(
                        machine.root().resolve("usr/share/fonts"),
                        machine.root().resolve("usr/local/share/fonts"),
                        machine.home().resolve(".fonts"),
                        Path.of(data, "fonts"))
                .anyMatch(DisplayCheck::holdsFont);
    }

    private static boolean holdsFont(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.find(folder, FONT_DEPTH, (file, facts) -> isFont(file))) {
            return files.findFirst().isPresent();
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static boolean isFont(Path file) {
        return FONT.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT)).matches();
    }

    private boolean isLinux() {
        return !machine.isMac() && !machine.isWindows();
    }
}
