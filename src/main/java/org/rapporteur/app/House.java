package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.Version;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Diagnostics;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.settings.Passphrase;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.dialog.AboutSheet;
import org.rapporteur.ui.dialog.DiagnosticsSheet;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.PassphraseSheet;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.shell.CommandGroup;
import org.rapporteur.ui.task.Background;

/// What concerns the program and not the tracker in it: what it is made of, what a fault report
/// would hold, the lock of the window.
///
/// @param overlay where sheets are laid now
/// @param messages the words of now
record House(Supplier<Overlay> overlay, Supplier<Messages> messages, Preferences preferences,
        AppDirs dirs, SaveAs saveAs, Background background, Locking locking) {
    private static final String LOCK_KEYS = "Shortcut+Alt+L";

    /// Has it all offered, before the frame of the window is built.
    ///
    /// @param tracker the one that is open, or null
    void offer(ProgramCommands.Offering offering, @Nullable OpenTracker tracker) {
        offering.add("command.about", CommandGroup.PROGRAM, "Shift+F1", () -> about(tracker));
        offering.add("command.diagnostics", CommandGroup.PROGRAM, "Shortcut+Shift+F1", () -> diagnostics(tracker));
        offering.add("command.lock", CommandGroup.PROGRAM, LOCK_KEYS, this::lock);
        offering.add("command.lockPassphrase", CommandGroup.PROGRAM, "Shortcut+Alt+Shift+L", this::choosePassphrase);
    }

    /// Shows what program this is, and of what it is made.
    void about(@Nullable OpenTracker tracker) {
        background.work(progress -> Components.all()).then(components ->
                overlay.get().show(AboutSheet.of(facts(tracker), components, messages.get()))).start();
    }

    private List<Map.Entry<String, String>> facts(@Nullable OpenTracker tracker) {
        var facts = new ArrayList<Map.Entry<String, String>>();
        facts.add(fact("about.program.version", "Rapporteur " + new Version().number()));
        facts.add(fact("about.program.runs", "Java " + Runtime.version() + ", JavaFX "
                + System.getProperty("javafx.runtime.version", "–")));
        if (tracker != null) {
            facts.add(fact("about.program.store",
                    "SQLite " + tracker.read(sql -> sql.text("select sqlite_version()"))));
        }
        facts.add(fact("about.program.data", dirs.data().toString()));
        facts.add(fact("about.program.logs", dirs.state().toString()));
        facts.add(fact("about.program.licence", "Apache License 2.0"));
        return facts;
    }

    private Map.Entry<String, String> fact(String key, String value) {
        return Map.entry(messages.get().get(key), value);
    }

    /// Shows what a fault report would hold, and offers to keep it.
    void diagnostics(@Nullable OpenTracker tracker) {
        var program = new Diagnostics.Program(new Version().number(), preferences, dirs.state());
        overlay.get().notices().say(messages.get().get("diagnostics.looking"));
        background.work(progress -> Diagnostics.of(program, tracker, messages.get())).then(text ->
                overlay.get().show(DiagnosticsSheet.of(text, () -> save(text), messages.get()))).start();
    }

    private void save(String text) {
        Messages words = messages.get();
        saveAs.ask(new SaveAs.Question(
                words.get("command.diagnostics"), "diagnostics", words.get("diagnostics.kind"), ".txt"),
                answer -> background.work(progress -> {
                    Diagnostics.save(text, answer.file(), answer.overwrite());
                    return answer.file();
                }).then(file -> overlay.get().notices().say(
                        messages.get().get("cli.diagnostics.written", file))).start());
    }

    /// Locks the window; where no passphrase is set, asks for one first.
    void lock() {
        locking.lockSoon(this::choosePassphrase);
    }

    /// Asks for the passphrase that opens the locked window.
    void choosePassphrase() {
        overlay.get().show(PassphraseSheet.of(words -> background.work(progress -> {
            preferences.lock(Passphrase.of(words));
            return true;
        }).then(kept -> overlay.get().notices().say(messages.get().get("lock.isSet"))).start(),
                this::removeLock, preferences.lock().isPresent(), messages.get()));
    }

    private void removeLock() {
        try {
            preferences.lock(null);
            overlay.get().notices().say(messages.get().get("lock.removed"));
        } catch (UserProblem problem) {
            overlay.get().notices().problem(problem);
        }
    }
}
