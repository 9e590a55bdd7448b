package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.PresentRun;

/// The tracker at a glance, and one issue by itself, say of any day, as known on any day, what the whole
/// snapshot says; over random histories in a real file.
class GlanceProperties {
    private static final int DAYS = 24;
    private static final int VIEWS = 12;

    @Property(tries = 14, shrinking = ShrinkingMode.OFF)
    void aGlanceAndOneIssueSayWhatTheWholeSays(@ForAll Random random) throws IOException {
        RecordedHistory.of(random, DAYS, history -> {
            var dashboards = new Dashboards(history.open);
            for (int view = 0; view < VIEWS; view++) {
                var asOf = new AsOf(RecordedHistory.START.plusDays(random.nextInt(140) - 5),
                        RecordedHistory.FIRST.plusDays(random.nextInt(DAYS + 2)));
                List<IssueSnapshot> whole = dashboards.snapshot(asOf).issues();
                List<IssueSnapshot> glance = dashboards.glance(asOf).issues();
                assertEquals(whole.size(), glance.size(), asOf.toString());
                for (int i = 0; i < whole.size(); i++) {
                    assertGlance(whole.get(i), glance.get(i));
                    assertEquals(whole.get(i), dashboards.issue(whole.get(i).issue().id(), asOf), asOf.toString());
                }
            }
        });
    }

    /// Where it stands and on what is the same; the sources of anything else are not there to be taken
    /// for none.
    private static void assertGlance(IssueSnapshot whole, IssueSnapshot glance) {
        assertEquals(whole.status(), glance.status());
        assertEquals(PresentRun.of(whole), PresentRun.of(glance));
        assertEquals(whole.history().stream().map(DevelopmentEntry::development).toList(),
                glance.history().stream().map(DevelopmentEntry::development).toList());
        Set<?> run = PresentRun.of(whole).stream().map(entry -> entry.development().id()).collect(Collectors.toSet());
        glance.history().stream().filter(entry -> !run.contains(entry.development().id()))
                .filter(entry -> entry.change() == null)
                .forEach(entry -> assertThrows(IllegalStateException.class, entry::sources));
    }
}
