package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.When;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.Changes;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Overview;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.articles.Importing;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.search.Search;

/// An officer's days at the desk without closing the program, without the waiting between what she
/// does: whether memory, open files or the time that each thing takes grow.
///
/// Every minute she types a word into the search; every other she looks at the Overview; every
/// third she logs a development; every fifth she imports a page; every quarter of an hour she
/// writes a brief, as DOCX and PDF in turn. Every hour nothing happens for a moment, and the log is
/// moved into the file. An hour before, in which the program warms up, does not count.
final class SoakBench {
    private static final int HOUR = 60;
    private static final int PARTS = 10;
    private static final String WORD = "article";
    private static final String SENTENCE = "Officials of both sides agreed on the work plan number ";

    private final int minutes;
    private final int articles;
    private final Map<String, List<Double>> taken = new LinkedHashMap<>();
    private final List<Long> heap = new ArrayList<>();
    private final List<Long> handles = new ArrayList<>();
    private Path folder = Path.of("");

    /// `hours` at a tracker of that many articles.
    SoakBench(int hours, int articles) {
        this.minutes = hours * HOUR;
        this.articles = articles;
    }

    /// Works through the hours, and says what grew.
    String measure() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath();
        Path file = folder.resolve("soak.rapporteur");
        new BigTracker(100, articles / 2, articles).make(file);
        long begun = System.nanoTime();
        try (var open = OpenTracker.open(file, "Bench", Clock.systemUTC(), Changes.immediate());
                var intake = new Intake()) {
            var desk = new At(open, new Importing(open, intake), new Search(open), new Overview(open),
                    new DevelopmentLog(open), new IssueBook(open).named("Issue 0").id());
            for (int minute = 0; minute < minutes + HOUR; minute++) {
                work(desk, minute);
                if ((minute + 1) % HOUR == 0) {
                    open.database().settle();
                    look();
                }
                if (minute + 1 == HOUR) {
                    taken.clear();
                }
            }
        }
        return report((System.nanoTime() - begun) / 1e9);
    }

    /// What the window makes once for an open tracker.
    private record At(OpenTracker open, Importing importing, Search search, Overview overview,
            DevelopmentLog developments, Id<Issue> issue) {}

    private void work(At desk, int minute) throws IOException {
        timed("search, letter by letter", () -> type(desk.search()));
        if (minute % 2 == 0) {
            timed("overview", () -> desk.overview().at(AsOf.of(LocalDate.of(2025, 6, 1).plusDays(minute))));
        }
        if (minute % 5 == 0) {
            Path page = page(minute);
            timed("import of a page", () -> imported(desk, page));
        }
        if (minute % 3 == 0) {
            Id<Article> article = imported(desk, page(minute / 5 * 5));
            timed("development logged", () -> log(desk, article, minute));
        }
        if (minute % 15 == 14) {
            timed("brief", () -> brief(desk.open(), minute));
        }
    }

    private static void type(Search search) {
        for (int letters = 2; letters <= WORD.length(); letters++) {
            search.run(Query.of(WORD.substring(0, letters) + "*"), Order.NEWEST, 50);
        }
    }

    private Path page(int minute) throws IOException {
        Path page = folder.resolve("page-" + minute + ".html");
        if (!Files.exists(page)) {
            Files.writeString(page, "<html><head><title>Talks " + minute + "</title></head><body><article><h1>Talks "
                    + minute + "</h1>" + ("<p>" + SENTENCE + minute + ".</p>").repeat(12) + "</article></body></html>");
        }
        return page;
    }

    private static Id<Article> imported(At desk, Path page) {
        return switch (desk.importing().files(List.of(page), (done, all, next) -> true).getFirst()) {
            case Importing.Outcome.Imported imported -> imported.article();
            case Importing.Outcome.Already already -> already.article();
            case Importing.Outcome.Failed failed -> throw failed.problem();
        };
    }

    private static void log(At desk, Id<Article> article, int minute) {
        desk.developments().log(new NewDevelopment(
                "Talks of minute " + minute, When.of("2024-04-26"), null,
                List.of(new NewDevelopment.IssueLevel(desk.issue(), null)), null, null,
                List.of(SourceRef.quote(article, SENTENCE + minute / 5 * 5))));
    }

    private void brief(OpenTracker open, int minute) {
        var briefing = new Briefing(open, new Messages(Locale.ENGLISH));
        var asOf = AsOf.of(LocalDate.of(2025, 6, 1));
        briefing.write(briefing.compose(asOf, briefing.request(asOf)),
                folder.resolve("brief." + (minute % 2 == 0 ? "docx" : "pdf")), true);
    }

    private void timed(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        taken.computeIfAbsent(what, name -> new ArrayList<>()).add((System.nanoTime() - begun) / 1e6);
    }

    /// What is in use once what nobody needs is gone.
    private void look() throws IOException {
        System.gc();
        heap.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
        Path open = Path.of("/proc/self/fd");
        if (Files.exists(open)) {
            try (var files = Files.list(open)) {
                handles.add(files.count());
            }
        }
    }

    private String report(double seconds) {
        var text = new StringBuilder(String.format(Locale.ROOT,
                "Soak: %d hours of work at %,d articles, in %.0f s%n%-26s %6s %18s %18s %7s%n", minutes / HOUR, articles,
                seconds, "ms, median", "times", "first tenth", "last tenth", "ratio"));
        taken.forEach((what, all) -> {
            int part = Math.max(1, all.size() / PARTS);
            double first = median(all.subList(0, part));
            double last = median(all.subList(all.size() - part, all.size()));
            text.append(String.format(Locale.ROOT, "%-26s %6d %18.1f %18.1f %7.2f%n", what, all.size(), first, last,
                    last / first));
        });
        return text.append("heap at the start and after each hour, MB: ").append(joined(heap))
                .append("\nopen files at the start and after each hour: ").append(joined(handles)).append('\n').toString();
    }

    private static String joined(List<Long> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
