package org.rapporteur.ui.people;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.people.NamedPeople;
import org.rapporteur.service.people.PeopleDesk;
import org.rapporteur.service.people.PersonAt;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

/// State and commands of the screen of people. Who they are is shown at once, how often articles
/// name them when that was counted.
public final class PeopleViewModel {
    private final PeopleDesk desk;
    private final ObservableValue<AsOf> asOf;
    private final Background background;
    private final Navigator navigator;
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable PersonAt> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UserProblem> problem = new ReadOnlyObjectWrapper<>();
    private final ObservableList<PersonLine> all = FXCollections.observableArrayList();
    private final ObservableList<PersonLine> lines = FXCollections.observableArrayList();
    private final ObservableList<PeopleDesk.Speaker> speakers = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> party = new SimpleObjectProperty<>();
    private List<PeopleDesk.Line> people = List.of();
    private @Nullable NamedPeople named;
    private @Nullable Id<Person> wanted;
    private boolean visible;

    /// The people of `desk` at `asOf`.
    public PeopleViewModel(
            PeopleDesk desk, ObservableValue<AsOf> asOf, Background background, Navigator navigator) {
        this.desk = desk;
        this.asOf = asOf;
        this.background = background;
        this.navigator = navigator;
        desk.onChange(() -> background.home(this::refresh));
        asOf.addListener((dates, old, now) -> {
            named = null;
            refresh();
        });
        text.subscribe(this::sift);
        party.subscribe(this::sift);
    }

    /// Shows `id`, or the table where it is null; the screen comes into view.
    void enter(@Nullable Id<Person> id) {
        if (id == null || opened.get() != null && !opened.get().person().id().equals(id)) {
            opened.set(null);
        }
        problem.set(null);
        wanted = id;
        visible = true;
        reload();
    }

    /// Lets everybody through.
    void clearFilters() {
        text.set("");
        party.set(null);
    }

    /// The screen goes out of view.
    void leave() {
        visible = false;
    }

    private void refresh() {
        if (visible) {
            reload();
        }
    }

    private void reload() {
        AsOf at = asOf.getValue();
        Id<Person> id = wanted;
        if (id != null) {
            background.call(() -> desk.get(id, at)).latest("person").then(this::show).recover(problem::set).start();
        } else {
            background.call(() -> desk.at(at)).latest("people").then(now -> {
                boolean other = now != people;
                people = now;
                list(other);
                // Who is told of it goes to the list, which can have the focus once there is somebody in it.
                read.set(true);
            }).start();
            background.<NamedPeople>work(progress -> desk.named(at)).latest("people named").then(now -> {
                boolean other = now != named;
                named = now;
                if (other) {
                    speakers.setAll(now.speakers());
                }
                list(other);
            }).start();
        }
    }

    private void show(PersonAt now) {
        problem.set(null);
        opened.set(now);
    }

    /// Going back to the screen brings the same again.
    private void list(boolean other) {
        if (!other) {
            return;
        }
        NamedPeople counted = named;
        all.setAll(people.stream().map(line -> new PersonLine(
                line, counted == null ? null : counted.of(line.id()))).toList());
        sift();
    }

    private void sift() {
        lines.setAll(all.stream().filter(line -> line.matches(text.get(), party.get())).toList());
    }

    /// Whether the people were read once.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// The person that is open, or null while the table is on show.
    public ReadOnlyObjectProperty<@Nullable PersonAt> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Why the one that is wanted is not shown, or null.
    public ReadOnlyObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether one person is wanted rather than the table.
    boolean isOne() {
        return wanted != null;
    }

    /// All people of the view's date.
    public ObservableList<PersonLine> all() {
        return all;
    }

    /// Those that the filters let through.
    public ObservableList<PersonLine> lines() {
        return lines;
    }

    /// Whose words articles carry and who is not on record.
    public ObservableList<PeopleDesk.Speaker> speakers() {
        return speakers;
    }

    /// What is typed to filter by.
    public StringProperty textProperty() {
        return text;
    }

    /// The party to filter by, or null.
    public ObjectProperty<@Nullable String> partyProperty() {
        return party;
    }

    /// The parties that people speak for.
    List<String> parties() {
        return all.stream().map(line -> line.person().party()).filter(name -> !name.isEmpty()).distinct().sorted()
                .toList();
    }

    /// Whether what is recorded here would be seen here: the view shows all that is recorded.
    boolean editable() {
        return asOf.getValue().known() == null;
    }

    /// Whether `post` may be held on the day of the view.
    boolean isHeld(Person.Post post) {
        return post.covers(asOf.getValue().effective());
    }

    /// Opens one.
    void open(PersonLine line) {
        navigator.open(new Destination.PersonPage(line.line().id()));
    }

    /// Goes back to the table.
    void openTable() {
        navigator.open(new Destination.PersonPage(null));
    }

    /// Opens what was recorded of somebody, version by version.
    void openHistory(Id<Person> id) {
        navigator.open(new Destination.HistoryPage(id));
    }

    /// Opens the dashboard of an issue.
    void openIssue(Id<Issue> id) {
        navigator.open(new Destination.IssuePage(id));
    }

    /// The two dates of the view.
    AsOf asOf() {
        return asOf.getValue();
    }

    /// Lists the articles that have one of `names` in their text.
    void openArticles(List<String> names) {
        navigator.open(new Destination.ArticlesPage(names.stream()
                .map(name -> '"' + name.replace('"', ' ') + '"').reduce((one, other) -> one + " OR " + other)
                .orElse("")));
    }

    /// Opens a cited article with its passage in view.
    void openSource(Source source) {
        navigator.open(new Destination.ArticlePage(source.article().id(), source.citation().passage()));
    }
}
