package org.rapporteur.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The command by which a family of Linux systems installs software.
enum PackageTool {
    /// Debian, Ubuntu and their kin.
    APT("debian|ubuntu", "apt install", "xvfb", "libgtk-3-0", "libpangoft2-1.0-0", "fonts-dejavu-core"),
    /// Fedora, Red Hat and their kin.
    DNF("fedora|rhel|centos", "dnf install", "xorg-x11-server-Xvfb", "gtk3", "pango", "dejavu-sans-fonts"),
    /// openSUSE.
    ZYPPER("suse|opensuse", "zypper install", "xvfb-run", "libgtk-3-0", "libpango-1_0-0", "dejavu-fonts"),
    /// Arch and its kin.
    PACMAN("arch", "pacman -S", "xorg-server-xvfb", "gtk3", "pango", "ttf-dejavu");

    private final Pattern ids;
    private final String command;
    private final List<String> packages;

    /// @param ids the systems, as /etc/os-release names them
    /// @param packages what satisfies each [Need], in their order
    PackageTool(String ids, String command, String... packages) {
        this.ids = Pattern.compile("(?m)^ID(_LIKE)?=.*\\b(" + ids + ")\\b");
        this.command = command;
        this.packages = List.of(packages);
    }

    /// The tool of the system that the text of its `/etc/os-release` describes; empty where it is
    /// none that we know.
    static Optional<PackageTool> of(String release) {
        return Arrays.stream(values()).filter(tool -> tool.ids.matcher(release).find()).findFirst();
    }

    /// The command that installs what is missing; root needs no `sudo` and may not have it.
    String install(List<Need> missing, boolean root) {
        return missing.stream().map(need -> packages.get(need.ordinal()))
                .collect(Collectors.joining(" ", (root ? "" : "sudo ") + command + ' ', ""));
    }
}
