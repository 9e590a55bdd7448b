package org.rapporteur.ui.briefs;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.BesideButton;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PageHeader;
import org.rapporteur.ui.control.MarkedCopy;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.task.Background;

/// The composer: what the paper shall say at the left, the paper as it is printed in the
/// middle, what to look at at the right. In a narrow window the right goes below the left.
public final class BriefView implements Page {
    private static final double NARROW = 1000;
    /// In less the paper takes the place of what it shall say.
    private static final double ONE = 600;

    private final BriefViewModel viewModel;
    private final Background background;
    private final Notices notices;
    private final SaveAs saveAs;
    private final Choosers choosers;
    private final Messages messages;
    private final PauseTransition typing = new PauseTransition(Duration.millis(300));
    private final StackPane root = new StackPane();
    private final BesideButton beside;
    private final SaidCard said;
    private final Set<Destination> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    private Jottings jottings = Jottings.none();

    /// The composer over `viewModel`.
    public BriefView(
            BriefViewModel viewModel, Background background, Notices notices, SaveAs saveAs, Choosers choosers,
            Messages messages) {
        this.viewModel = viewModel;
        this.background = background;
        this.notices = notices;
        this.saveAs = saveAs;
        this.choosers = choosers;
        this.messages = messages;
        this.beside = new BesideButton(messages.get("briefs.onPaper"));
        this.said = new SaidCard(viewModel, messages);
    }

    /// The same, which keeps what is half typed into a statement in `kept`.
    public BriefView with(Jottings kept) {
        jottings = kept;
        return this;
    }

    @Override
    public Region build() {
        typing.setOnFinished(event -> viewModel.refresh());
        viewModel.form().edits().addListener((property, old, now) -> typing.playFromStart());
        var composer = new VBox(header(), columns());
        composer.getStyleClass().add("page");
        composer.visibleProperty().bind(Bindings.not(viewModel.emptyProperty()));
        var empty = new EmptyState(Feather.BOOK_OPEN, messages.get("briefs.emptyTitle"),
                messages.get("briefs.empty")).withAction(messages.get("briefs.addIssue"),
                () -> viewModel.open(new Destination.SetupPage(Destination.SetupPage.Section.ISSUES)));
        empty.visibleProperty().bind(viewModel.emptyProperty());
        root.getChildren().addAll(composer, empty);
        return root;
    }

    @Override
    public void shown(Destination destination) {
        // Who comes back finds the draft as it was left, not what it was begun with.
        viewModel.shown(destination instanceof Destination.BriefPage brief && begun.add(brief)
                ? brief : new Destination.BriefPage(List.of()));
        viewModel.issuing().wantedProperty().set(
                destination instanceof Destination.IssuedPage issued ? issued.brief() : null);
    }

    @Override
    public Map<ScreenKey, Runnable> keys() {
        return Map.of(
                ScreenKey.EXPORT_DOCX, this::exportDocx, ScreenKey.EXPORT_PDF, this::exportPdf,
                ScreenKey.PRINT, () -> withPaper(this::print), ScreenKey.COPY_PAPER, () -> withPaper(this::copy));
    }

    @Override
    public void hidden() {
        finishTyping();
        jottings.keepNow();
        viewModel.hidden();
    }

    /// What was typed last is drawn at once, not when the pause after it is over.
    private void finishTyping() {
        if (typing.getStatus() == Animation.Status.RUNNING) {
            typing.stop();
            viewModel.refresh();
        }
    }

    private PageHeader header() {
        Label pages = Labels.of("", "muted");
        pages.setId("brief-page-count");
        viewModel.previewProperty().subscribe(preview ->
                pages.setText(preview == null ? ""
                        : messages.get("briefs.pageCount", preview.body(), preview.pages() - preview.body())));
        Label busy = Labels.of(messages.get("briefs.drawing"), "faint", "small");
        Fields.showWhile(busy, viewModel.busyProperty());
        // How many pages there are is known again when they are drawn.
        Fields.showWhile(pages, viewModel.busyProperty().not());
        var over = new Button(messages.get("briefs.startOver"));
        over.getStyleClass().add("flat");
        over.setMinWidth(Region.USE_PREF_SIZE);
        over.setOnAction(event -> startOver());
        Label kept = Labels.of(messages.get("briefs.kept"), "muted");
        kept.visibleProperty().bind(root.widthProperty().greaterThan(NARROW));
        kept.managedProperty().bind(kept.visibleProperty());
        return new PageHeader(
                List.of(Labels.of(messages.get("briefs.title"), "page-title"), kept, busy, pages),
                List.of(beside, over, exporting(KeyHint.button(
                        messages.get("briefs.pdf"), ScreenKey.EXPORT_PDF, messages, this::exportPdf), "export-pdf"),
                        exporting(KeyHint.button(messages.get("briefs.docx"), ScreenKey.EXPORT_DOCX, messages,
                                this::exportDocx), "export-docx"),
                        new ExportMenu(viewModel, this::export, messages).build(
                                new ExportMenu.Actions(this::archive, this::print, this::copy))));
    }

