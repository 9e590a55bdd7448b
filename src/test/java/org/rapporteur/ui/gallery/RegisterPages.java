package org.rapporteur.ui.gallery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.service.commitments.CommitmentDesk;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.people.PeopleDesk;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.commitments.CommitmentActions;
import org.rapporteur.ui.commitments.CommitmentsView;
import org.rapporteur.ui.commitments.CommitmentsViewModel;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.people.PeopleActions;
import org.rapporteur.ui.people.PeopleView;
import org.rapporteur.ui.people.PeopleViewModel;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.shell.ShellView;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.shell.Shortcuts;
import org.rapporteur.ui.task.Background;

/// The screens of commitments and people of one tracker, in the frame of the window.
public final class RegisterPages {
    private final OpenTracker open;
    private final ObjectProperty<AsOf> asOf;
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final List<EntryIntent> asked = new ArrayList<>();
    private final Navigator navigator = new Navigator(new Destination.OverviewPage());

    /// The screens for `open` on `day`.
    public RegisterPages(OpenTracker open, String day) {
        this.open = open;
        this.asOf = new SimpleObjectProperty<>(AsOf.of(LocalDate.parse(day)));
    }

    /// Where the window is.
    public Navigator navigator() {
        return navigator;
    }

    /// What the entry dock was asked for.
    public List<EntryIntent> asked() {
        return asked;
    }

    /// The two dates of the view.
    public ObjectProperty<AsOf> asOf() {
        return asOf;
    }

    /// The table of commitments, or one of them.
    public Overlay commitment(@Nullable Id<Commitment> id) {
        return window(new Destination.CommitmentPage(id));
    }

    /// The table of people, or one of them.
    public Overlay person(@Nullable Id<Person> id) {
        return window(new Destination.PersonPage(id));
    }

    /// One person, and the question which other record is of the same.
    public Overlay same(Id<Person> id) {
        Overlay overlay = person(id);
        var desk = new PeopleDesk(open);
        new PeopleActions(open, Background.inline(), messages, Voice.of(overlay.notices()), asked::add, overlay)
                .unite(desk.get(id, asOf.get()).person(), asOf.get());
        return overlay;
    }

    private Overlay window(Destination destination) {
        navigator.open(destination);
        var shell = new ShellViewModel(navigator, open.clock(), open.tracker().content());
        shell.asOfProperty().set(asOf.get());
        var overlay = new Overlay(new Region(), messages);
        var pressing = new SimpleIntegerProperty(new CommitmentDesk(open).pressing(asOf.get()));
        List<Screen> screens = List.of(
                Screen.of("Commitments", Feather.CHECK_SQUARE, new Destination.CommitmentPage(null),
                        () -> commitments(overlay)).withBadge(pressing, false),
                Screen.of("People", Feather.USERS, new Destination.PersonPage(null), () -> people(overlay)),
                Screen.outsideRail("Elsewhere", Feather.CIRCLE, Destination.ArticlePage.class, Nowhere::new)
                        .alsoServing(Destination.ArticlesPage.class).alsoServing(Destination.IssuePage.class)
                        .alsoServing(Destination.HistoryPage.class));
        overlay.setContent(new ShellView(shell, screens, new Shortcuts(), messages).build());
        return overlay;
    }

    private Page people(Overlay overlay) {
        Background background = Background.inline();
        return new PeopleView(
                new PeopleViewModel(new PeopleDesk(open), asOf, background, navigator),
                new PeopleActions(open, background, messages, Voice.of(overlay.notices()), asked::add, overlay),
                messages);
    }

    private Page commitments(Overlay overlay) {
        Background background = Background.inline();
        return new CommitmentsView(
                new CommitmentsViewModel(new CommitmentDesk(open), asOf, background, navigator),
                new CommitmentActions(open, background, messages, Voice.of(overlay.notices()),
                        asked::add), messages);
    }

    /// What is opened from these screens.
    private static final class Nowhere implements Page {
        @Override
        public Region build() {
            return new Region();
        }

        @Override
        public void shown(Destination destination) {}
    }
}
