package org.rapporteur.service.sample;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Citation;
import org.rapporteur.model.When;

class SampleCheckTest {
    private final SampleScript script = SampleScript.load();

    @Test
    void aQuoteThatIsNotInTheTextIsRefused() {
        String problem = problemOf(changed(d -> withSources(d, List.of(
                new SampleCitation("9", "words that nobody said", Citation.Role.SUPPORTS)))));

        assertTrue(problem.contains("words that nobody said"), problem);
    }

    @Test
    void aDevelopmentWithoutASourceIsRefused() {
        String problem = problemOf(changed(d -> withSources(d, List.of())));

        assertTrue(problem.contains("no source"), problem);
    }

    @Test
    void aDateAfterTheRecordingIsRefused() {
        String problem = problemOf(changed(d -> new SampleDevelopment(
                d.key(), d.issue(), d.what(), When.of("2025-01"), null, d.level(), null, d.sources(), List.of())));

        assertTrue(problem.contains("before its date"), problem);
    }

    @Test
    void citingBeforeImportingIsRefused() {
        List<SampleStep> steps = new ArrayList<>(script.steps());
        steps.removeIf(step -> step instanceof SampleStep.Import imported && imported.article().key().equals("9"));

        assertTrue(problemOf(steps).contains("before it is made: article 9"));
    }

    @Test
    void timesThatRunBackAreRefused() {
        List<SampleStep> steps = new ArrayList<>(script.steps());
        Collections.swap(steps, 2, 3);

        assertTrue(problemOf(steps).contains("out of order"));
    }

    private String problemOf(List<SampleStep> steps) {
        SampleCheck check = new SampleCheck(ZoneId.of("America/New_York"));
        SampleScript broken = new SampleScript(script.author(), script.opensAt(), steps);
        return String.valueOf(assertThrows(IllegalStateException.class, () -> check.check(broken)).getMessage());
    }

    /// The steps, the first development changed.
    private List<SampleStep> changed(UnaryOperator<SampleDevelopment> change) {
        List<SampleStep> steps = new ArrayList<>(script.steps());
        SampleStep.Log log = script.steps(SampleStep.Log.class).findFirst().orElseThrow();
        steps.set(steps.indexOf(log), new SampleStep.Log(log.at(), change.apply(log.development())));
        return steps;
    }

    private static SampleDevelopment withSources(SampleDevelopment d, List<SampleCitation> sources) {
        return new SampleDevelopment(
                d.key(), d.issue(), d.what(), d.happened(), null, d.level(), null, sources, List.of());
    }
}
