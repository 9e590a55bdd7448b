package org.rapporteur.ui.chronology;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.chronology.ChronologyReview;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappingRow;

/// The review of a desk's chronology: what was found, what is odd about it, and one button that
/// records what is taken.
public final class ChronologyView implements Page {
    /// In less height the entries need the room in which it is said how many there are.
    private static final double LEAST_FOR_SUMMARY = 420;
    /// In less width the keys are said by the list of keys alone.
    private static final double LEAST_FOR_KEYS = 860;

    private final ChronologyViewModel viewModel;
    private final Consumer<Path> articles;
    private final Messages messages;
    private final ReviewTable table;

    /// The screen of `viewModel`.
    ///
    /// @param articles imports a document as one article instead
    public ChronologyView(ChronologyViewModel viewModel, Consumer<Path> articles, Messages messages) {
        this.viewModel = viewModel;
        this.articles = articles;
        this.messages = messages;
        this.table = new ReviewTable(viewModel, messages);
    }

    @Override
    public Region build() {
        VBox.setVgrow(table, Priority.ALWAYS);
        Label what = what();
        Label keys = Labels.cut(messages.get("chronology.keys"), "muted", "small");
        var page = new VBox(header(), what, new ColumnStrip(viewModel, messages), choices(keys), table, progress());
        page.getStyleClass().addAll("page", "chronology-page");
        Fields.showWhile(what, roomFrom(LEAST_FOR_SUMMARY, page.heightProperty()));
        Fields.showWhile(keys, roomFrom(LEAST_FOR_KEYS, page.widthProperty()));
        return page;
    }

    /// Whether there is as much as `least`, or it is not yet known.
    private static ObservableValue<Boolean> roomFrom(double least, ObservableValue<Number> now) {
        return now.map(size -> size.doubleValue() <= 0 || size.doubleValue() >= least);
    }

    private HBox header() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button record = button("chronology.record", viewModel::record);
        record.setId("record-chronology");
        record.getStyleClass().add("accent");
        record.setDefaultButton(false);
        record.textProperty().bind(Bindings.createStringBinding(
                () -> messages.get("chronology.record", viewModel.taken().size()), viewModel.lines()));
        record.disableProperty().bind(Bindings.createBooleanBinding(
                () -> viewModel.taken().isEmpty() || viewModel.busyProperty().get(),
                viewModel.lines(), viewModel.busyProperty()));
        var header = new WrappingRow(Labels.of(messages.get("chronology.title"), "page-title"), gap, record);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Label what() {
        Label what = Labels.wrapping(Bindings.createStringBinding(this::summary, viewModel.reviewProperty()), "muted");
        what.setId("chronology-summary");
        return what;
    }

    private String summary() {
        ChronologyReview review = viewModel.reviewProperty().get();
        return review == null ? "" : messages.get("chronology.summary", review.fileName(), review.rows().size(),
                review.plain().size(), review.exceptions().size(), review.already());
    }

    private HBox choices(Label keys) {
        var only = new CheckBox(messages.get("chronology.onlyExceptions"));
        only.setId("only-exceptions");
        only.selectedProperty().bindBidirectional(viewModel.onlyExceptionsProperty());
        only.setMinWidth(Region.USE_PREF_SIZE);
        var choices = new WrappingRow(only, button("chronology.takeAll", () -> viewModel.takeShown(true)),
                button("chronology.takeNone", () -> viewModel.takeShown(false)), asArticle(), keys);
        choices.getStyleClass().add("page-header");
        choices.setAlignment(Pos.CENTER_LEFT);
        return choices;
    }

    private Button asArticle() {
        Button article = button("chronology.asArticle", () -> viewModel.asArticle(articles));
        article.disableProperty().bind(viewModel.reviewProperty().isNull().or(viewModel.busyProperty())
                .or(viewModel.sheetProperty().isNotNull()));
        return article;
    }

    private HBox progress() {
        var bar = new ProgressBar();
        bar.progressProperty().bind(viewModel.fractionProperty());
        Label doing = Labels.cut("", "small");
        doing.textProperty().bind(viewModel.doingProperty());
        HBox.setHgrow(doing, Priority.ALWAYS);
        doing.setMaxWidth(Double.MAX_VALUE);
        var strip = new HBox(bar, doing, button("chronology.stop", viewModel::stop));
        strip.getStyleClass().add("page-header");
        strip.setAlignment(Pos.CENTER_LEFT);
        shownWhile(strip, viewModel.busyProperty());
        return strip;
    }

    private static void shownWhile(Region region, ObservableValue<Boolean> wanted) {
        region.visibleProperty().bind(wanted);
        region.managedProperty().bind(wanted);
    }

    private Button button(String key, Runnable action) {
        return Buttons.small(messages.get(key, 0), action);
    }

    /// What says which column holds what stands above an entry or two.
    @Override
    public double leastHeight() {
        return viewModel.sheetProperty().get() == null ? 250 : 400;
    }

    @Override
    public void shown(Destination destination) {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
