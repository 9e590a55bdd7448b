package org.rapporteur.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import org.jspecify.annotations.Nullable;

/// Shows one article for reading, and says what is selected in it.
///
/// All offsets count UTF-16 units of the text that was given to [#show], paragraphs joined by
/// two line breaks. Actions given to [#setActions] stand near the selection while there is one.
public final class ArticleReader extends StackPane {
    private static final double LETTERS = 16;
    private static final double MEASURE = 600;
    private static final double MARGIN = 34;
    private static final double MARGIN_LEAST = 18;
    private static final double MARGIN_PART = 0.06;
    private static final IndexRange NOTHING = new IndexRange(0, 0);
    private static final Finding NONE = new Finding(-1, 0, NOTHING);

    private final RichTextArea area = new RichTextArea();
    private final OwnScale held = new OwnScale(area);
    private final SelectionBar bar = new SelectionBar(area);
    private final ReadOnlyObjectWrapper<IndexRange> selection = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Finding> found = new ReadOnlyObjectWrapper<>(NONE);
    private List<IndexRange> places = List.of();
    private ArticleModel model = new ArticleModel(new ArticleText(""), Region::new);
    private final Runnable scroll = this::scroll;
    private @Nullable IndexRange wanted;
    private boolean selecting;
    private boolean dragging;
    private String text = "";
    private List<Highlight> keys = List.of();
    private List<Highlight> passages = List.of();
    private List<Highlight> shown = List.of();

