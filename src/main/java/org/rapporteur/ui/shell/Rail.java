package org.rapporteur.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelSquare;
import org.rapporteur.ui.control.Tip;

/// The way to every screen and every issue, at the left of the window.
final class Rail extends ScrollPane {
    private static final double LINE_WIDTH = 158;
    private static final double NAME_WIDTH = 138;
    private static final double NARROW_LINE = 48;
    private static final double NARROW_ISSUE = 69;
    private static final double NARROW_NAME = 55;
    /// Three lines of the smaller letters: "Military-to-military channels" is told from "Military exercises".
    private static final double NARROW_HEIGHT = 50;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final ShellViewModel viewModel;
    private final UnaryOperator<String> taught;
    private final Map<Button, Destination> places = new HashMap<>();
    private final VBox issues = new VBox();
    private final Label heading;
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    /// @param taught gives the tooltip of a screen by its title
    Rail(ShellViewModel viewModel, List<Screen> screens, UnaryOperator<String> taught, Messages messages) {
        this.viewModel = viewModel;
        this.taught = taught;
        getStyleClass().add("rail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var pages = new VBox();
        pages.getStyleClass().add("rail-pages");
        screens.stream().filter(screen -> screen.home() != null).map(this::entry).forEach(pages.getChildren()::add);
        issues.getStyleClass().add("rail-issues");
        heading = Labels.of(messages.get("shell.issues"), "rail-heading");
        var content = new VBox(pages, heading, issues);
        content.getStyleClass().add("rail-content");
        setContent(content);
        viewModel.issues().addListener((ListChangeListener<IssueEntry>) change -> list());
        list();
        viewModel.navigator().currentProperty().subscribe(here -> mark());
    }

    /// Shows pictures alone, of issues the names in small letters, each with a tooltip at once; or all.
    void narrow(boolean wanted) {
        narrow.set(wanted);
        heading.setVisible(!wanted);
    }

    private Button entry(Screen screen) {
        var word = Labels.of(screen.title());
        word.visibleProperty().bind(narrow.not());
        word.managedProperty().bind(word.visibleProperty());
        HBox.setHgrow(word, Priority.ALWAYS);
        word.setMaxWidth(Double.MAX_VALUE);
        Button button = button("rail-page", screen.home(), new FontIcon(screen.icon()), word, badge(screen));
        button.setAccessibleText(screen.title());
        Tip.on(button, taught.apply(screen.title()), narrow);
        return button;
    }

    private static Label badge(Screen screen) {
        Label badge = Labels.of("", "badge");
        if (screen.urgent()) {
            badge.getStyleClass().add("urgent");
        }
        ObservableIntegerValue count = screen.badge();
        count.subscribe(now -> {
            badge.setText(String.valueOf(now));
            badge.setVisible(now.intValue() > 0);
        });
        return badge;
    }

    private void list() {
        issues.getChildren().forEach(places::remove);
        issues.getChildren().setAll(viewModel.issues().stream().map(this::entry).toList());
        mark();
    }

    private Button entry(IssueEntry issue) {
        Label name = Labels.wrapping(issue.name(), "may-cut");
        // Without a width of its own a wrapped name asks for the height of its narrowest form.
        name.minWidthProperty().bind(Bindings.when(narrow).then(NARROW_NAME).otherwise(NAME_WIDTH));
        name.maxWidthProperty().bind(name.minWidthProperty());
        name.minHeightProperty().bind(Bindings.when(narrow).then(0).otherwise(USE_PREF_SIZE));
        name.maxHeightProperty().bind(Bindings.when(narrow).then(NARROW_HEIGHT).otherwise(Double.MAX_VALUE));
        Button button = button(
                "rail-issue", new Destination.IssuePage(issue.id()),
                new LevelSquare(issue.level(), issue.word()), name);
        button.setAccessibleText(issue.name() + ", " + issue.word());
        Tip.on(button, issue.name() + " · " + issue.word(), narrow);
        return button;
    }

    private Button button(String styleClass, Destination to, Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("rail-line");
        double slim = to instanceof Destination.IssuePage ? NARROW_ISSUE : NARROW_LINE;
        line.minWidthProperty().bind(Bindings.when(narrow).then(slim).otherwise(LINE_WIDTH));
        line.maxWidthProperty().bind(line.minWidthProperty());
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.getStyleClass().setAll("rail-entry", styleClass);
        button.setGraphic(line);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(event -> viewModel.navigator().open(to));
        places.put(button, to);
        return button;
    }

    /// Whether the focus is on the entry of `place`.
    boolean isOn(Destination place) {
        return places.entrySet().stream()
                .anyMatch(entry -> entry.getKey().isFocused() && isAt(entry.getValue(), place));
    }

    private void mark() {
        Destination here = viewModel.navigator().currentProperty().get();
        places.forEach((button, place) -> button.pseudoClassStateChanged(HERE, isAt(place, here)));
    }

    /// An issue's entry stands for that issue alone, a screen's for all of its destinations.
    private static boolean isAt(Destination place, Destination here) {
        return place instanceof Destination.IssuePage of
                ? here instanceof Destination.IssuePage at && of.issue().equals(at.issue())
                : place.getClass() == here.getClass();
    }
}
