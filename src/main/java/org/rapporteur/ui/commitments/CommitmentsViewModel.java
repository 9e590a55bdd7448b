package org.rapporteur.ui.commitments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
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
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Source;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.commitments.CommitmentAt;
import org.rapporteur.service.commitments.CommitmentDesk;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

/// State and commands of the screen of commitments.
public final class CommitmentsViewModel {
    private static final String READING = "commitments";

    private final CommitmentDesk desk;
    private final ObservableValue<AsOf> asOf;
    private final Background background;
    private final Navigator navigator;
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable CommitmentAt> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UserProblem> problem = new ReadOnlyObjectWrapper<>();
    private final ObservableList<CommitmentAt> all = FXCollections.observableArrayList();
    private final ObservableList<CommitmentAt> lines = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable CommitmentState> state = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> issue = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> party = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> within = new SimpleObjectProperty<>();
    private @Nullable List<CommitmentAt> shown;
    private @Nullable Id<Commitment> wanted;
    private boolean visible;

    /// The commitments of `desk` at `asOf`.
    public CommitmentsViewModel(
            CommitmentDesk desk, ObservableValue<AsOf> asOf, Background background, Navigator navigator) {
        this.desk = desk;
        this.asOf = asOf;
        this.background = background;
        this.navigator = navigator;
        desk.onChange(() -> background.home(this::refresh));
        asOf.addListener((dates, old, now) -> refresh());
        List.<Observable>of(text, state, issue, party, within).forEach(filter -> filter.subscribe(this::sift));
    }

    /// Shows `id`, or the table where it is null; the screen comes into view.
    void enter(@Nullable Id<Commitment> id) {
        wanted = id;
        visible = true;
        choose();
        reload();
    }

    /// The screen goes out of view.
    void leave() {
        visible = false;
    }

    /// Reads everything anew.
    void reload() {
        AsOf at = asOf.getValue();
        background.call(() -> desk.at(at)).latest(READING).then(this::show).recover(problem::set).start();
    }

    private void refresh() {
        if (visible) {
            reload();
        }
    }

    private void show(List<CommitmentAt> now) {
        // Going back to the screen brings the same again.
        if (now != shown) {
            shown = now;
            all.setAll(now);
            sift();
        }
        read.set(true);
        choose();
    }

    /// Lets all commitments through.
    void clearFilters() {
        text.set("");
        List.<ObjectProperty<?>>of(state, issue, party, within).forEach(filter -> filter.set(null));
    }

    private void sift() {
        var filter = new CommitmentFilter(text.get(), state.get(), issue.get(), party.get(), within.get());
        lines.setAll(all.stream().filter(filter::lets).toList());
    }

    private void choose() {
        Id<Commitment> id = wanted;
        CommitmentAt found = all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        problem.set(id != null && found == null && read.get() ? new UserProblem("commitmentNotThen") : null);
        opened.set(found);
    }

    /// Whether the commitments were read once.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// The one that is open, or null while the table is on show.
    public ReadOnlyObjectProperty<@Nullable CommitmentAt> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Why the one that is wanted is not shown, or null.
    public ReadOnlyObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// All commitments of the view's date.
    public ObservableList<CommitmentAt> all() {
        return all;
    }

    /// Those that the filters let through.
    public ObservableList<CommitmentAt> lines() {
        return lines;
    }

    /// What is typed to filter by.
    public StringProperty textProperty() {
        return text;
    }

    /// The state to filter by, or null.
    public ObjectProperty<@Nullable CommitmentState> stateProperty() {
        return state;
    }

    /// The issue to filter by, by name, or null.
    public ObjectProperty<@Nullable String> issueProperty() {
        return issue;
    }

    /// The party to filter by, by name, or null.
    public ObjectProperty<@Nullable String> partyProperty() {
        return party;
    }

    /// Within how many days it is due, or null.
    public ObjectProperty<@Nullable Integer> withinProperty() {
        return within;
    }

    /// The names of the issues that commitments bear on.
    List<String> issues() {
        return names(one -> one.issues().stream().map(CommitmentAt.On::name));
    }

    /// The names of those who owe something.
    List<String> parties() {
        return names(one -> one.content().obligors().stream());
    }

    private List<String> names(Function<CommitmentAt, Stream<String>> of) {
        return all.stream().flatMap(of).distinct().sorted().toList();
    }

    /// Whether what is recorded here would be seen here: the view shows all that is recorded.
    boolean editable() {
        return asOf.getValue().known() == null;
    }

    /// Opens one.
    void open(CommitmentAt one) {
        navigator.open(new Destination.CommitmentPage(one.id()));
    }

    /// Goes to the event at which a commitment was given.
    public void openEvent(Id<Event> event) {
        navigator.open(new Destination.EventPage(event));
    }

    /// Goes back to the table.
    void openTable() {
        navigator.open(new Destination.CommitmentPage(null));
    }

    /// Opens what was recorded of one, version by version.
    void openHistory(Id<Commitment> id) {
        navigator.open(new Destination.HistoryPage(id));
    }

    /// Opens the dashboard of an issue.
    void openIssue(Id<Issue> id) {
        navigator.open(new Destination.IssuePage(id));
    }

    /// Opens a cited article with its passage in view.
    void openSource(Source source) {
        navigator.open(new Destination.ArticlePage(source.article().id(), source.citation().passage()));
    }
}
