package org.rapporteur.ui.timeline;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.rapporteur.model.timeline.Text;
import org.rapporteur.ui.gallery.Toolkit;

/// A program that writes on a canvas, again and again, while the JavaFX thread lays other words out. It ends well
/// or not at all.
public final class BothWriting extends AnimationTimer {
    private static final String[] SCRIPTS = {
        "اتفاقية التجارة", "וועדה משותפת", "ข้อตกลงการค้า", "सहमति पत्र", "العلاقات الثنائية", "Cafe\u0301"};
    private static final int WRITTEN = 200;

    private final CanvasPen pen;
    private final long end;
    private int count;

    private BothWriting(CanvasPen pen, long seconds) {
        this.pen = pen;
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /// Takes the seconds that it is to last.
    public static void main(String[] args) {
        Toolkit.runOnFx(() -> {
            var canvas = new Canvas(800, 600);
            var stage = new Stage();
            stage.setScene(new Scene(new Pane(canvas)));
            stage.show();
            new BothWriting(new CanvasPen(canvas.getGraphicsContext2D()), Long.parseLong(args[0])).start();
        });
    }

    /// No words twice: those that were laid out before are not laid out again.
    @Override
    public void handle(long now) {
        for (int i = 0; i < WRITTEN; i++) {
            String words = i % 2 == 0 ? ofAnotherScript() : "words " + count++;
            Text.Lettering role = Text.Lettering.values()[i % Text.Lettering.values().length];
            pen.text(new Text(words, role, 10, i * 2.0, 100, 0, false), 0, 1);
        }
        Platform.runLater(this::layOut);
    }

    /// While the canvas is drawn.
    private void layOut() {
        for (int i = 0; i < WRITTEN; i++) {
            var text = new javafx.scene.text.Text(ofAnotherScript());
            text.setFont(Font.font(8 + count % 120 / 4.0));
            text.getLayoutBounds();
        }
        if (System.nanoTime() > end) {
            System.exit(0);
        }
    }

    private String ofAnotherScript() {
        count++;
        return count + String.join(" ", SCRIPTS);
    }
}
