package org.rapporteur.ui.icon;

import java.util.List;
import javafx.scene.image.Image;

/// The picture of the program, for title bars and task switchers.
public final class WindowIcon {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

    private WindowIcon() {}

    /// The picture in all its sizes, to be added to a stage's icons. Needs a running toolkit.
    public static List<Image> images() {
        return SIZES.stream()
                .map(size -> WindowIcon.class.getResourceAsStream("/org/rapporteur/icon/rapporteur-" + size + ".png"))
                .map(Image::new)
                .toList();
    }
}
