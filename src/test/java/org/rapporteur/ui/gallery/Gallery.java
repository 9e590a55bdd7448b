package org.rapporteur.ui.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Shows a root in a window without a display and looks at it.
///
/// ```java
/// Gallery.render("overview", () -> view.build());            // four pictures in target/gallery
/// assertEquals(List.of(), Gallery.misfits(() -> view.build(), 1024, 700));
/// ```
public final class Gallery {
    /// The usual window and the smallest one.
    public static final List<int[]> SIZES = List.of(new int[] {1440, 900}, new int[] {1024, 700});

    private Gallery() {}

    /// Draws what `root` makes, light and dark, in both sizes, as
    /// `target/gallery/<name>-<light|dark>-<WxH>.png`.
    public static void render(String name, Supplier<? extends Parent> root) {
        for (ColorScheme scheme : ColorScheme.values()) {
            for (int[] size : SIZES) {
                render(name, root, scheme, size[0], size[1]);
            }
        }
    }

    /// Draws one picture.
    public static Path render(
            String name, Supplier<? extends Parent> root, ColorScheme scheme, int width, int height) {
        Path file = Path.of("target", "gallery",
                name + (scheme == ColorScheme.DARK ? "-dark-" : "-light-") + width + "x" + height + ".png");
        Stage stage = show(root, scheme, width, height);
        Image image = Toolkit.onFx(() -> stage.getScene().snapshot(null));
        close(stage);
        write(image, file);
        return file;
    }

    /// Draws `stage` as it is, as `target/gallery/<name>-<light|dark>-<WxH>.png`.
    public static void snapshot(String name, ColorScheme scheme, Stage stage) {
        Image image = Toolkit.onFx(() -> stage.getScene().snapshot(null));
        write(image, Path.of("target", "gallery", name + (scheme == ColorScheme.DARK ? "-dark-" : "-light-")
                + (int) image.getWidth() + "x" + (int) image.getHeight() + ".png"));
    }

    /// Draws `stage` and what pops up over it at the moment, as `<name>-popup-<n>`: popups that are
    /// windows are no part of their owner's picture.
    public static void renderPopups(String name, ColorScheme scheme, Stage stage) {
        List<Image> images = Toolkit.onFx(() -> Window.getWindows().stream()
                .filter(window -> window == stage || window.isShowing())
                .map(window -> (Image) window.getScene().snapshot(null))
                .toList());
        for (int i = 0; i < images.size(); i++) {
            write(images.get(i), Path.of("target", "gallery",
                    name + "-popup-" + i + (scheme == ColorScheme.DARK ? "-dark.png" : "-light.png")));
        }
    }

    private static void write(Image image, Path file) {
        try {
            Picture.write(image, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What does not fit in a window of this size, and what lies over something else there, a sentence
    /// each; see [Misfits] and [Overlaps].
    public static List<String> misfits(Supplier<? extends Parent> root, int width, int height) {
        Stage stage = show(root, ColorScheme.LIGHT, width, height);
        List<String> found = Toolkit.onFx(() -> faults(stage.getScene().getRoot()));
        close(stage);
        return found;
    }

    /// What does not fit below `root`, which must be laid out, and what lies over something else.
    public static List<String> faults(Parent root) {
        return Stream.concat(Misfits.in(root).stream(), Overlaps.in(root).stream()).toList();
    }

    /// Shows what `root` makes, and waits until it is laid out.
    public static Stage show(Supplier<? extends Parent> root, ColorScheme scheme, int width, int height) {
        Stage stage = Toolkit.onFx(() -> {
            Toolkit.theme().choiceProperty().set(scheme);
            var scene = new Scene(root.get(), width, height);
            Toolkit.theme().dress(scene);
            var window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
        settle();
        return stage;
    }

    /// What does not fit in a window as it is, or lies over something else; what is scrolled may stick
    /// out of its frame, which has no name.
    public static List<String> misfits(Stage stage) {
        return faults(stage.getScene().getRoot()).stream().filter(found -> !found.endsWith(" of ")).toList();
    }

    /// Closes the window and whatever pops up over it.
    public static void close(Stage stage) {
        Toolkit.runOnFx(() -> {
            stage.close();
            // What is shown no more is drawn no more.
            stage.getScene().setRoot(new Region());
        });
    }

    /// Waits until three frames have been drawn, so that deferred layout has happened.
    public static void settle() {
        for (int frame = 0; frame < 3; frame++) {
            var drawn = new CountDownLatch(1);
            Platform.runLater(() -> {
                var timer = new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        stop();
                        drawn.countDown();
                    }
                };
                timer.start();
                Platform.requestNextPulse();
            });
            try {
                drawn.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
