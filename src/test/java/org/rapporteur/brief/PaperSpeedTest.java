package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.TrackerSnapshot;

/// Prints how much processor time a large paper takes; the clock never decides whether the build passes.
class PaperSpeedTest {
    private static final int ROUNDS = 3;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    @Test
    void aPaperOfTenIssuesAndTwoHundredNotesIsTimed() throws IOException {
        TrackerSnapshot desk = Desk.large(10, 20);
        for (int round = 1; round <= ROUNDS; round++) {
            long start = CPU.getCurrentThreadCpuTime();
            Paper paper = new Composer(Desk.MESSAGES).compose(Material.of(desk), Desk.request(desk));
            long composed = CPU.getCurrentThreadCpuTime();
            new DocxWriter(Desk.MESSAGES).write(paper, new ByteArrayOutputStream());
            long docx = CPU.getCurrentThreadCpuTime();
            new PdfWriter(Desk.MESSAGES).write(paper, new ByteArrayOutputStream());
            long pdf = CPU.getCurrentThreadCpuTime();
            assertEquals(200, paper.notes().size());
            System.out.printf(
                    "10 issues, 200 notes, round %d: composed in %d ms, DOCX %d ms, PDF %d ms%n",
                    round, millis(composed - start), millis(docx - composed), millis(pdf - docx));
        }
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }
}
