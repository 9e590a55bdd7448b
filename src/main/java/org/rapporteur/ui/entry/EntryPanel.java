package org.rapporteur.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Scale;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;

/// The form that logs a development. Ctrl+Enter logs; Escape puts it away as it is.
///
/// Several panels may show the one form of the window, each on its screen.
public final class EntryPanel extends VBox {
    private static final Duration PAUSE = Duration.seconds(2);

    private final EntryViewModel viewModel;
    private final LogForm form;
    private final Navigator navigator;
    private final Messages messages;
    private final TextArea what = Fields.area(2);
    private final VBox quotes = new VBox();
    private final VBox levels = new VBox();
    private final VBox offers = new VBox();
    private @Nullable Fold status;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /// A panel on the form of `viewModel`; a click on a quote's source opens it by `navigator`.
    public EntryPanel(EntryViewModel viewModel, Navigator navigator, Messages messages) {
        this.viewModel = viewModel;
        this.form = viewModel.form();
        this.navigator = navigator;
        this.messages = messages;
        getStyleClass().add("log-panel");
        var card = new Card(messages.get("log.title"),
                whatField(), whenField(), issueField(), quoteField(), line(), statusFold(), line(), assessmentFold(),
                markingField(), foot());
        card.getStyleClass().add("active");
        getChildren().add(card.withActions(closing()));
        viewModel.editingProperty().subscribe(editing ->
                card.setTitle(messages.get(editing ? "log.edit" : "log.title")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        pause.setOnFinished(event -> keepWhileShowing());
        form.whatProperty().addListener((property, old, now) -> pause.playFromStart());
        form.judgementProperty().addListener((property, old, now) -> pause.playFromStart());
        viewModel.askedProperty().addListener((property, old, now) -> what.requestFocus());
        viewModel.openProperty().subscribe(open -> {
            if (!open) {
                pause.stop();
            }
        });
    }

    /// A window that was closed meanwhile has kept the form, and its tracker may be closed too.
    private void keepWhileShowing() {
        if (getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing()) {
            viewModel.keep();
        }
    }

    private VBox whatField() {
        what.setId("what");
        what.setPromptText(messages.get("log.whatPrompt"));
        what.textProperty().bindBidirectional(form.whatProperty());
        return Fields.named(messages.get("log.what"), what,
                Fields.problem(viewModel.problemsProperty().map(LogProblems::what)));
    }

    private VBox whenField() {
        var when = new PartialDateField(messages);
        when.field().setId("when");
        when.bindTo(form.whenProperty());
        Label basis = Labels.wrapping("", "muted", "small");
        basis.textProperty().bind(form.basisProperty());
        Fields.showWhile(basis, form.basisProperty().isNotEmpty());
        viewModel.offers().addListener((ListChangeListener<DateOffer>) change -> showOffers());
        form.whenProperty().subscribe(now -> showOffers());
        return Fields.named(messages.get("log.when"), when, basis, offers,
                Fields.problem(viewModel.problemsProperty().map(LogProblems::when)));
    }

    private void showOffers() {
        var dates = new DateWords(messages);
        offers.getChildren().setAll(viewModel.offers().stream()
                .filter(offer -> !offer.when().equals(form.whenProperty().get()))
                .map(offer -> Fields.link(messages.get("log.offerDate", dates.of(offer.when()), offer.basis()),
                        () -> viewModel.accept(offer)))
                .toList());
        offers.setVisible(!offers.getChildren().isEmpty());
        offers.setManaged(offers.isVisible());
    }

    private VBox issueField() {
        return Fields.named(messages.get("log.issue"), new IssueChips(viewModel, messages),
                Fields.problem(viewModel.problemsProperty().map(LogProblems::issue)));
    }

    private VBox quoteField() {
        quotes.getStyleClass().add("form");
        form.quotes().addListener((ListChangeListener<Quoted>) change -> showQuotes());
        showQuotes();
        return Fields.named(messages.get("log.quote"), quotes);
    }

    private void showQuotes() {
        var rows = new ArrayList<Node>();
        form.quotes().forEach(quote -> rows.add(new QuoteRow(
                form, quote, () -> navigator.open(new Destination.ArticlePage(quote.article(), null)), messages)));
        if (rows.isEmpty()) {
            rows.add(Labels.wrapping(messages.get("log.noQuote"), "muted", "small"));
        }
        quotes.getChildren().setAll(rows);
    }

    private Fold statusFold() {
        levels.getStyleClass().add("form-fields");
        form.issues().addListener((ListChangeListener<ChosenIssue>) change -> showLevels());
        showLevels();
        status = unfoldedWhile(new Fold(messages.get("log.changesStatus"), levels), form::changesStatus);
        return status;
    }

    private void showLevels() {
        List<Node> pickers = new ArrayList<>(
                form.issues().stream().map(chosen -> new LevelPicker(chosen, messages)).toList());
        if (pickers.isEmpty()) {
            pickers.add(Labels.wrapping(messages.get("log.issueFirst"), "muted", "small"));
        }
        levels.getChildren().setAll(pickers);
    }

    private Fold assessmentFold() {
        return unfoldedWhile(
                new Fold(messages.get("log.assessment"), new AssessmentFields(form, messages)), form::isAssessed);
    }

    /// A fold begins folded with each new form, unfolded where a kept form has something in it.
    private Fold unfoldedWhile(Fold fold, BooleanSupplier filled) {
        viewModel.openProperty().subscribe(open -> fold.unfoldedProperty().set(filled.getAsBoolean()));
        return fold;
    }

    private Node markingField() {
        var box = new VBox();
        viewModel.markings().addListener((ListChangeListener<String>) change -> showMarkings(box));
        showMarkings(box);
        return box;
    }

    private void showMarkings(VBox box) {
        box.getChildren().clear();
        if (viewModel.markings().size() > 1) {
            ComboBox<@Nullable String> marking = Fields.choice(
                    viewModel.markings(), messages.get("log.markingOfSources"), word -> word);
            marking.valueProperty().bindBidirectional(form.markingProperty());
            box.getChildren().add(Fields.named(messages.get("log.marking"), marking));
        }
        box.setManaged(!box.getChildren().isEmpty());
    }

    private HBox foot() {
        Label hint = Labels.wrapping("", "muted", "small");
        hint.textProperty().bind(Bindings.createStringBinding(this::hint, form.quotes()));
        HBox.setHgrow(hint, Priority.ALWAYS);
        Button log = KeyHint.button(messages.get("log.log"), messages.get("log.logKeys"), viewModel::log);
        log.setId("log");
        log.getStyleClass().add("accent");
        log.disableProperty().bind(viewModel.busyProperty());
        var foot = new HBox(hint, log);
        foot.getStyleClass().add("log-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private String hint() {
        boolean supported = form.quotes().stream().anyMatch(
                quote -> quote.role() == Citation.Role.SUPPORTS);
        return supported ? "" : messages.get("log.staysDraft");
    }

    private Button closing() {
        var close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(messages.get("log.close"));
        close.setOnAction(event -> viewModel.close());
        return close;
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("form-line");
        return line;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            viewModel.log();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.close();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode().isDigitKey()) {
            setLevel(event.getCode().getName());
            event.consume();
        }
    }

    /// Ctrl and a digit set the level of the first issue from wherever the focus is.
    private void setLevel(String digit) {
        int level = digit.charAt(digit.length() - 1) - '0';
        if (level <= Scale.LEVELS && !form.issues().isEmpty()) {
            form.issues().getFirst().levelProperty().set(level);
            if (status != null) {
                status.unfoldedProperty().set(true);
            }
        }
    }
}
