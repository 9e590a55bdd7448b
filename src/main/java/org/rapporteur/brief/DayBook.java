package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.Source;

/// What happened, day by day, oldest first, in the form in which desks keep it: a heading for each
/// day, an entry a paragraph whose words link to its sources, and beneath it what is quoted.
final class DayBook {
    private final Composing composing;

    DayBook(Composing composing) {
        this.composing = composing;
    }

    /// A section a day, or a span of days as the sources give it.
    Stream<Section> days() {
        Map<String, List<Block>> days = new LinkedHashMap<>();
        entries().forEach(entry -> days
                .computeIfAbsent(composing.capital(composing.dates().of(entry.happened())), day -> new ArrayList<>())
                .add(entry(entry)));
        return days.entrySet().stream().map(day -> Section.headed(day.getKey(), day.getValue()));
    }

    private Stream<DevelopmentEntry> entries() {
        Set<Id<Development>> told = new HashSet<>();
        return composing.issues().stream().flatMap(issue -> issue.history().stream())
                .filter(entry -> composing.request().since() == null
                        || !entry.happened().latest().isBefore(composing.request().since()))
                .filter(entry -> told.add(entry.development().id()))
                .sorted(DevelopmentEntry.ORDER);
    }

    private Block entry(DevelopmentEntry entry) {
        Set<String> links = new LinkedHashSet<>();
        Set<Statement> quotes = new LinkedHashSet<>();
        Set<String> said = new HashSet<>();
        String what = squeezed(entry.what());
        String marking = composing.ceiling().markingOf(List.of(entry.sourced()));
        for (Source source : entry.sources()) {
            // Context does not raise the marking of what it stands beside.
            if (!composing.ceiling().covers(marking, source)) {
                continue;
            }
            String url = source.article().content().url();
            boolean linked = url != null && !url.isBlank();
            if (linked) {
                links.add(url.strip());
            }
            quotes(source, what).filter(said::add).forEach(quote -> quotes.add(new Statement(
                    Statement.Kind.FIXED, quote, null, marking, List.of(Pin.of(entry.sourced())))));
            if (!linked && composing.request().sourced() && !isOwn(source)) {
                Statement named = named(source, entry, marking);
                // Once, after all that is quoted of it.
                quotes.remove(named);
                quotes.add(named);
            }
        }
        return new Block.Entry(composing.fact(entry.what().strip(), List.of(entry.sourced())),
                List.copyOf(links), List.copyOf(quotes));
    }

    /// A source without an address, to which no word can lead, is named beneath what it says.
    private Statement named(Source source, DevelopmentEntry entry, String marking) {
        return new Statement(Statement.Kind.FIXED,
                composing.messages().get("brief.source", composing.references().named(source)),
                composing.references().evidence(List.of(entry.sourced())), marking,
                List.of(Pin.of(entry.sourced())));
    }

    private static boolean isOwn(Source source) {
        return source.article().content().form() == ArticleForm.OWN;
    }

    /// The paragraphs quoted. Of an entry in a chronology of the desk's own, what stands beneath it.
    private static Stream<String> quotes(Source source, String what) {
        if (source.passage() == null || source.citation().role() == Citation.Role.CONTEXT) {
            return Stream.empty();
        }
        String exact = source.passage().exact().strip();
        if (isOwn(source) && squeezed(exact).startsWith(what)) {
            return exact.lines().map(String::strip).filter(line -> !line.isEmpty())
                    .filter(line -> !what.contains(squeezed(line)));
        }
        return exact.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
