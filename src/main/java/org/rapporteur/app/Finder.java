package org.rapporteur.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.search.Field;
import org.rapporteur.model.search.Hit;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.search.Leads;
import org.rapporteur.service.search.Search;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.shell.Found;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.task.Background;

/// Finds records for the search field while one types: by name from the first letter, by what they
/// say from the second. An answer that a later one has overtaken is never shown.
final class Finder {
    private static final int MOST = 8;
    private static final int SHORTEST = 2;
    /// Of each sort, so that the newest that only mention it keep a place.
    private static final int NAMES = 3;

    private final Search search;
    private final Leads leads;
    private final ShellViewModel frame;
    private final Background background;
    private final Messages messages;
    private final DateWords dates;

    Finder(OpenTracker open, ShellViewModel frame, Background background, Messages messages) {
        this.search = new Search(open);
        this.leads = new Leads(open);
        this.frame = frame;
        this.background = background;
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /// Finds whatever is typed from now on.
    void listen() {
        frame.queryProperty().subscribe(this::find);
    }

    private void find(String typed) {
        // At once: the search for what follows would have to wait for this one's end.
        search.overtake();
        if (typed.isBlank()) {
            frame.hits().clear();
            return;
        }
        background.call(() -> hits(typed))
                .latest("search")
                .then(hits -> hits.ifPresent(found -> frame.hits().setAll(found.stream().map(this::found).toList())))
                .start();
    }

    private Optional<List<Hit>> hits(String typed) {
        return typed.strip().length() < SHORTEST
                ? Optional.of(search.names(typed, MOST))
                : search.latest(Query.of(typed), Order.NEWEST, MOST).map(found -> namesFirst(typed, found.hits()));
    }

    /// Who types the name of a person wants the person before all that was said of him since.
    private List<Hit> namesFirst(String typed, List<Hit> found) {
        List<Hit> names = search.proper(typed, NAMES);
        Set<UUID> ids = names.stream().map(Hit::record).collect(Collectors.toSet());
        return Stream.concat(names.stream(), found.stream().filter(hit -> !ids.contains(hit.record())))
                .limit(MOST).toList();
    }

    private Found found(Hit hit) {
        String date = hit.date() == null ? "" : dates.of(hit.date());
        String first = hit.outlet() == null ? messages.get("finder.kind." + hit.kind()) : hit.outlet();
        String detail = date.isEmpty() ? first : messages.get("finder.detail", first, date);
        return new Found(hit.record().toString(), icon(hit.kind()), hit.title(), detail, hit.snippet(), () -> go(hit));
    }

    private static Ikon icon(String kind) {
        return switch (kind) {
            case "article" -> Feather.FILE_TEXT;
            case "passage" -> Feather.MESSAGE_SQUARE;
            case "development" -> Feather.ACTIVITY;
            case "issue" -> Feather.TARGET;
            case "event" -> Feather.CALENDAR;
            case "readout" -> Feather.COLUMNS;
            case "commitment" -> Feather.CHECK_SQUARE;
            case "position" -> Feather.MESSAGE_CIRCLE;
            case "person" -> Feather.USER;
            case "task" -> Feather.CHECK_CIRCLE;
            case "brief" -> Feather.BOOK_OPEN;
            case "outlet" -> Feather.RSS;
            default -> Feather.CIRCLE;
        };
    }

    private void go(Hit hit) {
        background.call(() -> leads.of(hit))
                .then(lead -> frame.navigator().open(destination(lead, hit.title().text()))).start();
    }

    private static Destination destination(Leads.Lead lead, String name) {
        return switch (lead.kind()) {
            case "article" -> new Destination.ArticlePage(lead.id(), lead.passage());
            case "issue" -> new Destination.IssuePage(lead.id());
            case "commitment" -> new Destination.CommitmentPage(lead.id());
            case "event" -> new Destination.EventPage(lead.id());
            case "person" -> new Destination.PersonPage(lead.id());
            case "outlet" -> new Destination.ArticlesPage(Field.OUTLET.word() + ":\"" + name + '"');
            // What has no page of its own is shown as it came about.
            default -> new Destination.HistoryPage(lead.id());
        };
    }
}
