package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Changes;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.Diagnostics;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.backup.BackupPlace;

/// What commands work with.
///
/// @param terminal where they speak
/// @param clock the time that is recorded, and the zone of a new tracker
/// @param authorship whose name stands under what they record
/// @param papers the folder of the user's own forms of paper
/// @param program what is running, for diagnostics
/// @param intake makes what reads documents; the command that asks closes it
/// @param backups where backups lie, as it is set at the moment
public record Desk(
        Terminal terminal, Clock clock, Authorship authorship, Path papers, Diagnostics.Program program,
        Supplier<Intake> intake, Supplier<BackupPlace> backups) {
    private static final Messages PROGRAM_WORDS = new Messages(Locale.ENGLISH);

    /// Opens `tracker` for reading alone, beside whoever may have it open.
    ///
    /// @throws org.rapporteur.model.UserProblem if that cannot be
    OpenTracker read(Path tracker) {
        return OpenTracker.read(tracker, clock);
    }

    /// Says the highest marking of what `open` holds, above what is then listed of it as text; nothing
    /// where all of it bears the lowest.
    void mark(OpenTracker open) {
        String marking = new Dashboards(open).highestMarking(AsOf.of(LocalDate.now(clock)));
        if (!marking.equals(open.tracker().content().lowestMarking())) {
            terminal.print(marking.toUpperCase(Locale.ROOT) + '\n');
        }
    }

    /// Opens `tracker` for work that records nothing.
    ///
    /// @throws org.rapporteur.model.UserProblem if that cannot be, or it is open elsewhere
    OpenTracker edit(Path tracker) {
        return OpenTracker.open(tracker, author(null), clock, Changes.immediate());
    }

    /// Opens `tracker` for recording as the author that `given` names, or else as who is known.
    ///
    /// @throws org.rapporteur.model.UserProblem if that cannot be, or it is open elsewhere
    OpenTracker write(Path tracker, @Nullable String given) {
        OpenTracker open = OpenTracker.open(tracker, author(given), clock, Changes.immediate());
        remind(given);
        return open;
    }

    /// Whose name to record: `given`, or who is known, or words that say that nobody is.
    String author(@Nullable String given) {
        return authorship.name(given).orElseGet(() -> messages().get("cli.author.notNamed"));
    }

    /// Says how an author is named, where what is recorded names none.
    void remind(@Nullable String given) {
        if (authorship.name(given).isEmpty()) {
            terminal.complain(messages().get("cli.author.howToName"));
        }
    }

    /// The words of fixed vocabularies in what programs read: English whatever the terminal speaks.
    Messages programWords() {
        return PROGRAM_WORDS;
    }

    /// The sentences.
    Messages messages() {
        return terminal.messages();
    }
}
