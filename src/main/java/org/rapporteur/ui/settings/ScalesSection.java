package org.rapporteur.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Scale;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelSquare;
import org.rapporteur.ui.control.Narrow;

/// The scales: their list, and the words of the one that is chosen.
final class ScalesSection implements Builder<Region> {
    /// The part of the words in a row, in percent, and the width in which they have no room for it.
    private static final double WORDS = 32;
    private static final double NARROW = 360;

    private final ScalesViewModel viewModel;
    private final Messages messages;
    private final StoredList<Scale> list;

    ScalesSection(ScalesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.list = new StoredList<>("setup-scales", messages.get("setup.scales"), viewModel.forms());
    }

    @Override
    public Region build() {
        var both = new SideBySide(left(), messages.get("setup.form"))
                .of(viewModel.forms(), list, this::form, this::empty);
        viewModel.forms().onBegun(() -> both.focus("scale-name"));
        return both;
    }

    private Card left() {
        list.setCellFactory(view -> new StoredCell<>(scale -> scale.content().name(),
                scale -> viewModel.forms().unsaved(scale) ? messages.get("setup.unsaved") : ""));
        Button delete = Buttons.small("setup-delete-scale", messages.get("setup.deleteScale"), viewModel::delete);
        // Not by the list, in which nothing is chosen for a moment: the focus would leave the button.
        delete.disableProperty().bind(viewModel.forms().formProperty().map(form -> form.id() == null).orElse(true));
        var buttons = new HBox(delete);
        buttons.getStyleClass().add("form-buttons");
        return new Card(messages.get("setup.scales"), list, buttons).withActions(
                Buttons.small("setup-copy-scale", messages.get("setup.copy"), viewModel::copy),
                Buttons.small("setup-add-scale", messages.get("setup.addScale"), viewModel.forms()::begin));
    }

    private EmptyState empty() {
        if (!viewModel.forms().loadedProperty().get()) {
            return new EmptyState(Feather.CLOCK, messages.get("setup.loading"));
        }
        return new EmptyState(Feather.BAR_CHART_2, messages.get("setup.noScaleTitle"), messages.get("setup.noScale"))
                .withAction(messages.get("setup.addScale"), viewModel.forms()::begin);
    }

    private Node form(ScaleForm form) {
        var card = new Card(
                form.id() == null ? messages.get("setup.newScale") : form.name.get(),
                new Field(messages.get("setup.name"), Field.line("scale-name", form.name)), levels(form),
                Labels.wrapping(messages.get("setup.keepWords"), "muted"));
        String users = viewModel.usedBy(form);
        if (!users.isEmpty()) {
            card.getChildren().add(Labels.wrapping(messages.get("setup.usedBy", users), "muted", "small"));
        }
        card.getChildren().add(new FormFoot(form.problem, viewModel::save, viewModel.forms()::revert, messages));
        card.getStyleClass().add("setup-card");
        return FormFoot.savingWithKeys(card, viewModel::save);
    }

    /// A row a level, the best at the top as on a ladder.
    private GridPane levels(ScaleForm form) {
        var rows = new ArrayList<List<Node>>();
        rows.add(List.of(new Region(), Labels.of(messages.get("setup.word"), "field-label"),
                Labels.of(messages.get("setup.chooseWhen"), "field-label")));
        for (int level = Scale.LEVELS; level >= 1; level--) {
            TextField word = Field.line("level-word-" + level, form.words.get(level - 1));
            word.setAccessibleText(messages.get("setup.levelWord", level));
            TextField line = Field.line("level-when-" + level, form.chooseWhen.get(level - 1));
            line.setAccessibleText(messages.get("setup.levelWhen", level));
            rows.add(List.of(new LevelSquare(level, String.valueOf(level)), word, line));
        }
        var grid = new GridPane();
        grid.getStyleClass().add("levels-grid");
        Narrow.in(grid, NARROW).subscribe(narrow -> arrange(grid, rows, narrow));
        return grid;
    }

    /// The word beside the line that tells when to choose it; above it where they have no room.
    private static void arrange(GridPane grid, List<List<Node>> rows, boolean narrow) {
        var words = new ColumnConstraints();
        var lines = new ColumnConstraints();
        words.setPercentWidth(narrow ? -1 : WORDS);
        (narrow ? words : lines).setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(18), words);
        if (!narrow) {
            grid.getColumnConstraints().add(lines);
        }
        grid.getChildren().clear();
        for (List<Node> row : rows) {
            int at = rows.indexOf(row);
            grid.add(row.get(0), 0, narrow ? 2 * at : at);
            grid.add(row.get(1), 1, narrow ? 2 * at : at);
            grid.add(row.get(2), narrow ? 1 : 2, narrow ? 2 * at + 1 : at);
        }
    }
}
