package org.rapporteur.ui.task;

import java.util.function.Consumer;
import org.rapporteur.model.UserProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes every failure that nobody handled, once.
///
/// A [UserProblem] is said to the officer as a notification. Anything else is a fault of the
/// program: it is logged with a short code and shown with that code.
public final class ErrorReporter {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReporter.class);

    private final Consumer<UserProblem> problems;
    private final Consumer<Fault> faults;

    /// @param problems says a problem to the officer
    /// @param faults shows a fault of the program
    public ErrorReporter(Consumer<UserProblem> problems, Consumer<Fault> faults) {
        this.problems = problems;
        this.faults = faults;
    }

    /// Throws what it is given, for tests.
    static ErrorReporter throwing() {
        return new ErrorReporter(
                problem -> {
                    throw problem;
                },
                fault -> {
                    throw new IllegalStateException(fault.cause());
                });
    }

    /// Takes `failure`; call on the JavaFX thread.
    public void report(Throwable failure) {
        if (failure instanceof UserProblem problem) {
            LOG.info("problem {}", problem.key(), problem.getCause());
            problems.accept(problem);
        } else {
            Fault fault = Fault.of(failure);
            LOG.error("fault {}", fault.code(), failure);
            faults.accept(fault);
        }
    }
}
