package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Task;
import org.rapporteur.model.When;
import org.rapporteur.ui.EntryKind;

/// The form of a task of the desk's own.
final class TaskEntry implements EntryForm<Task> {
    private static final String DONE = "done";

    private final Common common;
    private final FormValues values = new FormValues();
    private final ObjectProperty<Task.@Nullable Form> form = values.choice("form", Task.Form.class);
    private final ObjectProperty<@Nullable When> due = values.day("due");
    private final ObjectProperty<@Nullable Named> event = values.named("event");
    private final StringProperty done = values.text(DONE);

    TaskEntry(Common common) {
        this.common = common;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.TASK;
    }

    @Override
    public Class<Task> type() {
        return Task.class;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                common.sentence("entry.task", "log.whatPrompt", 2),
                new FormField.Choice<>("form", "entry.taskForm", Lists.constants(Task.Form.class), "entry.chooseForm",
                        form, this::word),
                new FormField.Day("due", "entry.dueTask", due), common.issues(false),
                new FormField.Pick("event", "entry.forEvent", "entry.eventPick", common.choices().events(), event,
                        null));
    }

    private String word(Task.Form option) {
        return common.messages().get(option == Task.Form.ASK ? "entry.ask" : "entry.deliverable");
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        return common.lacking().where(common.words().isEmpty(), Common.WHAT, "entry.taskMissing")
                .where(form.get() == null, "form", "entry.formMissing").sentences();
    }

    @Override
    public Recording<Task> recording() {
        Task.Form sort = form.get();
        String what = common.words();
        When by = due.get();
        List<Id<Issue>> issues = common.issues();
        Id<Event> at = event.get() == null ? null : event.get().as();
        boolean isDone = done.get().equals(DONE);
        return (scribe, submission) -> submission.put(scribe, Task.class, (citations, marking) ->
                new Task(sort, what, by, issues, at, isDone, marking));
    }

    @Override
    public void show(Task content) {
        common.show(content.what(), null, content.issues(), content.marking());
        form.set(content.form());
        due.set(content.due());
        event.set(content.event() == null ? null
                : Choices.in(common.choices().events(), content.event()).orElse(null));
        done.set(content.done() ? DONE : "");
    }

    @Override
    public void about(Id<?> record) {
        Choices.in(common.choices().events(), record).ifPresent(event::set);
    }
}