    /// Not greyed while it writes: the focus would leave it. What is pressed meanwhile does nothing.
    private Button exporting(Button button, String id) {
        button.setId(id);
        button.disableProperty().bind(viewModel.previewProperty().isNull());
        return button;
    }

    private HBox columns() {
        var wishes = new WishCards(viewModel.form(), messages);
        var looks = new LookCards(viewModel, notices, messages);
        var left = column(
                wishes.paper(viewModel.templateProblems(), viewModel.templateFolder()), wishes.reader(), wishes.words(),
                wishes.issues());
        var issue = new IssueCards(viewModel, notices, saveAs, choosers, messages);
        var right = column(looks.checks(), said.card(), wishes.copies(), looks.notes(),
                new WordingCard(viewModel, jottings, messages).card(), issue.issue(), issue.issued());
        ScrollPane leftScroll = scroll(left, 262);
        ScrollPane rightScroll = scroll(right, 262);
        StackPane middle = middle();
        HBox.setHgrow(leftScroll, Priority.SOMETIMES);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var columns = new HBox(leftScroll, middle, rightScroll);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var rightCards = List.copyOf(right.getChildren());
        columns.widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(narrow -> {
            if (narrow) {
                columns.getChildren().remove(rightScroll);
                left.getChildren().addAll(rightCards);
            } else if (!columns.getChildren().contains(rightScroll)) {
                right.getChildren().setAll(rightCards);
                columns.getChildren().add(rightScroll);
            }
        });
        beside.fold(columns, ONE, leftScroll, middle);
        return columns;
    }

    private StackPane middle() {
        var pages = new PagesPane(background, messages);
        pages.onChosen(said::choose, said::enter);
        Label problem = Labels.wrapping(viewModel.problemProperty(), "warn", "brief-problem");
        problem.setId("brief-problem");
        problem.visibleProperty().bind(viewModel.problemProperty().isNotEmpty());
        viewModel.previewProperty().subscribe(preview -> show(pages, preview));
        var drawing = new EmptyState(Feather.CLOCK, messages.get("briefs.drawing"));
        drawing.setId("brief-drawing");
        drawing.visibleProperty().bind(viewModel.previewProperty().isNull()
                .and(viewModel.problemProperty().isEmpty()).and(viewModel.emptyProperty().not()));
        var middle = new StackPane(pages, drawing, problem);
        middle.setMinHeight(0);
        return middle;
    }

    private static void show(PagesPane pages, @Nullable Preview preview) {
        pages.setVisible(preview != null);
        if (preview == null) {
            pages.clear();
        } else {
            pages.show(preview.pdf(), preview.pages(), preview.said());
        }
    }

    private static VBox column(Node... cards) {
        var column = new VBox(cards);
        column.getStyleClass().add("column");
        return column;
    }

    private static ScrollPane scroll(VBox column, double width) {
        var scroll = new ScrollPane(column);
        scroll.getStyleClass().add("brief-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(width);
        scroll.setMinWidth(width);
        return scroll;
    }

    private void withPaper(Runnable action) {
        if (viewModel.previewProperty().get() != null) {
            action.run();
        }
    }

    /// Asks for a name and writes the paper as DOCX.
    public void exportDocx() {
        export(new SaveAs.Question(
                messages.get("briefs.saveTitle"), viewModel.fileName(), messages.get("briefs.docxKind"), ".docx"));
    }

    /// Asks for a name and writes the paper as PDF.
    public void exportPdf() {
        export(new SaveAs.Question(
                messages.get("briefs.saveTitle"), viewModel.fileName(), messages.get("briefs.pdfKind"), ".pdf"));
    }

    private void copy() {
        viewModel.outputs().copy(shown().paper(), copy -> {
            new MarkedCopy(copy.plain(), copy.html()).copy();
            notices.say(messages.get("briefs.copied"));
        });
    }

    private void export(SaveAs.Question question) {
        if (viewModel.previewProperty().get() == null || viewModel.outputs().exportingProperty().get()) {
            return;
        }
        saveAs.ask(question, answer ->
                viewModel.outputs().export(answer.file(), answer.overwrite(), this::say, notices::problem));
    }

    private void archive() {
        saveAs.ask(new SaveAs.Question(messages.get("briefs.saveTitle"), viewModel.fileName(),
                messages.get("briefs.pdfAKind"), ".pdf"), answer ->
                viewModel.outputs().archive(answer.file(), answer.overwrite(), this::say, notices::problem));
    }

    private void print() {
        Preview shown = shown();
        new Printing(background).print(shown.pdf(), shown.paper().title(), shown.paper().template().look().letter(),
                window(), pages -> notices.say(messages.get("briefs.printed", pages)), notices::problem);
    }

    private Preview shown() {
        return Objects.requireNonNull(viewModel.previewProperty().get());
    }

    private @Nullable Window window() {
        return root.getScene() == null ? null : root.getScene().getWindow();
    }

    private void say(Briefing.Written written) {
        notices.wrote(new WrittenWords(messages).of(written), written.file());
    }

    private void startOver() {
        Runnable back = viewModel.startOver();
        notices.say(messages.get("briefs.startedOver"), messages.get("briefs.undo"), back);
    }
}