    /// A reader without an article.
    public ArticleReader() {
        getStyleClass().add("article-reader");
        area.setEditable(false);
        area.setWrapText(true);
        area.setDisplayCaret(true);
        // The area never ends its blinking, seen or not: that would hold on to the whole window when it
        // is gone, and wake the program twice a second. With no period there is none.
        area.caretBlinkPeriodProperty().bind(Bindings
                .when(area.focusedProperty().and(area.sceneProperty().isNotNull()))
                .then(area.getCaretBlinkPeriod()).otherwise(Duration.ZERO));
        area.selectionProperty().addListener((property, old, now) -> selected(now));
        area.widthProperty().subscribe(this::pad);
        held.timesProperty().subscribe(this::grow);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged(true));
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragged(false));
        getChildren().addAll(held, bar);
        // The area gives its words the colour of the moment in which they are laid out, and keeps it.
        sceneProperty().flatMap(scene -> scene.getPreferences().colorSchemeProperty()).subscribe(scheme -> refresh());
    }

    private void grow() {
        area.setStyle("-fx-font-size: " + LETTERS * held.timesProperty().get() + "px;");
        model.grow(held.timesProperty().get());
        pad();
    }

    private void pad() {
        double times = held.timesProperty().get();
        double width = area.getWidth() / times;
        double side = Math.max(margin(width), (width - MEASURE) / 2) * times;
        area.setContentPadding(new Insets(24 * times, side, 48 * times, side));
    }

    private static double margin(double width) {
        return Math.clamp(width * MARGIN_PART, MARGIN_LEAST, MARGIN);
    }

    /// The actions wait until the mouse is released: under it they would end the selecting.
    private void dragged(boolean now) {
        dragging = now;
        bar.follow(!now && selection.get().getLength() > 0);
    }

    /// Shows an article from its top, with nothing set off.
    ///
    /// @param meta a line over the title: outlet, form, date
    /// @param title its headline
    /// @param newText its text
    public void show(String meta, String title, String newText) {
        text = newText;
        keys = List.of();
        passages = List.of();
        shown = List.of();
        wanted = null;
        places = List.of();
        found.set(NONE);
        model = new ArticleModel(new ArticleText(newText), () -> header(meta, title));
        model.grow(held.timesProperty().get());
        area.setModel(model);
        selection.set(NOTHING);
        bar.hideNow();
    }

    /// Sets off the passages that are cited, in place of earlier ones.
    public void setPassages(List<IndexRange> ranges) {
        passages = highlights(ranges, Highlight.Kind.PASSAGE);
        refresh();
    }

    /// Marks the sentences to read first, lightly, in place of earlier ones.
    public void setKeySentences(List<IndexRange> ranges) {
        keys = highlights(ranges, Highlight.Kind.KEY);
        refresh();
    }

    /// Brings the text from `from` to `to` into view and sets it off.
    ///
    /// @throws IndexOutOfBoundsException if the range lies outside the text
    public void showRange(int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        shown = List.of(new Highlight(from, to, Highlight.Kind.SHOWN));
        refresh();
        bringIntoView(from, to);
    }

    /// What is selected; empty where nothing is.
    public ReadOnlyObjectProperty<IndexRange> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// The selected words, exactly as they stand in the text.
    public String selectedText() {
        return text.substring(selection.get().getStart(), selection.get().getEnd());
    }

    /// Has `copy` done wherever the words on show would be copied: by any keys, and by the menu of the area.
    /// Left alone, the area would put the bare words on the clipboard.
    public void onCopy(Runnable copy) {
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, copy);
    }

    /// Selects a range, as the mouse would.
    public void select(int from, int to) {
        area.select(model.position(from), model.position(to));
    }

    /// Selects a range and brings it into view.
    public void selectInView(int from, int to) {
        bringIntoView(from, to);
        selecting = true;
    }

    /// Gives up the selection.
    public void clearSelection() {
        area.clearSelection();
    }

    /// The buttons that stand near a selection.
    public void setActions(Node... actions) {
        bar.setActions(actions);
    }

    /// Finds `words`, ignoring case, sets all places off and brings the first one at or below the
    /// caret into view. No words end the search.
    public void find(String words) {
        places = TextSearch.places(text, words).stream()
                .map(at -> new IndexRange(at, at + words.length()))
                .toList();
        int from = area.getCaretPosition() == null ? 0 : model.offset(area.getCaretPosition());
        int first = 0;
        while (first < places.size() && places.get(first).getStart() < from) {
            first++;
        }
        showFound(places.isEmpty() ? -1 : first % places.size());
    }

    /// Goes to the next place found, or back where `step` is -1; starts over at the end.
    public void findOn(int step) {
        if (!places.isEmpty()) {
            showFound(Math.floorMod(found.get().number() + step, places.size()));
        }
    }

    /// What was found, and which of it is in view.
    public ReadOnlyObjectProperty<Finding> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// What a search found.
    ///
    /// @param number which place is in view, from 0; -1 where there is none
    /// @param count how many there are
    /// @param range the place in view; empty where there is none
    public record Finding(int number, int count, IndexRange range) {}

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    private void showFound(int number) {
        found.set(number < 0 ? NONE : new Finding(number, places.size(), places.get(number)));
        refresh();
        if (number >= 0) {
            bringIntoView(places.get(number).getStart(), places.get(number).getEnd());
        }
    }

    /// Scrolls after the next layout: before it the control does not know where lines stand.
    private void bringIntoView(int from, int to) {
        wanted = new IndexRange(from, to);
        selecting = false;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (wanted != null && getScene() != null) {
            getScene().removePostLayoutPulseListener(scroll);
            getScene().addPostLayoutPulseListener(scroll);
        }
    }

    /// The end first, so that the start is in view too where both fit.
    private void scroll() {
        getScene().removePostLayoutPulseListener(scroll);
        if (wanted != null && getWidth() > 0) {
            area.select(model.position(wanted.getEnd()));
            area.select(model.position(wanted.getStart()));
            if (selecting) {
                select(wanted.getStart(), wanted.getEnd());
            }
            wanted = null;
        }
    }

    private void selected(SelectionSegment segment) {
        selection.set(segment == null || segment.isCollapsed()
                ? NOTHING
                : new IndexRange(model.offset(segment.getMin()), model.offset(segment.getMax())));
        bar.follow(!dragging && selection.get().getLength() > 0);
    }

    private void refresh() {
        var all = new ArrayList<>(keys);
        all.addAll(passages);
        all.addAll(shown);
        all.addAll(highlights(places, Highlight.Kind.FOUND));
        if (found.get().number() >= 0) {
            all.addAll(highlights(List.of(found.get().range()), Highlight.Kind.FOUND_HERE));
        }
        model.setHighlights(all);
    }

    private static List<Highlight> highlights(List<IndexRange> ranges, Highlight.Kind kind) {
        return ranges.stream().map(range -> new Highlight(range.getStart(), range.getEnd(), kind)).toList();
    }

    private static Region header(String meta, String title) {
        var header = new VBox(Labels.wrapping(meta, "article-meta"), Labels.wrapping(title, "article-title"));
        header.getStyleClass().add("article-header");
        return header;
    }
}
