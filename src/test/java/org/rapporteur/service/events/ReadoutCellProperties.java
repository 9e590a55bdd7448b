package org.rapporteur.service.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Readout;

/// Whatever officers confirm, turn down, take away and take back: a cell is one of the four, and
/// which one follows from the record alone.
class ReadoutCellProperties {
    private static @Nullable Path folder;
    private static @Nullable CallDesk desk;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("cells");
        desk = new CallDesk(folder.resolve("cells.rapporteur"));
    }

    @AfterContainer
    static void close() {
        desk.close();
    }

    @Property(tries = 25)
    void aCellIsExactlyOneOfFour(@ForAll long seed) {
        var random = new Random(seed);
        var issues = List.of(desk.fentanyl, desk.taiwan, desk.trade);
        Id<Event> call = desk.call(desk.fentanyl, desk.trade);
        Id<Readout> readout = desk.readouts.add(call, desk.english(), "").result();
        Deque<UUID> changes = new ArrayDeque<>();
        for (int i = 0; i < 12; i++) {
            step(random, call, readout, issues.get(random.nextInt(issues.size())), changes);
            for (Id<Issue> issue : issues) {
                check(call, issue);
            }
        }
    }

    private static void step(
            Random random, Id<Event> call, Id<Readout> readout, Id<Issue> issue, Deque<UUID> changes) {
        List<ReadoutCell.Proposal> waiting = desk.cell(call, 0, issue).waiting();
        boolean quoted = desk.cell(call, 0, issue) instanceof ReadoutCell.Quoted;
        switch (random.nextInt(6)) {
            case 0 -> changes.push(desk.readouts.confirm(readout, waiting).change());
            case 1 -> changes.push(desk.readouts.confirm(readout, desk.at(call).readouts().waiting(0)).change());
            case 2 -> {
                if (!quoted) {
                    changes.push(desk.readouts.notMentioned(readout, issue).change());
                }
            }
            case 3 -> changes.push(desk.readouts.remove(readout, issue, null).change());
            case 4 -> waiting.forEach(one -> desk.readouts.turnDown(readout, one, random.nextBoolean()));
            default -> {
                if (!changes.isEmpty()) {
                    desk.open.undo(changes.pop());
                    // What came before was built upon by the undoing.
                    changes.clear();
                }
            }
        }
    }

    private static void check(Id<Event> call, Id<Issue> issue) {
        ReadoutCell cell = desk.cell(call, 0, issue);
        List<Readout.Mention> said =
                desk.at(call).readouts().columns().getFirst().readout().content().of(issue);
        boolean quoted = said.stream().anyMatch(mention -> mention.passage() != null);
        boolean silent = said.stream().anyMatch(mention -> mention.passage() == null);

        assertEquals(false, quoted && silent, "both quoted and silent");
        assertEquals(quoted, cell instanceof ReadoutCell.Quoted);
        assertEquals(silent, cell instanceof ReadoutCell.NotMentioned);
        assertEquals(!quoted && !silent, cell instanceof ReadoutCell.Proposed
                || cell instanceof ReadoutCell.NotLookedAt);
        assertEquals(cell instanceof ReadoutCell.Proposed, !quoted && !silent && !cell.waiting().isEmpty());
    }
}
