package org.rapporteur.repository;

import org.rapporteur.model.Dismissal;
import org.rapporteur.model.Flag;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Task;
import org.rapporteur.model.Tripwire;

/// What an officer looks out for: tripwires and what did not meet them, flags for the month ahead, and
/// what is to be done.
public final class Lookouts {
    /// How tripwires are kept.
    public static final Kind<Tripwire> TRIPWIRES = Kind.of("tripwire", Tripwire.class)
            .words("what", Tripwire::what)
            .reference("issue", Tripwire::issue)
            .column("level", tripwire -> tripwire.level().level())
            .column("scale", tripwire -> Bytes.of(tripwire.level().scale()))
            .reference("met", Tripwire::met)
            .column("marking", Tripwire::marking)
            .texts("tripwire_sign", Tripwire::signs)
            .found(Kind.Finding.NEVER)
            .read(row -> new Tripwire(
                    row.id("issue"), new LevelChoice(new RevisionId(row.uuid("scale")), row.number("level")),
                    row.text("what"), row.texts("tripwire_sign"), row.idOrNull("met"), row.text("marking")));

    /// How it is kept that a development did not meet a tripwire.
    public static final Kind<Dismissal> DISMISSALS = Kind.of("dismissal", Dismissal.class)
            .reference("tripwire", Dismissal::tripwire)
            .reference("development", Dismissal::development)
            .words("why", Dismissal::why)
            .column("marking", Dismissal::marking)
            .found(Kind.Finding.NEVER)
            .read(row -> new Dismissal(
                    row.id("tripwire"), row.id("development"), row.text("why"), row.text("marking")));

    /// How flags are kept.
    public static final Kind<Flag> FLAGS = Kind.of("flag", Flag.class)
            .words("why", Flag::why)
            .reference("issue", Flag::issue)
            .column("form", flag -> flag.form().name())
            .column("month", flag -> flag.month().edtf())
            .column("marking", Flag::marking)
            .found(Kind.Finding.NEVER)
            .read(row -> new Flag(
                    row.id("issue"), row.constant(Flag.Form.class, "form"), PartialDate.parse(row.text("month")),
                    row.text("why"), row.text("marking")));

    /// How tasks are kept.
    public static final Kind<Task> TASKS = Kind.of("task", Task.class)
            .words("what", Task::what)
            .column("form", task -> task.form().name())
            .when("due", Task::due)
            .reference("event", Task::event)
            .column("done", Task::done)
            .column("marking", Task::marking)
            .ids("task_issue", "issue", Task::issues)
            .found(Kind.Finding.BY_TEXT)
            .read(row -> new Task(
                    row.constant(Task.Form.class, "form"), row.text("what"), row.whenOrNull("due"),
                    row.ids("task_issue"), row.idOrNull("event"), row.flag("done"), row.text("marking")));

    private Lookouts() {}
}
