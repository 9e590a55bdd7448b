package org.rapporteur.app;

import java.nio.file.Path;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Placement;
import org.rapporteur.settings.Preferences;

/// The program on a tracker: goes to the articles, moves the window, hides a column, says that it is
/// there, and stays until somebody ends it.
final class Lingering {
    static final String THERE = "there";
    static final Placement PLACE = new Placement(90, 60, 1200, 760, false);

    /// In the rail, from above.
    private static final int ARTICLES = 3;

    private final Timeline clock = new Timeline(new KeyFrame(Duration.millis(100), event -> step()));
    private boolean gone;

    private Lingering() {}

    /// The program's folders below `folder`.
    static AppDirs dirs(Path folder) {
        return new AppDirs(folder.resolve("config"), folder.resolve("data"), folder.resolve("state"),
                folder.resolve("cache"));
    }

    /// @param args the folder, and the tracker
    public static void main(String[] args) {
        AppDirs dirs = dirs(Path.of(args[0]));
        Main.run(Path.of(args[1]), new Messages(Locale.ENGLISH), new Preferences(dirs.config()), dirs,
                () -> new Lingering().begin());
        System.exit(0);
    }

    private void begin() {
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    private void step() {
        var stage = (Stage) Window.getWindows().getFirst();
        Parent root = stage.getScene().getRoot();
        if (!gone && root.lookup(".issue-card") != null) {
            gone = true;
            root.lookupAll(".rail-entry").stream().map(Button.class::cast).toList().get(ARTICLES).fire();
        } else if (gone && root.lookup("#articles") instanceof TableView<?> table) {
            clock.stop();
            stage.setX(PLACE.x());
            stage.setY(PLACE.y());
            stage.setWidth(PLACE.width());
            stage.setHeight(PLACE.height());
            hide(table);
            System.out.println(THERE);
        }
    }

    private static void hide(TableView<?> table) {
        table.getColumns().stream().filter(column -> "citations".equals(column.getId()))
                .forEach(column -> column.setVisible(false));
    }
}
