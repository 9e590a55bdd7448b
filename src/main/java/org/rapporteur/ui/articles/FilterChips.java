package org.rapporteur.ui.articles;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Tip;

/// The chosen filters, each to be taken away by a click.
final class FilterChips extends FlowPane {
    private final ArticlesViewModel viewModel;
    private final Messages messages;

    FilterChips(ArticlesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("filter-chips");
        setAlignment(Pos.CENTER_LEFT);
        viewModel.filters().addListener((ListChangeListener<ArticleFilter>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(viewModel.filters().stream().map(this::chip).toList());
        boolean any = !viewModel.filters().isEmpty();
        if (any) {
            var clear = new Hyperlink(messages.get("articles.clear"));
            clear.setOnAction(event -> viewModel.clear());
            getChildren().add(clear);
        }
        setVisible(any);
        setManaged(any);
    }

    private Button chip(ArticleFilter filter) {
        var chip = new Button(filter.words(), new FontIcon(Feather.X));
        chip.getStyleClass().addAll("small", "filter-chip");
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        Tip.on(chip, messages.get("articles.dropFilter"));
        chip.setOnAction(event -> viewModel.filters().remove(filter));
        return chip;
    }
}
