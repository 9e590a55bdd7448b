package org.rapporteur.ui.timeline;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.service.timeline.TimelineFiles;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.task.Background;

/// What is in view as a file, or on paper.
final class TimelineExport {
    private final TimelineViewModel viewModel;
    private final Background background;
    private final Notices notices;
    private final SaveAs saveAs;
    private final Messages messages;
    private final TimelineFiles files;

    TimelineExport(
            TimelineViewModel viewModel, Background background, Notices notices, SaveAs saveAs, Messages messages) {
        this.viewModel = viewModel;
        this.background = background;
        this.notices = notices;
        this.saveAs = saveAs;
        this.messages = messages;
        this.files = new TimelineFiles(messages);
    }

    /// The button that offers it.
    MenuButton button() {
        var button = new MenuButton(messages.get("timeline.export"));
        button.setId("timeline-export");
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems().addAll(
                item("timeline.export.svg", () -> save(".svg", "timeline.svg.kind")),
                item("timeline.export.png", () -> save(".png", "timeline.png.kind")),
                item("timeline.export.print", () -> print(button)));
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private TimelineFiles.@Nullable Page page() {
        Timeline timeline = viewModel.timelineProperty().get();
        Span span = viewModel.spanProperty().get();
        List<Shown> lanes = viewModel.lanes();
        return timeline == null || span == null ? null
                : files.page(viewModel.timelines().title(),
                        viewModel.timelines().marking(AsOf.of(timeline.asOf())), timeline, lanes, span);
    }

    private void save(String extension, String kind) {
        TimelineFiles.@Nullable Page page = page();
        if (page == null) {
            return;
        }
        Span span = page.picture().frame().span();
        String name = messages.get("timeline.file.name", span.first(), span.last());
        saveAs.ask(new SaveAs.Question(
                messages.get("timeline.export.title"), name, messages.get(kind), extension), answer ->
                background.work(progress -> {
                    files.write(page, answer.file(), answer.overwrite());
                    return answer.file();
                }).then(file -> notices.wrote(messages.get("timeline.written", file.getFileName()), file))
                        .recover(notices::problem).start());
    }

    private void print(MenuButton over) {
        TimelineFiles.@Nullable Page page = page();
        PrinterJob job = PrinterJob.createPrinterJob();
        if (page == null || job == null) {
            notices.warn(messages.get("timeline.noPrinter"), List.of());
            return;
        }
        if (!job.showPrintDialog(over.getScene().getWindow())) {
            return;
        }
        PageLayout paper = job.getPrinter().createPageLayout(
                job.getJobSettings().getPageLayout().getPaper() == null ? Paper.A4
                        : job.getJobSettings().getPageLayout().getPaper(),
                PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
        background.work(progress -> files.png(page)).then(png -> {
            var picture = new ImageView(new Image(new ByteArrayInputStream(png)));
            var room = new Dimension2D(paper.getPrintableWidth(), paper.getPrintableHeight());
            picture.setPreserveRatio(true);
            picture.setFitWidth(room.getWidth());
            picture.setFitHeight(room.getHeight());
            if (job.printPage(paper, picture) && job.endJob()) {
                notices.say(messages.get("timeline.printed"));
            } else {
                notices.say(messages.get("timeline.notPrinted"));
            }
        }).start();
    }
}
