package org.rapporteur.ui.purge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.SpilledBackups;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.Job;

/// The purge of one article as it is being prepared: what would go, what goes with it on choice, and
/// why; then what was done.
public final class PurgeViewModel {
    /// What the screen needs of the window.
    ///
    /// @param places where backups lie
    /// @param forget empties forms that are half typed, which may hold the words
    public record Around(
            Background background, Navigator navigator, Messages messages, Supplier<BackupPlace> places,
            Runnable forget) {}

    /// What becomes of backups that hold the words.
    public enum Fate { PURGE, DELETE, LEAVE }

    /// What would go.
    public record Preview(PurgeFinding finding, List<SpilledBackups.Held> backups) {
        public Preview {
            backups = List.copyOf(backups);
        }
    }

    /// What was done.
    ///
    /// @param backups how many backups were purged or deleted
    /// @param left the names of those that still hold the words
    /// @param sound whether the check found nothing wrong afterwards
    public record Outcome(Purging.Done done, int backups, List<String> left, boolean sound) {
        public Outcome {
            left = List.copyOf(left);
        }
    }

    /// From which share of the words on another article goes with it unless that is unticked.
    private static final double COPY = 0.5;

    private final OpenTracker open;
    private final Around around;
    private final PurgeWork work;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable UserProblem> problem = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty purging = new SimpleBooleanProperty();
    private final DoubleProperty fraction = new SimpleDoubleProperty();
    private final StringProperty doing = new SimpleStringProperty("");
    private final Set<UUID> others = new LinkedHashSet<>();
    private final Set<UUID> records = new LinkedHashSet<>();
    private final Map<UUID, PurgeFinding.Kin> kin = new LinkedHashMap<>();
    private final Map<UUID, PurgeFinding.Resting> resting = new LinkedHashMap<>();
    private @Nullable Id<Article> article;
    private @Nullable Job<?> job;
    private boolean first;
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty why = new SimpleStringProperty("");
    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final ObjectProperty<Fate> fate = new SimpleObjectProperty<>(Fate.PURGE);

    /// Purges in `open`.
    public PurgeViewModel(OpenTracker open, Around around) {
        this.open = open;
        this.around = around;
        this.work = new PurgeWork(open, around.places(), around.messages());
    }

    Messages messages() {
        return around.messages();
    }

    /// Who stands under it.
    String author() {
        return open.author();
    }

    /// What would go; null until it is found.
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What was done; null before.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Why it cannot be done, or null.
    public ObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    DoubleProperty fractionProperty() {
        return fraction;
    }

    StringProperty doingProperty() {
        return doing;
    }

    /// Whether nothing is missing: everything was found, a reason is given, the word is typed.
    BooleanBinding readyProperty() {
        return Bindings.createBooleanBinding(() -> preview.get() != null && !busy.get() && !why.get().isBlank()
                && typed.get().strip().equalsIgnoreCase(messages().get("purge.word")), preview, busy, why, typed);
    }

    /// Shows what a purge of `wanted` would blank.
    public void show(Id<Article> wanted) {
        if (!wanted.equals(article) || isLeft(outcome.get())) {
            others.clear();
            records.clear();
            kin.clear();
            resting.clear();
            for (StringProperty text : List.of(words, why, typed, passphrase)) {
                text.set("");
            }
            preview.set(null);
            outcome.set(null);
            first = true;
        }
        article = wanted;
        if (outcome.get() == null) {
            find();
        }
    }

    /// Whether backups still hold the words: who comes back clears those.
    private static boolean isLeft(@Nullable Outcome done) {
        return done != null && !done.left().isEmpty();
    }

    /// Other articles with the same words, also those that were chosen to go.
    List<PurgeFinding.Kin> kin() {
        return List.copyOf(kin.values());
    }

    /// Records that rest on it in words of their own, also those that were chosen to go.
    List<PurgeFinding.Resting> resting() {
        return List.copyOf(resting.values());
    }

    /// The fields that quote, and all else that goes but what was chosen: that is told where it was.
    List<PurgeFinding.Place> places(PurgeFinding finding) {
        return finding.places().stream().filter(place -> {
            PurgeFinding.Resting own = resting.get(place.record().value());
            return own == null || !goes(own.id()) || !place.stands() || !own.words().contains(place.words());
        }).toList();
    }

    /// Whether `one` goes too.
    boolean goes(Id<?> one) {
        return others.contains(one.value()) || records.contains(one.value());
    }

    /// Lets another article go too, or stay.
    void choose(PurgeFinding.Kin kin, boolean goes) {
        choose(others, kin.id(), goes);
    }

    /// Lets the own words of a record go too, or stay.
    void choose(PurgeFinding.Resting record, boolean goes) {
        choose(records, record.id(), goes);
    }

    private void choose(Set<UUID> chosen, Id<?> id, boolean goes) {
        if (goes ? chosen.add(id.value()) : chosen.remove(id.value())) {
            find();
        }
    }

    private PurgeScope scope(Id<Article> wanted) {
        return new PurgeScope(wanted, others, records, Arrays.asList(words.get().split("[\\r\\n]+")));
    }

    /// Finds anew what would go, as after other words were named.
    void find() {
        Id<Article> wanted = article;
        if (wanted == null) {
            return;
        }
        problem.set(null);
        PurgeScope scope = scope(wanted);
        job = around.background().work(progress -> work.preview(scope, progress)).busy(busy).latest("purge-preview")
                .progress(this::at).then(this::found).recover(problem::set).start();
    }

    private void at(double part, String words) {
        fraction.set(part);
        doing.set(words);
    }

    /// Copies go too unless they are unticked; that is asked once.
    private void found(Preview now) {
        now.finding().kin().forEach(one -> kin.putIfAbsent(one.id().value(), one));
        now.finding().resting().forEach(one -> resting.putIfAbsent(one.id().value(), one));
        if (first) {
            first = false;
            now.finding().kin().stream().filter(one -> one.share() >= COPY)
                    .forEach(one -> others.add(one.id().value()));
            if (!others.isEmpty()) {
                find();
                return;
            }
        }
        preview.set(now);
    }

    /// Stops what is under way, as long as there is a way back.
    void stop() {
        if (job != null && !purging.get()) {
            job.cancel();
            busy.set(false);
        }
    }

    /// Purges for good.
    void purge() {
        Id<Article> wanted = article;
        Preview now = preview.get();
        if (wanted == null || now == null || !readyProperty().get()) {
            return;
        }
        PurgeScope scope = scope(wanted);
        String reason = why.get();
        problem.set(null);
        String secret = passphrase.get();
        Fate chosen = fate.get();
        job = around.background().work(progress -> work.purge(scope, reason,
                        new PurgeWork.Held(now.backups(), chosen, secret), progress,
                        () -> around.background().home(() -> purging.set(true))))
                .busy(busy).progress(this::at).then(this::purged).recover(problem::set).start();
    }

    private void purged(Outcome now) {
        purging.set(false);
        around.forget().run();
        typed.set("");
        passphrase.set("");
        words.set("");
        outcome.set(now);
    }

    /// Goes to where the officer came from.
    void back() {
        around.navigator().back();
    }

    /// The word that has to be typed.
    String word() {
        return messages().get("purge.word").toLowerCase(Locale.ROOT);
    }
}
