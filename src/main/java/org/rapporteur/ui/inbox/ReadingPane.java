package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.suggest.KeySentence;
import org.rapporteur.intake.suggest.Span;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.ArticleReader;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.entry.EntryPanel;
import org.rapporteur.ui.entry.KindsMenu;

/// The article on show, with what can be done with a selected passage; a sentence in its place
/// where the text is not held.
///
/// [#keyPressed] is to be called for keys pressed anywhere on the screen.
public final class ReadingPane extends StackPane {
    private static final IndexRange NOTHING = new IndexRange(0, 0);

    private final ArticleViewModel article;
    private final Reading reading;
    private final Messages messages;
    private final ArticleReader reader = new ArticleReader();
    private final FindBar findBar;
    private ArticleViewModel.@Nullable Shown drawn;
    private boolean focusWanted;
    /// Where the place stands that was gone to last; before the text where none was.
    private int at = -1;

    /// A pane on the article of `article`.
    public ReadingPane(ArticleViewModel article, Reading reading) {
        this.article = article;
        this.reading = reading;
        this.messages = reading.messages();
        getStyleClass().add("reading-pane");
        reader.setId("reader");
        reader.onCopy(() -> copy(false));
        var kinds = new KindsMenu(this::log, messages).with("reader.addToEvent", this::addToEvent);
        reader.setActions(logButton("small"), kinds, button("reader.addTo", this::addTo),
                button("reader.copy", () -> copy(true)));
        findBar = new FindBar(reader, messages);
        setAlignment(findBar, Pos.TOP_RIGHT);
        setMargin(findBar, new Insets(12, 22, 0, 0));
        getChildren().addAll(reader, findBar);
        article.shownProperty().subscribe(this::show);
        article.inViewProperty().subscribe(passage -> bringIntoView());
        article.placeProperty().subscribe(this::goTo);
        reading.log().openProperty().addListener((property, old, now) -> {
            if (!now) {
                formClosed();
            }
        });
    }

    private void show(ArticleViewModel.@Nullable Shown shown) {
        if (shown == null) {
            drawn = null;
            getChildren().clear();
            return;
        }
        String text = shown.opened().text();
        if (text == null) {
            getChildren().setAll(notHeld(shown));
        } else {
            getChildren().setAll(reader, findBar);
            if (focusWanted) {
                focusText();
            }
            if (drawn == null || !sameWords(drawn, shown)) {
                at = -1;
                findBar.close();
                reader.show(head(shown), shown.article().title(), text);
                // Without a caret the keys that select have nowhere to start from.
                reader.select(0, 0);
            }
            reader.setKeySentences(shown.suggested().keySentences().stream().map(key -> range(key.span())).toList());
            reader.setPassages(shown.opened().passages().stream()
                    .filter(stored -> stored.content().standsIn(text))
                    .map(stored -> range(stored.content(), text)).toList());
        }
        drawn = shown;
        bringIntoView();
    }

    private boolean sameWords(ArticleViewModel.Shown one, ArticleViewModel.Shown other) {
        return one.id().equals(other.id()) && Objects.equals(one.opened().text(), other.opened().text())
                && one.article().title().equals(other.article().title()) && head(one).equals(head(other));
    }

    private String head(ArticleViewModel.Shown shown) {
        String head = new ArticleWords(messages).head(shown.article(), outlet(shown));
        return shown.opened().caveats().stream().map(Stored::content)
                .map(caveat -> messages.get("reader.caveat", messages.of(caveat.form()), caveat.why()))
                .reduce(head, (all, one) -> messages.get("reader.caveatHead", one, all));
    }

    private static @Nullable Outlet outlet(ArticleViewModel.Shown shown) {
        var outlet = shown.opened().outlet();
        return outlet == null ? null : outlet.content();
    }

    private static IndexRange range(Passage passage, String text) {
        return new IndexRange(passage.startUtf16(text), passage.endUtf16(text));
    }

    private static IndexRange range(Span span) {
        return new IndexRange(span.start(), span.end());
    }

    private void goTo(@Nullable Span place) {
        if (place != null && drawn != null && drawn.opened().text() != null && article.shownProperty().get() == drawn) {
            at = place.start();
            reader.showRange(place.start(), place.end());
        }
    }

    /// Selects the next key sentence, or the one before; starts over at the end.
    private void nextKey(boolean back) {
        List<Span> keys = drawn == null
                ? List.of() : drawn.suggested().keySentences().stream().map(KeySentence::span).toList();
        if (!keys.isEmpty()) {
            Span next = back
                    ? keys.reversed().stream().filter(key -> key.start() < at).findFirst().orElse(keys.getLast())
                    : keys.stream().filter(key -> key.start() > at).findFirst().orElse(keys.getFirst());
            article.goTo(next);
            reader.selectInView(next.start(), next.end());
        }
    }

    private void bringIntoView() {
        if (article.shownProperty().get() == drawn) {
            article.inViewRange().ifPresent(range -> reader.showRange(range[0], range[1]));
        }
    }

