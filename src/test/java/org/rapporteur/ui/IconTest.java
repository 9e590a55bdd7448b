package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.icon.WindowIcon;

class IconTest {
    @Test
    void thePictureComesInEverySize() {
        assertEquals(List.of(16.0, 32.0, 48.0, 128.0, 256.0), Toolkit.onFx(
                () -> WindowIcon.images().stream().map(image -> image.getWidth()).toList()));
    }
}
