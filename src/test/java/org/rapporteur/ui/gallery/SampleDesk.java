package org.rapporteur.ui.gallery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Tracker;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.Navigator;

/// An open tracker with all that a screen's view-model asks for.
public final class SampleDesk implements AutoCloseable {
    /// The morning after the sample's last recording.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-27T13:00:00Z"), ZoneOffset.UTC);

    private final OpenTracker open;
    private final ObjectProperty<AsOf> asOf = new SimpleObjectProperty<>(AsOf.of(LocalDate.of(2024, 4, 26)));
    private final Navigator navigator = new Navigator(new Destination.OverviewPage());
    private final List<EntryIntent> asked = new ArrayList<>();
    private final Messages messages;

    private SampleDesk(OpenTracker open, Locale locale) {
        this.open = open;
        this.messages = new Messages(locale);
    }

    /// The sample tracker, made in `folder`.
    public static SampleDesk in(Path folder) {
        return in(folder, Locale.ENGLISH);
    }

    /// The same, on a screen that speaks as `locale` does.
    public static SampleDesk in(Path folder, Locale locale) {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        return new SampleDesk(OpenTracker.open(file, "Test", CLOCK, Changes.immediate()), locale);
    }

    /// A tracker that a test made before.
    public static SampleDesk on(Path file) {
        return on(file, Locale.ENGLISH);
    }

    /// The same, on a screen that speaks as `locale` does.
    public static SampleDesk on(Path file, Locale locale) {
        return new SampleDesk(OpenTracker.open(file, "Test", CLOCK, Changes.immediate()), locale);
    }

    /// A new tracker without anything in it.
    public static SampleDesk emptyIn(Path folder) {
        return emptyIn(folder, Locale.ENGLISH);
    }

    /// The same, on a screen that speaks as `locale` does.
    public static SampleDesk emptyIn(Path folder, Locale locale) {
        return new SampleDesk(OpenTracker.create(folder.resolve("empty.rapporteur"),
                Tracker.between("Northland", "Southland", ZoneOffset.UTC), "Test", CLOCK, Changes.immediate()), locale);
    }

    public OpenTracker open() {
        return open;
    }

    public ObjectProperty<AsOf> asOf() {
        return asOf;
    }

    public Navigator navigator() {
        return navigator;
    }

    public Messages messages() {
        return messages;
    }

    /// What the log panel was asked for.
    public List<EntryIntent> asked() {
        return asked;
    }

    public Id<Issue> issue(String name) {
        return new IssueBook(open).named(name).id();
    }

    public void at(String day) {
        asOf.set(AsOf.of(LocalDate.parse(day)));
    }

    @Override
    public void close() {
        open.close();
    }
}
