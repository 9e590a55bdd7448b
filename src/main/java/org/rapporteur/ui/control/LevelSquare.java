package org.rapporteur.ui.control;

import javafx.scene.layout.Region;

/// The small square that shows an issue's level in lists; always beside a name, its word in
/// the accessible text.
public final class LevelSquare extends Region {
    /// A square for `level`, 1 to 5 or not assessed; `word` is the level's word.
    public LevelSquare(int level, String word) {
        getStyleClass().add("level-square");
        show(level, word);
    }

    /// Shows another level.
    public void show(int level, String word) {
        LevelStyle.set(this, level);
        setAccessibleText(word);
    }
}
