package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.AfterLayout;
import org.rapporteur.ui.control.BesideButton;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Narrow;
import org.rapporteur.ui.control.PageHeader;
import org.rapporteur.ui.control.SideColumn;
import org.rapporteur.ui.entry.EntryDock;
import org.rapporteur.ui.entry.KindKeys;

/// The inbox: the articles not yet looked at, the open one to read, and what is done with it.
///
/// J and K, or the arrows in the list, go from one to the next; S sets aside, F files, Ctrl+L
/// logs what is selected.
public final class InboxView implements Page {
    /// The least in which list, article and what stands beside it have room.
    private static final double NARROW = 780;
    /// In less the article has it all, until the list or what stands beside it is asked for.
    private static final double ONE = 600;
    /// A few words of how articles come here.
    private static final double LEAST_OF_HOW = 80;

    private final InboxViewModel viewModel;
    private final Reading reading;
    private final ImportActions imports;
    private final EntryDock form;
    private final Messages messages;
    private final ReadingPane reader;
    private final ListView<InboxItem> list = new ListView<>();
    private final BesideButton headlines;
    private final BesideButton beside;
    private boolean focusWanted;

    /// The screen of `viewModel`.
    public InboxView(InboxViewModel viewModel, Reading reading, ImportActions imports, Navigator navigator) {
        this.viewModel = viewModel;
        this.reading = reading;
        this.imports = imports;
        this.messages = reading.messages();
        this.form = new EntryDock(reading.log(), navigator, messages);
        this.reader = new ReadingPane(viewModel.article(), reading);
        this.headlines = new BesideButton(messages.get("inbox.headlines"));
        this.beside = new BesideButton(messages.get("inbox.beside"));
    }

    @Override
    public Region build() {
        StackPane listCard = listCard();
        SideColumn side = side();
        var columns = new HBox(listCard, reader, side);
        columns.getStyleClass().add("columns");
        columns.setMinWidth(0);
        HBox.setHgrow(reader, Priority.ALWAYS);
        HBox.setHgrow(side, Priority.SOMETIMES);
        fold(columns, listCard, side);
        BooleanBinding busy = Bindings.isNotEmpty(viewModel.items()).or(reading.log().openProperty());
        Fields.showWhile(columns, busy);
        columns.visibleProperty().addListener((property, old, now) -> {
            // Who emptied the list goes on in it when the next article comes.
            focusWanted |= !now;
            focusList();
        });
        EmptyState empty = empty();
        Fields.showWhile(empty, busy.not().and(viewModel.loadedProperty()));
        var waiting = new EmptyState(Feather.CLOCK, messages.get("inbox.loading"));
        Fields.showWhile(waiting, busy.not().and(viewModel.loadedProperty().not()));
        var body = new StackPane(columns, empty, waiting);
        body.setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        var page = new VBox(header(), body);
        page.getStyleClass().addAll("page", "inbox-page");
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        viewModel.stayWhile(reading.log().stayingProperty()::get);
        reading.log().onRecorded(id -> {
            if (reading.log().stayingProperty().get()) {
                reader.focusText();
            } else {
                goOn();
            }
        });
        return page;
    }

    /// Where there is no room for three columns, what stands beside the article takes the place of the list, as
    /// does the form while a record is entered; where there is none for two, of one of them after the other the
    /// article has the whole.
    private void fold(HBox columns, StackPane listCard, SideColumn side) {
        beside.setId("beside-article");
        headlines.setId("inbox-headlines");
        BooleanExpression narrow = Narrow.in(columns, NARROW, columns);
        BooleanExpression one = Narrow.in(columns, ONE);
        BooleanExpression aside = narrow.and(beside.selectedProperty().or(reading.log().openProperty()));
        BooleanExpression listed = one.not().or(headlines.selectedProperty()).and(aside.not());
        Fields.showWhile(beside, narrow);
        Fields.showWhile(headlines, one);
        listed.addListener((property, old, now) -> {
            if (!now && list.isFocused() && !aside.get()) {
                reader.focusText();
            }
        });
        Fields.showWhile(listCard, listed);
        Fields.showWhile(side, narrow.not().or(aside));
        Fields.showWhile(reader, one.not().or(aside.or(headlines.selectedProperty()).not()));
        headlines.setOnAction(event -> {
            beside.setSelected(false);
            focusWanted = true;
            focusList();
        });
        beside.setOnAction(event -> headlines.setSelected(false));
        reading.log().openProperty().addListener((property, old, open) -> {
            if (one.get()) {
                headlines.setSelected(false);
                beside.setSelected(open);
            }
        });
        list.setOnMouseClicked(event -> headlines.setSelected(false));
    }

