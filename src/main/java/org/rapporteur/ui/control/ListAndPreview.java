package org.rapporteur.ui.control;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// A list and beside it what is selected there; in a narrow window the list alone.
public final class ListAndPreview extends SplitPane {
    private final Region list;
    private final Region preview;
    private final Room room;

    /// How the two share the whole.
    ///
    /// @param part the part of the list in the whole
    /// @param least the least width of the list beside the preview, in pixels
    /// @param both the width of the whole in which there is room for both, in pixels
    public record Room(double part, double least, double both) {}

    /// `list` beside `preview`.
    public ListAndPreview(Region list, Region preview, Room room) {
        this.list = list;
        this.preview = preview;
        this.room = room;
        getItems().setAll(list, preview);
        list.setMinWidth(room.least());
        setDividerPositions(room.part());
        widthProperty().subscribe(width -> fold(width.doubleValue()));
    }

    private void fold(double width) {
        boolean wide = width >= room.both();
        if (width > 0 && wide != getItems().contains(preview)) {
            list.setMinWidth(wide ? room.least() : 0);
            if (wide) {
                getItems().add(preview);
                setDividerPositions(room.part());
            } else {
                getItems().remove(preview);
            }
        }
    }
}
