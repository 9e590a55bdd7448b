package org.rapporteur.app;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.inbox.ImportActions;
import org.rapporteur.ui.shell.Command;
import org.rapporteur.ui.shell.CommandGroup;
import org.rapporteur.ui.shell.Found;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.shell.Shortcuts;

/// Everything that can be done from anywhere, each said once: the keys, the menu, the search field and
/// the list of keys follow from it.
///
/// @param shortcuts takes the commands
record CommandList(
        ShellViewModel frame, ImportActions imports, Preferences preferences, Messages words,
        Shortcuts shortcuts) {
    /// Adds all of them.
    void addAll() {
        places();
        add("import.files", CommandGroup.BRING_IN, ImportActions.FILES, imports::chooseFiles);
        add("import.folder", CommandGroup.BRING_IN, ImportActions.FOLDER, imports::chooseFolder);
        add("import.paste", CommandGroup.BRING_IN, ImportActions.PASTE, imports::paste);
        add("import.tracker", CommandGroup.BRING_IN, ImportActions.TRACKER, imports::chooseTracker);
        add("import.watch", CommandGroup.BRING_IN, "Shortcut+Shift+W", imports::watchFolder);
        add("import.note", CommandGroup.BRING_IN, ImportActions.NOTE, imports::addNote);
        add("import.reference", CommandGroup.BRING_IN, ImportActions.REFERENCE, imports::addReference);
        add("command.newBrief", CommandGroup.WORK, "Shortcut+B", frame::newBrief);
        add("command.today", CommandGroup.DAY, "Alt+Home", frame::showToday);
        new ProgramCommands(frame.navigator(), preferences).addTo(this::add);
    }

    private void places() {
        List<Destination> homes = List.of(
                new Destination.OverviewPage(), new Destination.InboxPage(null),
                new Destination.TimelinePage(null, null), new Destination.ArticlesPage(""),
                new Destination.EventPage(null), new Destination.CommitmentPage(null),
                new Destination.PersonPage(null), new Destination.BriefPage(List.of()),
                new Destination.SetupPage(Destination.SetupPage.Section.ISSUES));
        List<String> names = List.of("overview", "inbox", "timeline", "articles", "events", "commitments", "people",
                "briefs", "setup");
        for (int i = 0; i < homes.size(); i++) {
            Destination home = homes.get(i);
            add("screen." + names.get(i), CommandGroup.GO, "Shortcut+" + (i + 1), () -> frame.navigator().open(home));
        }
        for (Destination.SetupPage.Section section : Destination.SetupPage.Section.values()) {
            String part = words.get("setup." + section.name().toLowerCase(Locale.ROOT));
            frame.offer(Found.named("setup." + section, Feather.SLIDERS,
                    words.get("screen.part", words.get("screen.setup"), part), words.get("command.screen"),
                    () -> frame.navigator().open(new Destination.SetupPage(section))));
        }
        add("screen.backups", CommandGroup.GO, "Shortcut+Shift+B",
                () -> frame.navigator().open(new Destination.BackupsPage()));
    }

    /// Adds one: to the menu, to the search field, and to the keys where it has any.
    void add(String name, CommandGroup group, @Nullable String keys, Runnable run) {
        var command = new Command(name, group, keys, Feather.PLAY, run);
        shortcuts.add(command);
        frame.offer(Found.named(name, command.icon(), words.get(name),
                words.get(group == CommandGroup.GO ? "command.screen" : "command.command"), run));
    }
}
