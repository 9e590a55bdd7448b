package org.rapporteur.ui.timeline;

import java.util.List;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Spot;
import org.rapporteur.model.timeline.Tie;
import org.rapporteur.service.timeline.MarkWords;
import org.rapporteur.ui.control.Labels;

/// What the mark under the pointer says, beside it.
final class HoverCard extends VBox {
    private static final double WIDTH = 320;
    private static final int MOST = 6;

    private final MarkWords words;
    private final Messages messages;

    HoverCard(MarkWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        setId("timeline-card");
        getStyleClass().add("hover-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Says what `spot` stands for.
    void show(Spot spot, double parentWidth, double parentHeight) {
        getChildren().clear();
        List<Mark> marks = spot.marks();
        if (marks.size() == 1) {
            one(marks.getFirst());
        } else {
            getChildren().add(Labels.of(messages.get("timeline.several", marks.size()), "strong"));
            marks.stream().limit(MOST).forEach(mark ->
                    getChildren().add(Labels.wrapping(words.date(mark) + " · " + mark.what(), "small")));
            if (marks.size() > MOST) {
                getChildren().add(Labels.of(messages.get("timeline.more", marks.size() - MOST), "muted", "small"));
            }
        }
        place(spot.middle(), spot.y(), spot.height(), parentWidth, parentHeight);
    }

    /// Says what an influence is.
    void show(Tie tie, double x, double y, double parentWidth, double parentHeight) {
        getChildren().setAll(Labels.of(words.date(tie.mark()), "muted", "small"),
                Labels.wrapping(words.tie(tie), "medium"), Labels.of(words.sources(tie.mark()), "muted", "small"));
        place(x, y, 10, parentWidth, parentHeight);
    }

    private void one(Mark mark) {
        String possibly = mark.possibly() ? " · " + messages.get("timeline.possibly") : "";
        getChildren().addAll(Labels.of(words.date(mark) + possibly, "muted", "small"),
                Labels.wrapping(mark.what(), "medium"));
        if (!mark.detail().isEmpty()) {
            getChildren().add(Labels.wrapping(mark.detail(), "small"));
        }
        getChildren().add(Labels.of(words.kind(mark) + " · " + words.sources(mark), "muted", "small"));
    }

    private void place(double middle, double y, double height, double parentWidth, double parentHeight) {
        double tall = prefHeight(WIDTH);
        double left = Math.clamp(middle - WIDTH / 2, 6, Math.max(6, parentWidth - WIDTH - 6));
        double below = y + height + 10;
        double top = below + tall < parentHeight ? below : Math.max(4, y - tall - 10);
        setVisible(true);
        resizeRelocate(left, top, WIDTH, tall);
    }

    /// Says nothing.
    void hide() {
        setVisible(false);
    }
}
