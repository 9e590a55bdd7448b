package org.rapporteur.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Chips in lines, as many to a line as fit. One that is wider than a line is cut to it, and none makes the
/// whole wider than its place.
public final class Chips extends FlowPane {
    /// A row of `parts`.
    public Chips(Node... parts) {
        super(parts);
        getStyleClass().add("flow");
        widthProperty().subscribe(this::bound);
        getChildren().subscribe(this::bound);
    }

    private void bound() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (room > 0) {
            getChildren().stream().filter(CitationChip.class::isInstance)
                    .forEach(chip -> ((Region) chip).setMaxWidth(room));
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset()
                + getManagedChildren().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }
}