    private SideColumn side() {
        return new SideColumn(form, new AboutCard(viewModel.article(), reading),
                new CopiesCard(viewModel.article().copies(), messages),
                new LikelyCard(viewModel.article(), messages), new InTextCard(viewModel.article(), messages),
                new CitedCard(viewModel.article(), messages));
    }

    private PageHeader header() {
        Label position = Labels.of("", "muted");
        position.textProperty().bind(Bindings.createStringBinding(
                viewModel::position, viewModel.items(), viewModel.selectedProperty()));
        Label dot = Labels.of("·", "muted");
        Fields.showWhile(position, position.textProperty().isNotEmpty());
        Fields.showWhile(dot, position.visibleProperty());
        Label how = Labels.cut(messages.get("inbox.how"), "muted");
        how.setMinWidth(LEAST_OF_HOW);
        return new PageHeader(
                List.of(Labels.of(messages.get("inbox.title"), "page-title"), position, dot, how, imports.menu()),
                List.of(headlines, beside, button("inbox.aside", ScreenKey.SET_ASIDE, "set-aside", viewModel::setAside),
                        button("inbox.file", ScreenKey.FILE, "file", viewModel::file),
                        button("inbox.next", ScreenKey.NEXT, "next", viewModel::next)));
    }

    private Button button(String words, ScreenKey key, String id, Runnable action) {
        Button button = KeyHint.button(messages.get(words), key, messages, action);
        button.getStyleClass().add("small");
        button.setId(id);
        button.disableProperty().bind(viewModel.selectedProperty().isNull());
        return button;
    }

    private StackPane listCard() {
        list.setId("inbox-list");
        list.setAccessibleText(messages.get("inbox.title"));
        list.getStyleClass().add("inbox-list");
        list.setItems(viewModel.items());
        list.setCellFactory(view -> new InboxCell(messages));
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null && !now.isSame(viewModel.selectedProperty().get())) {
                viewModel.selectedProperty().set(now);
            }
        });
        viewModel.selectedProperty().subscribe(this::select);
        viewModel.items().addListener((ListChangeListener<InboxItem>) change ->
                reselect(viewModel.selectedProperty().get()));
        var card = new StackPane(list);
        card.getStyleClass().addAll("card", "list-card");
        return card;
    }

    private void select(@Nullable InboxItem item) {
        if (item != null && item != list.getSelectionModel().getSelectedItem()) {
            reselect(item);
        }
    }

    /// Also where the list still holds the item selected: in a list that changed it may be out of sight.
    private void reselect(@Nullable InboxItem item) {
        int index = viewModel.items().indexOf(item);
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            if (list.getHeight() > 0) {
                // Rows of several heights stand where they belong only after a layout.
                list.layout();
                list.scrollTo(Math.max(0, index - 1));
                // The last rows are only measured once they are there: of them the end was a guess.
                AfterLayout.of(list, () -> list.scrollTo(Math.max(0, index - 1)));
            }
        }
    }

    private EmptyState empty() {
        return new EmptyState(Feather.INBOX, messages.get("inbox.emptyTitle"), messages.get("inbox.empty"))
                .withAction(messages.get("import.files"), imports::chooseFiles);
    }

    private void keyPressed(KeyEvent event) {
        reader.keyPressed(event);
        boolean typing = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase;
        if (event.isConsumed() || typing) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            headlines.setSelected(false);
            reader.focusText();
            event.consume();
        } else if (event.getCode() != KeyCode.RIGHT || !reader.isReading()) {
            ScreenKey.pressed(ScreenKey.KeyPlace.INBOX, event).ifPresent(key -> {
                does(key);
                event.consume();
            });
        }
    }

    private void does(ScreenKey key) {
        switch (key) {
            case SET_ASIDE -> viewModel.setAside();
            case FILE -> viewModel.file();
            case NEXT -> viewModel.next();
            default -> viewModel.previous();
        }
    }

    @Override
    public Map<ScreenKey, Runnable> keys() {
        return KindKeys.all(reader::kindAsked);
    }

    @Override
    public void shown(Destination destination) {
        form.onShow(true);
        viewModel.load(destination instanceof Destination.InboxPage inbox ? inbox.article() : null);
        if (!reading.log().openProperty().get()) {
            focusWanted = true;
            focusList();
        }
    }

    /// The list can have the focus only once there is something in it.
    private void focusList() {
        boolean typing = list.getScene() != null && list.getScene().getFocusOwner() instanceof TextInputControl;
        if (focusWanted && !typing && !viewModel.items().isEmpty()) {
            focusWanted = false;
            goOn();
        }
    }

    /// To the list, where it is on show, else to the article.
    private void goOn() {
        if (list.getParent().isVisible()) {
            list.requestFocus();
        } else {
            reader.focusText();
        }
    }

    @Override
    public void hidden() {
        focusWanted = false;
        form.onShow(false);
        viewModel.hidden();
        reading.log().keep();
    }
}