    private EmptyState notHeld(ArticleViewModel.Shown shown) {
        String place = shown.article().reference();
        var empty = new EmptyState(Feather.FILE, shown.article().isPurged() ? messages.get("reader.purged")
                : place == null
                ? messages.get("reader.notHeld", shown.article().title())
                : messages.get("reader.keptElsewhere", shown.article().title(), place));
        empty.getStyleClass().add("card");
        if (place != null) {
            empty.getChildren().add(logButton(""));
        }
        return empty;
    }

    private Button logButton(String styleClass) {
        Button button = KeyHint.button(messages.get("reader.log"), ScreenKey.LOG, messages, this::log);
        button.getStyleClass().add("accent");
        if (!styleClass.isEmpty()) {
            button.getStyleClass().add(styleClass);
        }
        return button;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Quotes what is selected in the form, which opens.
    void log() {
        log(reading.log().kindProperty().get());
    }

    /// Quotes what is selected, if there is an article, in the form of `kind`, which opens.
    void log(EntryKind kind) {
        if (drawn == null) {
            reading.log().take(EntryIntent.add(kind));
            return;
        }
        IndexRange selection = selection();
        reading.log().quote(kind, drawn.opened(), selection.getStart(), selection.getEnd());
        if (drawn.opened().text() != null) {
            // The caret stays, so that the keys can select the next passage.
            reader.select(selection.getEnd(), selection.getEnd());
        }
    }

    /// The keys of a kind turn an open form to it; else they begin a record of it from what is selected.
    public void kindAsked(EntryKind kind) {
        if (reading.log().openProperty().get() && selection().getLength() == 0) {
            reading.log().turnTo(kind);
        } else {
            log(kind);
        }
    }

    /// Adds what is selected to the form where it is open, else to a development on record.
    void addTo() {
        ArticleViewModel.Shown shown = article.shownProperty().get();
        if (shown == null || reading.log().openProperty().get()) {
            log();
        } else if (selection().getLength() > 0 || shown.article().citableWhole()) {
            IndexRange selection = selection();
            ArticleDesk.Opened opened = shown.opened();
            new AddSourceSheet(reading, (development, role) -> reading.addSource()
                    .addTo(development, opened, selection.getStart(), selection.getEnd(), role)).show();
        }
    }

    /// Makes the article a readout of an event, or quotes what is selected of it on an issue.
    void addToEvent() {
        if (drawn != null) {
            reading.addToEvent().begin(drawn.opened(), selection().getStart(), selection().getEnd());
            new AddToEventSheet(reading).show();
        }
    }

    /// Puts what is selected on the clipboard under its handling label, with its source or alone.
    private void copy(boolean withSource) {
        ArticleViewModel.Shown shown = article.shownProperty().get();
        if (shown != null && selection().getLength() > 0) {
            SourceText.copy(shown, reader.selectedText(), withSource, messages);
            reading.overlay().notices().say(messages.get("reader.copied"));
        }
    }

    /// Does what the keys of a reader ask, wherever the focus is.
    public void keyPressed(KeyEvent event) {
        Runnable action = ScreenKey.pressed(ScreenKey.KeyPlace.READING, event).map(this::asked).orElse(null);
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private @Nullable Runnable asked(ScreenKey key) {
        return switch (key) {
            case LOG -> this::log;
            case ADD_TO_FORM -> this::addTo;
            case ADD_TO_EVENT -> this::addToEvent;
            case COPY -> reader.isFocusWithin() ? () -> copy(false) : null;
            case COPY_CITED -> () -> copy(true);
            case FIND -> drawn == null ? null : () -> findBar.open(reader.selectedText());
            case FIND_NEXT -> findBar.isOpen() ? () -> reader.findOn(1) : null;
            case FIND_PREVIOUS -> findBar.isOpen() ? () -> reader.findOn(-1) : null;
            case KEY_SENTENCE -> () -> nextKey(false);
            case KEY_SENTENCE_BEFORE -> () -> nextKey(true);
            default -> null;
        };
    }

    /// Whether the focus is in the text.
    boolean isReading() {
        return isWithin(node -> node == reader);
    }

    private boolean isWithin(Predicate<Node> place) {
        return getScene() != null && Ancestry.of(getScene().getFocusOwner()).anyMatch(place);
    }

    /// Moves the focus into the text, as soon as it is there.
    public void focusText() {
        focusWanted = reader.getScene() == null;
        reader.requestFocus();
    }

    /// The form goes with the focus in it, which then belongs in the text.
    private void formClosed() {
        if (getScene() != null && isWithin(EntryPanel.class::isInstance)) {
            reader.requestFocus();
        }
    }

    /// The reader within.
    ArticleReader reader() {
        return reader;
    }

    private IndexRange selection() {
        return drawn != null && drawn.opened().text() != null ? reader.selectionProperty().get() : NOTHING;
    }
}
