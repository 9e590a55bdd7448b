package org.rapporteur.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Samples;
import org.rapporteur.ui.gallery.Toolkit;

class LockScreenTest {
    @Test
    void aPassphraseThatIsRefusedAgainIsSaidAsAtFirst() {
        List<List<String>> said = Toolkit.onFx(() -> {
            var screen = new LockScreen(Samples.MESSAGES, words -> { });
            screen.refuse(1);
            List<String> first = classes(screen);
            screen.again();
            screen.refuse(2);
            return List.of(first, classes(screen));
        });

        assertTrue(said.getFirst().contains("danger"), said::toString);
        assertEquals(said.getFirst(), said.getLast());
    }

    private static List<String> classes(LockScreen screen) {
        return List.copyOf(screen.lookup("#lock-said").getStyleClass());
    }
}
