package org.rapporteur.ui.articles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.articles.ArticleList;
import org.rapporteur.service.articles.ArticleList.Choices;
import org.rapporteur.service.articles.ArticleList.Column;
import org.rapporteur.service.articles.ArticleList.Line;
import org.rapporteur.service.search.SavedSearch;
import org.rapporteur.service.search.SavedSearches;
import org.rapporteur.ui.inbox.ArticleViewModel;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// The articles that match a query and the chosen filters, in the order of a column. Rows are
/// fetched when they come on show.
public final class ArticlesViewModel {
    /// The order of the list.
    public record Sorting(Column by, boolean descending) {}

    /// A saved search.
    ///
    /// @param count how many articles it finds now
    public record SmartList(SavedSearch search, long count) {}

    private static final int AT_ONCE = 60;
    private static final Choices NO_CHOICES =
            new Choices(List.of(), List.of(), List.of(), List.of(), List.of());

    private final ArticleList list;
    private final SavedSearches saved;
    private final Background background;
    private final Voice voice;
    private final ArticleViewModel preview;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<ArticleFilter> filters = FXCollections.observableArrayList();
    private final ObjectProperty<Sorting> sorting =
            new SimpleObjectProperty<>(new Sorting(Column.DATE, true));
    private final ObservableList<ArticleRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Choices> choices = new SimpleObjectProperty<>(NO_CHOICES);
    private final ObservableList<SmartList> smartLists = FXCollections.observableArrayList();
    private final StringProperty asked = new SimpleStringProperty("");
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private final Set<ArticleRow> wanted = new LinkedHashSet<>();
    private boolean fetching;
    private boolean shown;
    private boolean stale = true;

    /// The articles of `desk`, one of them shown in `preview`; nothing is fetched before [#shown].
    public ArticlesViewModel(Desk desk, Background background, Voice voice, ArticleViewModel preview) {
        this.list = new ArticleList(desk.open());
        this.saved = new SavedSearches(desk.open());
        this.background = background;
        this.voice = voice;
        this.preview = preview;
        query.addListener((property, old, now) -> reload());
        filters.addListener((ListChangeListener<ArticleFilter>) change -> reload());
        sorting.addListener((property, old, now) -> reload());
        desk.open().changes().listen(changed -> background.home(() -> {
            stale = true;
            refresh();
        }));
    }

    /// The list is on show, filtered by `words` unless they are empty.
    public void shown(String words) {
        shown = true;
        preview.shown();
        if (!words.isEmpty()) {
            query.set(words);
        }
        refresh();
    }

    /// The list is no longer on show: it is fetched anew only when it is again.
    public void hidden() {
        shown = false;
        preview.hidden();
    }

    private void refresh() {
        if (shown && stale) {
            reload();
            background.call(list::choices).latest("choices").then(choices::set).start();
            loadSmartLists();
        }
    }

    private void reload() {
        stale = false;
        asked.set(text());
        Query query = Query.of(text());
        Sorting order = sorting.get();
        background.call(() -> list.ids(query, order.by(), order.descending()))
                .busy(loading).latest("articles").then(this::take).recover(voice.problem()).start();
    }

    /// What is asked for, as it would be typed in full.
    public String text() {
        return Stream.concat(Stream.of(query.get()), filters.stream().map(ArticleFilter::typed))
                .map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private void take(List<Id<Article>> ids) {
        wanted.clear();
        rows.setAll(ids.stream().map(ArticleRow::new).toList());
    }

    private void loadSmartLists() {
        background.call(() -> saved.all().stream()
                        .map(search -> new SmartList(search, list.count(Query.whole(search.query()))))
                        .toList())
                .latest("smart-lists").then(smartLists::setAll).recover(voice.problem()).start();
    }

    /// Saves what is asked for under `name`; as the watch query of `issue` unless that is null.
    public void keep(String name, @Nullable Id<Issue> issue) {
        String query = text();
        background.write(() -> saved.add(name, query, Order.NEWEST, issue))
                .then(done -> loadSmartLists()).recover(voice.problem()).start();
    }

    /// Forgets a saved search.
    public void forget(SmartList list) {
        background.write(() -> {
            saved.remove(list.search().id());
            return list;
        }).then(done -> loadSmartLists()).recover(voice.problem()).start();
    }

    /// Asks what was saved.
    public void apply(SmartList list) {
        filters.clear();
        query.set(list.search().query());
    }

    /// Fetches the line of `row`, together with those of others that come on show with it.
    public void fetch(ArticleRow row) {
        if (!row.isFetched() && wanted.add(row) && !fetching) {
            fetching = true;
            background.home(this::fetchWanted);
        }
    }

    private void fetchWanted() {
        List<ArticleRow> some = wanted.stream().limit(AT_ONCE).toList();
        some.forEach(wanted::remove);
        if (some.isEmpty()) {
            fetching = false;
            return;
        }
        background.call(() -> list.lines(some.stream().map(ArticleRow::id).toList()))
                .then(lines -> {
                    set(some, lines);
                    fetchWanted();
                })
                .recover(problem -> {
                    fetching = false;
                    voice.problem().accept(problem);
                })
                .start();
    }

    private static void set(List<ArticleRow> rows, List<Line> lines) {
        for (ArticleRow row : rows) {
            lines.stream().filter(line -> line.article().id().equals(row.id())).findFirst().ifPresent(row::set);
        }
    }

    /// Shows the article of `row` in the preview, or nothing.
    public void preview(@Nullable ArticleRow row) {
        if (row == null) {
            preview.close();
        } else if (!preview.isOpen(row.id())) {
            preview.open(row.id(), null);
        }
    }

    /// The article in the preview; null where there is none.
    public ReadOnlyObjectProperty<ArticleViewModel.@Nullable Shown> previewedProperty() {
        return preview.shownProperty();
    }

    /// Adds a filter, unless it is there.
    public void filter(ArticleFilter filter) {
        if (!filters.contains(filter)) {
            filters.add(filter);
        }
    }

    /// Takes everything away that narrows the list.
    public void clear() {
        filters.clear();
        query.set("");
    }

    /// The articles of `chosen`.
    static List<Id<Article>> ids(List<ArticleRow> chosen) {
        var ids = new ArrayList<Id<Article>>();
        chosen.forEach(row -> ids.add(row.id()));
        return ids;
    }

    /// Words and conditions as typed.
    public StringProperty queryProperty() {
        return query;
    }

    /// All that is asked for, chosen filters too, as it would be typed.
    public StringProperty askedProperty() {
        return asked;
    }

    /// The saved searches.
    public ObservableList<SmartList> smartLists() {
        return smartLists;
    }

    /// The chosen filters.
    public ObservableList<ArticleFilter> filters() {
        return filters;
    }

    /// The order of the list.
    public ObjectProperty<Sorting> sortingProperty() {
        return sorting;
    }

    /// The rows, one for every article that matches.
    public ObservableList<ArticleRow> rows() {
        return rows;
    }

    /// What there is to filter by.
    public ObjectProperty<Choices> choicesProperty() {
        return choices;
    }

    /// Whether the list is being fetched.
    public BooleanProperty loadingProperty() {
        return loading;
    }
}
