package org.rapporteur.ui.shell;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
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

    private final SearchBox search;
    private final Label title = Labels.of("", "tracker-title");
    private final Label file = Labels.cut("", "muted", "file-name");
    private final Button imports;
    private final Button brief;
    private boolean narrow;

    TopBar(ShellViewModel viewModel, CommandMenu menu, Messages messages) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.textProperty().bind(viewModel.trackerProperty().map(tracker -> tracker.title()));
        file.textProperty().bind(viewModel.fileNameProperty());
        search = new SearchBox(viewModel, messages);
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
        title.setMinWidth(narrow ? Math.clamp(getWidth() - least(), 0, title.prefWidth(-1)) : USE_PREF_SIZE);
        super.layoutChildren();
    }

    /// What all but the title need.
    private double least() {
        List<Node> parts = getManagedChildren();
        return snappedLeftInset() + snappedRightInset() + (parts.size() - 1) * getSpacing()
                + parts.stream().filter(part -> part != title).mapToDouble(part -> part.minWidth(-1)).sum();
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
