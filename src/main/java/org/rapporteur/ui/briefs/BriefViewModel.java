package org.rapporteur.ui.briefs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Material;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.brief.PdfPages;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.papers.Papers;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

/// A paper in the making: what it shall say, how it looks now, and what to look at before it
/// goes out.
public final class BriefViewModel {
    private final OpenTracker tracker;
    private final Briefing briefing;
    private final ViewState kept;
    private final Background background;
    private final Navigator navigator;
    private final ObservableValue<AsOf> asOf;
    private final Messages messages;
    private final BriefForm form = new BriefForm();
    private final ObservableList<String> templateProblems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Outputs outputs;
    private final BooleanProperty empty = new SimpleBooleanProperty();
    private final Papers papers;
    private final IssuingViewModel issuing;
    private @Nullable Material material;
    private String known = "";
    private boolean onShow;

    /// The papers of `tracker`, at the date `asOf`.
    public BriefViewModel(
            OpenTracker tracker, Papers papers, Background background, Navigator navigator,
            ObservableValue<AsOf> asOf, Messages messages) {
        this.tracker = tracker;
        this.papers = papers;
        this.briefing = new Briefing(tracker, messages);
        this.kept = new ViewState(tracker);
        this.background = background;
        this.navigator = navigator;
        this.asOf = asOf;
        this.messages = messages;
        this.outputs = new Outputs(briefing, background, this::composing);
        this.issuing = new IssuingViewModel(
                tracker, form, preview.getReadOnlyProperty(), background, asOf, this::begin);
        asOf.subscribe(changed -> reload());
        tracker.changes().listen(changed -> background.home(this::reload));
    }

    /// What is typed and chosen.
    BriefForm form() {
        return form;
    }

    /// What records that the paper leaves the desk.
    IssuingViewModel issuing() {
        return issuing;
    }

    /// What is wrong with forms of paper that cannot be chosen.
    ObservableList<String> templateProblems() {
        return templateProblems;
    }

    /// Where the user's own forms of paper lie.
    Path templateFolder() {
        return papers.folder();
    }

    /// The paper as it was last drawn; null before that and where there is none.
    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Why there is no paper, or empty.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the paper is being drawn.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// Writes the paper as it stands.
    Outputs outputs() {
        return outputs;
    }

    /// Whether the tracker has no issue at this date.
    BooleanProperty emptyProperty() {
        return empty;
    }

    /// Comes on show with `wanted` chosen, or with the draft as it was left where that is empty.
    void shown(List<Id<Issue>> wanted) {
        shown(new Destination.BriefPage(wanted));
    }

    /// The same with all that `wanted` says.
    void shown(Destination.BriefPage wanted) {
        onShow = true;
        issuing.reload();
        boolean first = material == null;
        var at = asOf.getValue();
        background.call(() -> new Opening(
                        briefing.material(at), papers.shelf(), kept.get(BriefDraft.KEY)))
                .latest("brief-open")
                .then(opening -> open(opening, first, wanted))
                .start();
    }

    private record Opening(Material material, Papers.Shelf shelf, Optional<String> draft) {
        TrackerSnapshot snapshot() {
            return material.snapshot();
        }
    }

    private void open(Opening opening, boolean first, Destination.BriefPage wanted) {
        List<String> problems = opening.shelf().problems().stream().map(messages::of).toList();
        boolean changed = opening.material() != material || !form.papers().equals(opening.shelf().templates())
                || !templateProblems.equals(problems);
        if (!changed && wanted.asLeft()) {
            return;
        }
        form.papers().setAll(opening.shelf().templates());
        templateProblems.setAll(problems);
        BriefDraft fresh = BriefForm.fresh(opening.snapshot(), wanted.issues());
        BriefDraft words = first ? opening.draft().flatMap(BriefDraft::read).orElse(fresh) : form.draft();
        take(opening.material(), words.as(wanted, Briefing.usualIssues(opening.snapshot()), new PaperDates(messages)));
        if (first && wanted.asLeft()) {
            known = form.draft().write();
        }
    }

