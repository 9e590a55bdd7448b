package org.rapporteur.ui.welcome;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Language;
import org.rapporteur.ui.control.Labels;

/// The choice of the language, each in its own words, for whoever cannot read the one on show.
public final class LanguageChoice implements Builder<Region> {
    private final Language chosen;
    private final Consumer<Language> speak;
    private final Messages messages;

    /// @param chosen the one that is chosen now
    /// @param speak told of another choice
    public LanguageChoice(Language chosen, Consumer<Language> speak, Messages messages) {
        this.chosen = chosen;
        this.speak = speak;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var box = new ComboBox<Language>();
        box.setId("language");
        box.getItems().setAll(Language.values());
        box.setValue(chosen);
        box.setConverter(new Words());
        box.setAccessibleText(messages.get("welcome.language"));
        box.valueProperty().addListener((property, old, now) -> speak.accept(now));
        var row = new HBox(8, new FontIcon(Feather.GLOBE),
                Labels.of(messages.get("welcome.language"), "muted", "small"), box);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private final class Words extends StringConverter<@Nullable Language> {
        @Override
        public String toString(@Nullable Language language) {
            return language == null ? "" : messages.of(language);
        }

        @Override
        public @Nullable Language fromString(String words) {
            return null;
        }
    }
}
