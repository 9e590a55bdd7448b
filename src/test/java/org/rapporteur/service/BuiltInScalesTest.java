package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Level;
import org.rapporteur.model.Scale;

class BuiltInScalesTest {
    @Test
    void thereAreThreeAndEachRunsFromWorstToBest() {
        List<List<String>> words = BuiltInScales.all().stream()
                .map(scale -> scale.levels().stream().map(Level::name).toList())
                .toList();

        assertEquals(
                List.of(
                        List.of("Cut", "Agreed in principle", "Resumed", "Regular", "Assured"),
                        List.of("Suspended", "Exploratory", "Agreed", "Implementing", "Delivering"),
                        List.of("Crisis", "Acute", "Tense", "Managed", "Calm")),
                words);
    }

    @Test
    void inChineseThereIsOneForEachAndTheStarterIssuesAreOnThem() {
        List<Scale> chinese = BuiltInScales.all(Locale.SIMPLIFIED_CHINESE);
        List<String> english = BuiltInScales.all().stream().map(Scale::name).toList();
        List<String> names = chinese.stream().map(Scale::name).toList();

        assertEquals(List.of("中断", "原则同意", "已恢复", "常态化", "稳固"),
                chinese.getFirst().levels().stream().map(Level::name).toList());
        assertEquals(
                StarterIssue.all(Locale.ENGLISH).stream().map(issue -> english.indexOf(issue.scale())).toList(),
                StarterIssue.all(Locale.SIMPLIFIED_CHINESE).stream().map(issue -> names.indexOf(issue.scale())).toList());
    }

    @Test
    void everyLevelSaysWhenToChooseIt() {
        List<List<String>> lines = BuiltInScales.all().stream()
                .map(scale -> scale.levels().stream().map(Level::chooseWhen).toList())
                .toList();

        assertEquals(
                List.of(
                        List.of(
                                "a party refuses contact", "resumption agreed, no contact yet", "first contacts held",
                                "agreed rounds take place", "has outlasted a crisis"),
                        List.of(
                                "a party has stopped it", "contacts, nothing agreed", "commitments, not yet acted on",
                                "a step was taken that the other side acknowledges", "both sides confirm results"),
                        List.of(
                                "force used or imminent", "new coercive steps taken or threatened",
                                "standing dispute, no new steps", "dialogue contains it", "no active dispute")),
                lines);
    }

    @Test
    void theirNamesAreThoseThatIssuesUse() {
        List<String> names = BuiltInScales.all().stream().map(Scale::name).toList();

        assertEquals(List.of("Channel", "Cooperation", "Friction"), names);
    }
}
