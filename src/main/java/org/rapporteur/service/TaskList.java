package org.rapporteur.service;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Task;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;

/// The desk's own tasks. Each recording answers with the change that [OpenTracker#undo] takes back.
public final class TaskList {
    private final Register register;

    /// The tasks of `open`.
    public TaskList(OpenTracker open) {
        this.register = new Register(open);
    }

    /// Enters a task.
    ///
    /// @param due by when, or null
    /// @param issue what it is about, or null
    /// @throws UserProblem if `what` is blank
    public UUID add(Task.Form form, String what, @Nullable When due, @Nullable Id<Issue> issue) {
        if (what.isBlank()) {
            throw new UserProblem("taskBlank");
        }
        return register.add(Task.class, List.of(), (citations, marking) -> new Task(form, what.strip(), due,
                issue == null ? List.of() : List.of(issue), null, false, marking)).change();
    }

    /// Ticks a task off.
    ///
    /// @throws UserProblem if there is none
    public UUID done(Id<Task> id) {
        Task now = register.get(Task.class, id).content();
        return register.revise(Task.class, id, List.of(), List.of(), (citations, marking) -> now.withDone(true))
                .change();
    }

    /// Takes a task off the list that need not be done; its history stays.
    ///
    /// @throws UserProblem if there is none
    public UUID drop(Id<Task> id) {
        return register.delete(Task.class, id).change();
    }
}
