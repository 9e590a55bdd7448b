package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.model.UserProblem;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur check FILE`: whether a tracker is unchanged since it was recorded.
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
    private record Found(List<String> truthTables, List<String> problems) {}

    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Option(names = "--json", descriptionKey = "command.json")
    private boolean json;

    /// Checks, and speaks to the terminal of `desk`.
    public CheckCommand(Desk desk) {
        this.desk = desk;
    }

    /// Says what is wrong; a file that cannot be opened as a tracker is a problem like others.
    ///
    /// @return 0 if nothing is, else 1
    @Override
    public Integer call() {
        Found found = look();
        boolean ok = found.problems().isEmpty();
        if (json) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("ok", ok);
            fields.put("truthTables", found.truthTables());
            fields.put("problems", found.problems());
            desk.terminal().json(fields);
        } else if (ok) {
            desk.terminal().say("cli.check.ok", tracker.path.getFileName(), found.truthTables().size());
        } else {
            found.problems().forEach(desk.terminal()::print);
        }
        return ok ? 0 : 1;
    }

    private Found look() {
        try (var open = desk.read(tracker.path)) {
            return new Found(open.truthTables(), open.check().stream().map(desk.messages()::of).toList());
        } catch (UserProblem problem) {
            return new Found(List.of(), List.of(desk.messages().of(problem)));
        } catch (RuntimeException e) {
            // What a damaged file holds may break any assumption: to the one who asks it is damage.
            LoggerFactory.getLogger(CheckCommand.class).warn("A check could not be finished", e);
            return new Found(List.of(), List.of(
                    desk.messages().of(new UserProblem("checkStopped", String.valueOf(tracker.path.getFileName())))));
        }
    }
}
