package org.rapporteur.ui.control;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A cell of a table that says a value in words. Where they do not fit they are cut short, and the
/// whole is its tooltip's; the window of that is made when the mouse comes, as [Tip] does it.
public final class WordCell<S, V> extends TableCell<S, V> {
    private final Function<V, String> words;
    private final boolean wraps;

    private WordCell(Function<V, String> words, boolean wraps) {
        this.words = words;
        this.wraps = wraps;
        if (wraps) {
            WrappedLines.in(this);
        }
        getStyleClass().add("may-cut");
        addEventHandler(MouseEvent.MOUSE_ENTERED, event -> setTooltip(isCut() ? tooltip() : null));
    }

    /// One line of `words`, whatever lines they had.
    public static <S, V> WordCell<S, V> oneLine(Function<V, String> words) {
        return new WordCell<>(words, false);
    }

    /// As many lines of `words` as the row has room for.
    public static <S, V> WordCell<S, V> wrapping(Function<V, String> words) {
        return new WordCell<>(words, true);
    }

    @Override
    protected void updateItem(@Nullable V item, boolean empty) {
        super.updateItem(item, empty);
        String whole = whole();
        setText(wraps && WrappedLines.canBreak(whole) ? whole : whole.replace('\n', ' '));
        setTooltip(null);
    }

    private String whole() {
        V item = getItem();
        return isEmpty() || item == null ? "" : words.apply(item);
    }

    private boolean isCut() {
        return shown().anyMatch(shown -> !shown.getText().equals(getText()));
    }

    private Stream<Text> shown() {
        return getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<Text> higher = wraps ? shown().filter(this::isHigher).toList() : List.of();
        if (!higher.isEmpty()) {
            higher.forEach(this::shorten);
            super.layoutChildren();
        }
    }

    private boolean isHigher(Text shown) {
        return shown.getLayoutBounds().getHeight() > getHeight();
    }

    /// The toolkit shortens words without counting what its dots take, on which the last line may break.
    private void shorten(Text shown) {
        String dots = getEllipsisString();
        String words = shown.getText();
        words = words.endsWith(dots) ? words.substring(0, words.length() - dots.length()) : words;
        while (isHigher(shown) && !words.isEmpty()) {
            words = words.substring(0, words.offsetByCodePoints(words.length(), -1));
            shown.setText(words.stripTrailing() + dots);
        }
    }

    private Tooltip tooltip() {
        var tooltip = new Tooltip(whole());
        tooltip.getStyleClass().add("wide-tip");
        WrappedLines.in(tooltip);
        return tooltip;
    }
}
