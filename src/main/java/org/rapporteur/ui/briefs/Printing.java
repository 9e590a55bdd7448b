package org.rapporteur.ui.briefs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.PdfPages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.Progress;

/// Prints the pages of a PDF, as they are, on a printer that the officer chooses.
final class Printing {
    private static final double PIXELS_PER_POINT = 300 / 72.0;
    private static final Path SPOOLER = Path.of("/usr/bin/lpr");

    private final Background background;

    Printing(Background background) {
        this.background = background;
    }

    /// Asks over `owner` for the printer, and prints.
    ///
    /// @param title under which the printer lists it
    /// @param letter whether its pages are US Letter rather than A4
    /// @param done takes how many pages went to the printer
    /// @param failed takes why none did
    void print(
            byte[] pdf, String title, boolean letter, @Nullable Window owner, IntConsumer done,
            Consumer<UserProblem> failed) {
        if (lacksSpooler(System.getProperty("os.name", ""), SPOOLER)) {
            failed.accept(new UserProblem("noSpooler"));
            return;
        }
        PrinterJob job = printer().map(PrinterJob::createPrinterJob).orElse(null);
        if (job == null) {
            failed.accept(new UserProblem("noPrinter"));
            return;
        }
        job.getJobSettings().setJobName(title);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return;
        }
        PageLayout layout = job.getPrinter().createPageLayout(
                letter ? Paper.NA_LETTER : Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        var sheet = new Sheet(layout.getPaper().getWidth(), layout.getLeftMargin(), layout.getTopMargin());
        background.work(progress -> sent(pdf, job, layout, sheet, progress)).then(done::accept).recover(failed).start();
    }

    /// Whether what is printed would go nowhere: on Linux Java hands it to `spooler`, and does not say where that
    /// is missing.
    static boolean lacksSpooler(String system, Path spooler) {
        return system.startsWith("Linux") && !Files.isExecutable(spooler);
    }

    /// The usual printer, or where none is the usual one, the first that there is.
    private static Optional<Printer> printer() {
        return Optional.ofNullable(Printer.getDefaultPrinter())
                .or(() -> Printer.getAllPrinters().stream().findFirst());
    }

    private static int sent(byte[] pdf, PrinterJob job, PageLayout layout, Sheet sheet, Progress progress)
            throws IOException {
        try {
            int pages = pages(pdf, sheet, page -> job.printPage(layout, page), progress::check);
            if (job.endJob()) {
                return pages;
            }
            throw new UserProblem("notPrinted");
        } catch (UserProblem refused) {
            job.cancelJob();
            throw refused;
        }
    }

    /// The paper on which a printer prints, in points.
    ///
    /// @param width of the whole sheet
    /// @param left what the printer cannot reach at the left
    /// @param top the same at the top
    record Sheet(double width, double left, double top) {}

    /// Gives each page of `pdf` to `printer`, which says whether it took it. The pages carry their own margins,
    /// so each is laid over the whole sheet.
    ///
    /// @param wanted fails once the job is no longer wanted
    /// @return how many pages there were
    static int pages(byte[] pdf, Sheet sheet, Predicate<Node> printer, Runnable wanted) throws IOException {
        try (var pages = new PdfPages(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                wanted.run();
                var view = new ImageView(PagesPane.picture(pages.render(page, PIXELS_PER_POINT)));
                view.setFitWidth(sheet.width());
                view.setPreserveRatio(true);
                view.setTranslateX(-sheet.left());
                view.setTranslateY(-sheet.top());
                if (!printer.test(view)) {
                    throw new UserProblem("notPrinted");
                }
            }
            return pages.count();
        }
    }
}
