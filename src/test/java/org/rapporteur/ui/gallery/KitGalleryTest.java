package org.rapporteur.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("gallery")
class KitGalleryTest {
    @Test
    void everyControlIsDrawn() {
        try (var warnings = new CssWarnings()) {
            Gallery.render("kit", KitPage::build);
            Gallery.render("sheet", KitPage::sheet);
            Gallery.render("fault", KitPage::fault);
            assertEquals(List.of(), warnings.all());
        }
    }

    @Test
    void thePassageAskedForIsDrawn() {
        try (var warnings = new CssWarnings()) {
            Gallery.render("reader", KitPage::passage);
            assertEquals(List.of(), warnings.all());
        }
    }

    @Test
    void theShellIsDrawn() {
        try (var warnings = new CssWarnings()) {
            Gallery.render("shell", ShellPage::build);
            Gallery.render("shell-elsewhen", ShellPage::elsewhen);
            Gallery.render("welcome", ShellPage::welcome);
            assertEquals(List.of(), warnings.all());
        }
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void whatPopsUpIsDrawn(ColorScheme scheme) {
        try (var warnings = new CssWarnings()) {
            Stage stage = Gallery.show(ShellPage::build, scheme, 1440, 900);
            Toolkit.runOnFx(() -> {
                ((Button) stage.getScene().lookup("#as-of")).fire();
                ContextMenu menu = new ContextMenu(new MenuItem("Copy with source"), new MenuItem("Set aside"));
                menu.show(stage.getScene().getRoot(), 300, 300);
                new Tooltip("30 Jan 2024: Working group launched").show(stage, 500, 600);
                TextField search = (TextField) stage.getScene().lookup("#search");
                search.requestFocus();
                search.setText("ri");
            });
            Gallery.settle();
            Gallery.renderPopups("shell", scheme, stage);
            Gallery.close(stage);
            assertEquals(List.of(), warnings.all());
        }
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void completionIsDrawn(ColorScheme scheme) {
        try (var warnings = new CssWarnings()) {
            Stage stage = Gallery.show(KitPage::build, scheme, 1440, 900);
            Toolkit.runOnFx(() -> {
                var field = (TextField) stage.getScene().lookup("#issue");
                field.requestFocus();
                field.setText("ri");
            });
            new Hand().sleep(600);
            Gallery.renderPopups("completion", scheme, stage);
            Gallery.close(stage);
            assertEquals(List.of(), warnings.all());
        }
    }
}