    private void take(Material now, BriefDraft draft) {
        material = now;
        empty.set(now.snapshot().issues().isEmpty());
        form.load(draft, now.snapshot());
        draw();
    }

    /// Leaves the screen; the draft is kept.
    void hidden() {
        onShow = false;
        keep();
    }

    private void reload() {
        if (onShow && material != null) {
            issuing.reload();
            var at = asOf.getValue();
            background.call(() -> briefing.material(at))
                    .latest("brief-open")
                    .then(now -> take(now, form.draft()))
                    .start();
        }
    }

    /// Keeps what is typed and draws the paper anew; a later call overtakes an earlier one.
    void refresh() {
        keep();
        draw();
    }

    /// Looking at a paper is no reason to write.
    private void keep() {
        String draft = form.draft().write();
        if (material != null && !draft.equals(known)) {
            background.write(() -> {
                kept.put(BriefDraft.KEY, draft);
                return true;
            }).latest("brief-draft").then(written -> known = draft).start();
        }
    }

    private void draw() {
        Material from = material;
        if (from == null || from.snapshot().issues().isEmpty()) {
            return;
        }
        try {
            BriefRequest request = form.request(tracker.author(), tracker.clock().instant());
            boolean sourced = form.sourced().get();
            background.work(progress -> preview(from, request, sourced))
                    .busy(busy).latest("brief-preview").then(this::show).recover(this::refuse).start();
        } catch (UserProblem unreadable) {
            refuse(unreadable);
        }
    }

    private Preview preview(Material from, BriefRequest request, boolean sourced) throws IOException {
        Paper paper = briefing.compose(from, request);
        Paper copy = sourced ? paper : paper.clean();
        Briefing.Printed printed = briefing.print(copy);
        try (var pages = new PdfPages(printed.pdf())) {
            var checks = new Checks(messages, from, request, paper);
            List<NoteLine> notes = checks.notes();
            int body = pages.body(copy);
            return new Preview(copy, printed.pdf(), pages.count(), body,
                    checks.all(body, notes, printed.warnings()), notes,
                    Said.on(pages, checks.told(), PagesPane.AT_MOST));
        }
    }

    private void show(Preview drawn) {
        problem.set("");
        preview.set(drawn);
    }

    private void refuse(UserProblem reason) {
        preview.set(null);
        problem.set(messages.of(reason));
    }

    /// The name that a file of this paper would have, without its extension.
    String fileName() {
        Preview shown = preview.get();
        return Outputs.fileName(shown == null ? "" : shown.paper().title(), asOf.getValue().effective());
    }

    /// Composes the paper as it stands, where that can be done; what is typed is kept first.
    private Optional<Callable<Paper>> composing() {
        Material from = material;
        if (from == null) {
            return Optional.empty();
        }
        keep();
        BriefRequest request = form.request(tracker.author(), tracker.clock().instant());
        boolean sourced = form.sourced().get();
        return Optional.of(() -> {
            Paper paper = briefing.compose(from, request);
            return sourced ? paper : paper.clean();
        });
    }

    /// Empties the form; the result puts back what was there.
    Runnable startOver() {
        return begin(fresh -> fresh);
    }

    /// Fills the form with what `change` makes of an empty one; the result puts back what was there.
    private Runnable begin(UnaryOperator<BriefDraft> change) {
        if (material == null) {
            return () -> {};
        }
        BriefDraft draft = form.draft();
        put(change.apply(BriefForm.fresh(material.snapshot(), List.of())));
        return () -> put(draft);
    }

    private void put(BriefDraft draft) {
        form.load(draft, Objects.requireNonNull(material).snapshot());
        refresh();
    }

    /// Goes to what a check or a note speaks of.
    void open(Destination destination) {
        navigator.open(destination);
    }
}
