package org.rapporteur.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.MarkingBanner;
import org.rapporteur.ui.control.Narrow;

/// The frame of the window: handling labels at top and bottom, the top bar, the rail, and
/// between them the screen at which the navigator stands.
public final class ShellView implements Builder<Region> {
    /// Below this width, as with large text, the rail shows pictures alone.
    private static final double NARROW = 1016;
    /// Below these, as with the largest text in a small window, what can go without goes: the keys beside the
    /// words of buttons, and the room around everything.
    private static final double SMALL = 700;
    private static final double LOW = 480;
    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");

    private final ShellViewModel viewModel;
    private final List<Screen> screens;
    private final Shortcuts shortcuts;
    private final Messages messages;
    private final Screens content;
    private final VBox foot = new VBox();
    private @Nullable Groundwork groundwork;

    /// A frame around `screens`; its own keys are added to `shortcuts`.
    public ShellView(ShellViewModel viewModel, List<Screen> screens, Shortcuts shortcuts, Messages messages) {
        this.viewModel = viewModel;
        this.screens = List.copyOf(screens);
        this.content = new Screens(this.screens);
        this.shortcuts = shortcuts;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var menu = new CommandMenu(shortcuts, messages);
        var top = new TopBar(viewModel, menu, content::resume, messages);
        var shell = new BorderPane(content);
        shell.getStyleClass().add("shell");
        var head = new VBox(banner(), top);
        Fields.joinWhile(head, new PastStrip(viewModel, messages),
                viewModel.asOfProperty().map(asOf -> !viewModel.isHome()));
        shell.setTop(head);
        var rail = new Rail(viewModel, screens, title -> shortcuts.taught(title, messages), messages);
        viewModel.navigator().currentProperty().subscribe(place -> go(place, rail));
        // The keys of a screen are for who has just clicked on its name.
        rail.addEventFilter(MouseEvent.MOUSE_CLICKED, clicked -> {
            if (rail.isFocusWithin()) {
                content.focus();
            }
        });
        shell.setLeft(rail);
        Narrow.in(shell, NARROW, rail, top).subscribe(narrow -> {
            rail.narrow(narrow);
            top.narrow(narrow);
        });
        Narrow.in(shell, SMALL, shell);
        Narrow.low(shell, LOW, shell);
        shell.setBottom(new VBox(foot, footer()));
        add("command.back", CommandGroup.GO, "Alt+Left", viewModel.navigator()::back);
        add("command.forward", CommandGroup.GO, "Alt+Right", viewModel.navigator()::forward);
        add("command.nextPart", CommandGroup.GO, "F6", () -> Parts.go(shell.getScene(), 1));
        add("command.previousPart", CommandGroup.GO, "Shift+F6", () -> Parts.go(shell.getScene(), -1));
        add("shell.search", CommandGroup.GO, "Shortcut+K", top::search);
        add("asOf.previous", CommandGroup.DAY, "Alt+Page Up", () -> viewModel.step(false));
        add("asOf.next", CommandGroup.DAY, "Alt+Page Down", () -> viewModel.step(true));
        add("shell.menu", CommandGroup.PROGRAM, "F10", menu::open);
        top.teach(name -> shortcuts.taught(messages.get(name), messages));
        menu.follow(viewModel.navigator(), content);
        menu.fill();
        return shell;
    }

    /// The keys are for the screen that came, from wherever it was asked for; but who goes along the rail
    /// stays there.
    private void go(Destination place, Rail rail) {
        content.show(place);
        if (content.getScene() != null && !content.hasFocus() && !rail.isOn(place)) {
            content.focus();
        }
    }

    private void add(String name, CommandGroup group, String keys, Runnable run) {
        shortcuts.add(new Command(name, group, keys, Feather.PLAY, run));
    }

    /// Where it stands how far something long is: above the marking, which is the last line of the window.
    public Pane foot() {
        return foot;
    }

    /// Has `action` told of each screen once it stands in the window.
    public void onShown(Consumer<Region> action) {
        content.onShown(action);
    }

    /// Has `how` run what shows a screen, with what the screen then asks for; before the frame is built.
    public void showing(Consumer<Runnable> how) {
        content.showing(how);
    }

    /// Builds the screens that can be gone to from the rail before they are visited, while nobody is at the
    /// keys or the mouse; then runs `done`. Once the frame stands in a window.
    public void layGroundwork(Runnable done) {
        groundwork = new Groundwork(content.getScene(), System::nanoTime, this::ahead, done);
        groundwork.begin();
    }

    /// What officers go to first, first.
    private List<Runnable> ahead() {
        Stream<Destination> issue = viewModel.issues().stream().limit(1)
                .map(first -> new Destination.IssuePage(first.id()));
        return Stream.concat(issue, screens.stream().map(Screen::home).filter(Objects::nonNull))
                .flatMap(place -> content.ahead(place).stream()).toList();
    }

    /// Moves the focus into the screen on show, as after a tracker was opened.
    public void focusScreen() {
        content.focus();
    }

    /// Tells the screen on show that the frame goes, so that it keeps what is half done.
    public void leave() {
        if (groundwork != null) {
            groundwork.end();
        }
        content.leave();
    }

    private MarkingBanner banner() {
        var banner = new MarkingBanner();
        viewModel.markingProperty().subscribe(marking ->
                banner.show(marking, marking.equals(viewModel.trackerProperty().get().lowestMarking())));
        return banner;
    }

    private MarkingBanner footer() {
        MarkingBanner banner = banner();
        Label saved = Labels.cut("", "saved");
        saved.textProperty().bind(viewModel.savedProperty());
        Hyperlink backup = Fields.link("", () -> viewModel.navigator().open(new Destination.BackupsPage()));
        backup.setId("backup-status");
        backup.getStyleClass().add("saved");
        backup.textProperty().bind(viewModel.backupProperty());
        viewModel.backupUrgentProperty().subscribe(urgent ->
                backup.pseudoClassStateChanged(URGENT, urgent));
        Fields.showWhile(backup, viewModel.backupProperty().isNotEmpty());
        var status = new HBox(saved, backup);
        status.setAlignment(Pos.CENTER_RIGHT);
        status.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(status, Pos.CENTER_RIGHT);
        banner.getChildren().add(status);
        return banner;
    }
}
