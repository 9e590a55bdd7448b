package org.rapporteur.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Language;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappingRow;

/// The first screen: trackers opened before, and three ways to come by one.
public final class WelcomeView implements Page {
    private static final double WORDS_WIDTH = 208;

    /// What the officer can choose here.
    ///
    /// @param openSample opens the sample
    /// @param newTracker asks for a new tracker
    /// @param openOther asks for a file
    /// @param openRecent opens a tracker of the list
    /// @param speak changes the language
    /// @param about tells what program this is
    public record Choices(Runnable openSample, Runnable newTracker, Runnable openOther, Consumer<Path> openRecent,
            Consumer<Language> speak, Runnable about) {}

    private final List<Recent> recent;
    private final Choices choices;
    private final Language language;
    private final Messages messages;
    private @Nullable Node start;

    /// The screen with `recent` trackers, newest first, and `language` as the one chosen.
    public WelcomeView(List<Recent> recent, Choices choices, Language language, Messages messages) {
        this.recent = List.copyOf(recent);
        this.choices = choices;
        this.language = language;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var ways = new WrappingRow(
                way(Feather.COMPASS, "welcome.sample", "welcome.sampleMore", "open-sample", choices.openSample()),
                way(Feather.PLUS, "welcome.new", "welcome.newMore", "new-tracker", choices.newTracker()),
                way(Feather.FOLDER, "welcome.open", "welcome.openMore", "open-tracker", choices.openOther()));
        ways.getStyleClass().add("welcome-ways");
        var column = new VBox(
                Labels.of(messages.get("welcome.title"), "welcome-title"),
                Labels.wrapping(messages.get("welcome.sentence"), "lead", "muted"), ways);
        if (!recent.isEmpty()) {
            column.getChildren().add(recentList());
        }
        var about = Fields.link(messages.get("command.about"), choices.about());
        about.setId("about-program");
        column.getChildren().addAll(new LanguageChoice(language, choices.speak(), messages).build(), about);
        column.getStyleClass().add("welcome");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        start = ways.getChildren().getFirst();
        start.sceneProperty().subscribe(this::focus);
        var scroll = new ScrollPane(new StackPane(column));
        scroll.getStyleClass().add("welcome-screen");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    @Override
    public void shown(Destination destination) {
        focus();
    }

    /// The keys begin at the first way into a tracker, not at the menu above.
    private void focus() {
        if (start != null && start.getScene() != null) {
            start.requestFocus();
        }
    }

    private Button way(Ikon icon, String titleKey, String moreKey, String id, Runnable action) {
        var more = Labels.wrapping(messages.get(moreKey), "muted", "small");
        more.setMinWidth(WORDS_WIDTH);
        more.setMaxWidth(WORDS_WIDTH);
        var words = new VBox(new FontIcon(icon), Labels.of(messages.get(titleKey), "card-title"), more);
        words.getStyleClass().add("welcome-way-words");
        Button button = wide(words, action);
        button.setId(id);
        button.getStyleClass().setAll("welcome-way");
        button.setMaxHeight(Double.MAX_VALUE);
        button.setAccessibleText(messages.get(titleKey));
        return button;
    }

    private VBox recentList() {
        var list = new VBox(Labels.of(messages.get("welcome.recent"), "rail-heading"));
        list.getStyleClass().add("welcome-recent");
        recent.stream().map(this::row).forEach(list.getChildren()::add);
        return list;
    }

    private Button row(Recent tracker) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(
                Labels.of(tracker.title(), "strong"), Labels.address(tracker.file().toString(), "muted", "small"), gap,
                Labels.of(tracker.opened(), "muted", "small"));
        line.getStyleClass().add("welcome-row-words");
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = wide(line, () -> choices.openRecent().accept(tracker.file()));
        button.getStyleClass().setAll("welcome-row");
        line.prefWidthProperty().bind(button.widthProperty().subtract(32));
        return button;
    }

    private static Button wide(Node content, Runnable action) {
        var button = new Button();
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(event -> action.run());
        return button;
    }
}
