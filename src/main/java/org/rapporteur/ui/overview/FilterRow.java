package org.rapporteur.ui.overview;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.FindField;

/// Chooses which issues are listed: by words, by level, and by what else they are.
final class FilterRow extends FlowPane {
    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final FindField words;
    private final MenuButton levels = new MenuButton();
    private final Hyperlink clear = new Hyperlink();

    FilterRow(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new FindField("filter-words", messages.get("overview.filter.words"));
        getStyleClass().add("filter-row");
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("small");
        words.textProperty().addListener((property, old, now) -> set(filter().withText(now)));
        levels.setId("filter-levels");
        levels.getStyleClass().addAll("small", "filter-chip");
        levels.setMinWidth(Region.USE_PREF_SIZE);
        levels.setOnShowing(event -> offerLevels());
        clear.setText(messages.get("overview.filter.clear"));
        clear.getStyleClass().add("small");
        clear.setOnAction(event -> clear());
        getChildren().addAll(words, levels);
        for (IssueFilter.Mark mark : IssueFilter.Mark.values()) {
            getChildren().add(chip(mark));
        }
        getChildren().add(clear);
        viewModel.filterProperty().subscribe(this::say);
        offerLevels();
    }

    /// Moves the focus to the words.
    void focus() {
        words.requestFocus();
    }

    /// Lets all issues through.
    void clear() {
        words.clear();
        set(IssueFilter.NONE);
    }

    private IssueFilter filter() {
        return viewModel.filterProperty().get();
    }

    private void set(IssueFilter filter) {
        viewModel.filterProperty().set(filter);
    }

    private ToggleButton chip(IssueFilter.Mark mark) {
        var chip = new ToggleButton(messages.of(mark));
        chip.setId("filter-" + mark.name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().addAll("small", "filter-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.selectedProperty().addListener((property, old, on) -> set(filter().with(mark, on)));
        viewModel.filterProperty().subscribe(filter -> chip.setSelected(filter.marks().contains(mark)));
        return chip;
    }

    private void offerLevels() {
        levels.getItems().setAll(viewModel.all().stream().map(IssueLine::level).distinct().sorted()
                .map(this::level).toList());
    }

    private CheckMenuItem level(String word) {
        var item = new CheckMenuItem(said(word));
        item.setSelected(filter().levels().contains(word));
        item.selectedProperty().addListener((property, old, on) -> set(filter().withLevel(word, on)));
        return item;
    }

    private String said(String level) {
        return level.isEmpty() ? messages.get("level.notAssessed") : level;
    }

    private void say(IssueFilter filter) {
        List<String> chosen = filter.levels().stream().sorted().map(this::said).toList();
        levels.setText(chosen.isEmpty() ? messages.get("overview.filter.level") : messages.names(chosen));
        clear.setVisible(!filter.isNone());
        clear.setManaged(!filter.isNone());
    }
}
