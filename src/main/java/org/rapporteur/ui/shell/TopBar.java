package org.rapporteur.ui.shell;

import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Tip;

/// The tracker's name, the search field, the date of every view and the two main commands.
final class TopBar extends HBox {
    private static final double SEARCH = 320;
    private static final double EDGE = 16;
    /// Of less of a title nobody could tell which it is.
    private static final double LEAST_TITLE = 100;

    private final SearchBox search;
    private final Label title = Labels.of("", "tracker-title");
    private final Label file = Labels.cut("", "muted", "file-name");
    private final Button imports;
    private final Button brief;
    private boolean narrow;

    /// @param resume moves the focus back into the screen
    TopBar(ShellViewModel viewModel, CommandMenu menu, Runnable resume, Messages messages) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.textProperty().bind(viewModel.trackerProperty().map(tracker -> tracker.title()));
        file.textProperty().bind(viewModel.fileNameProperty());
        search = new SearchBox(viewModel, resume, messages);
        HBox.setHgrow(search, Priority.SOMETIMES);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        brief = button(messages.get("shell.newBrief"), "new-brief", viewModel::newBrief);
        brief.getStyleClass().add("accent");
        imports = button(messages.get("shell.import"), "import", viewModel::importFiles);
        getChildren().addAll(menu, title, file, search, gap, new AsOfChip(viewModel, messages), imports, brief);
    }

    /// A name cut short tells nothing: the file is named where the whole of its name has room beside a
    /// field that one can type in, and the search field gives way before the tracker's title does.
    @Override
    protected void layoutChildren() {
        double others = getChildren().stream().filter(part -> part != file && part.isManaged())
                .mapToDouble(part -> part == search ? SEARCH : part.prefWidth(-1) + getSpacing()).sum();
        file.setManaged(!narrow && others + file.prefWidth(-1) + getSpacing() <= getWidth() - 2 * EDGE);
        file.setVisible(file.isManaged());
        fitTitle();
        super.layoutChildren();
    }

    /// The title takes what is left: it holds nothing open.
    @Override
    protected double computeMinWidth(double height) {
        return super.computeMinWidth(height) - (narrow && title.isManaged() ? title.getMinWidth() : 0);
    }

    private void fitTitle() {
        double others = getChildren().stream().filter(part -> part != title && part.isManaged())
                .mapToDouble(part -> part.minWidth(-1) + getSpacing()).sum();
        double whole = title.prefWidth(-1);
        double left = getWidth() - snappedLeftInset() - snappedRightInset() - others;
        double room = narrow ? Math.clamp(left, 0, whole) : whole;
        title.setManaged(room >= Math.min(whole, LEAST_TITLE));
        title.setVisible(title.isManaged());
        title.setMinWidth(room);
    }

    /// Leaves out what is found elsewhere too where there is little room.
    void narrow(boolean now) {
        narrow = now;
        imports.setVisible(!narrow);
        imports.setManaged(!narrow);
        if (narrow && !title.getStyleClass().contains("may-cut")) {
            title.getStyleClass().add("may-cut");
        }
    }

    /// Gives the buttons and the field their tooltips; `taught` gives that of a command by its name.
    void teach(UnaryOperator<String> taught) {
        Tip.on(imports, taught.apply("import.files"));
        Tip.on(brief, taught.apply("command.newBrief"));
    }

    /// Moves the focus into the search field.
    void search() {
        search.focusField();
    }

    private static Button button(String words, String id, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
