package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackageToolTest {
    @Test
    void systemIsKnownByItsIdOrItsKin() {
        assertEquals(Optional.of(PackageTool.APT), PackageTool.of("PRETTY_NAME=\"Debian\"\nID=debian\n"));
        assertEquals(Optional.of(PackageTool.APT), PackageTool.of("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assertEquals(Optional.of(PackageTool.DNF), PackageTool.of("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"));
        assertEquals(Optional.of(PackageTool.ZYPPER), PackageTool.of("ID=\"opensuse-leap\"\n"));
        assertEquals(Optional.of(PackageTool.PACMAN), PackageTool.of("ID=arch\n"));
    }

    @Test
    void nameAloneDoesNotMakeASystemKnown() {
        assertEquals(Optional.empty(), PackageTool.of("NAME=\"Not debian\"\nID=other\n"));
    }

    @Test
    void rootNeedsNoSudo() {
        assertEquals("dnf install gtk3 pango", PackageTool.DNF.install(List.of(Need.GTK, Need.PANGO), true));
    }
}
