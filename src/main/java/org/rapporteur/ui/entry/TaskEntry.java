package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Pattern ASKS = Pattern.compile(
            "(?i)^\\s*(?:(?:ask|request|raise|demand|seek|press|inquire|enquire|urge|query)\\b|请|請|询问|詢問|要求|提出|敦促)");
    private static final Pattern DELIVERS = Pattern.compile(
            "(?i)^\\s*(?:(?:draft|write|prepare|send|submit|deliver|brief|report|update|provide|compile|circulate)\\b"
                    + "|起草|撰写|撰寫|准备|準備|提交|汇报|匯報|通报|編寫|编写)");

    private final Common common;
    private final FormValues values = new FormValues();
    private final ObjectProperty<Task.@Nullable Form> form = values.choice("form", Task.Form.class);
    private final ObjectProperty<@Nullable When> due = values.day("due");
    private final ObjectProperty<@Nullable Named> event = values.named("event");
    private final StringProperty done = values.text(DONE);
    private final Told<Task.Form> sort = new Told<>(form);
    private final Told<When> by = new Told<>(due);

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
                common.sentence("entry.task", "entry.taskPrompt", 2),
                new FormField.Choice<>("form", "entry.taskForm", Lists.constants(Task.Form.class), "entry.chooseForm",
                        form, this::word),
                new FormField.Day("due", "entry.dueTask", due), common.issues(false),
                new FormField.Pick("event", "entry.forEvent", "entry.eventPick", common.choices().events(), event,
                        null));
    }

    @Override
    public void typed(String words) {
        sort.say(ASKS.matcher(words).find() ? Task.Form.ASK
                : DELIVERS.matcher(words).find() ? Task.Form.DELIVERABLE : null);
        QuotedDate due = QuotedDate.ahead(words, null);
        QuotedDate date = due == null ? QuotedDate.in(words, null) : due;
        by.say(date == null ? null : date.when());
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
        Task.Form chosen = form.get();
        String what = common.words();
        When until = due.get();
        List<Id<Issue>> issues = common.issues();
        Id<Event> at = event.get() == null ? null : event.get().as();
        boolean isDone = done.get().equals(DONE);
        return (scribe, submission) -> submission.put(scribe, Task.class, (citations, marking) ->
                new Task(chosen, what, until, issues, at, isDone, marking));
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
