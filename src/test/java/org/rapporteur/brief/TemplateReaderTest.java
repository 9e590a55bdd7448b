package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.UserProblem;

class TemplateReaderTest {
    private final TemplateReader reader = new TemplateReader(Desk.MESSAGES);

    @Test
    void sevenPapersShipAndTheChecklistIsTheFirst() {
        List<PaperTemplate> shipped = reader.shipped();

        assertEquals(7, shipped.size());
        assertEquals("checklist", shipped.getFirst().name());
        assertEquals("briefing checklist", shipped.getFirst().title());
        assertEquals(1, shipped.getFirst().pages());
    }

    @Test
    void aTemplateOfTheDesksOwnSaysAllOfIt() {
        PaperTemplate own = reader.read("weekly", """
                title: weekly note
                pages: 2
                analytic: true
                notes: footnotes
                look: {page: Letter, font: Georgia, size: 11, small: 9, margin: 20}
                banned: [going forward]
                parts:
                  - {part: bottom_line, heading: In short}
                  - part: BACKGROUND
                """, style -> "");

        assertEquals(new PaperTemplate("weekly", "weekly note", 2, true, PaperTemplate.Notes.FOOTNOTES,
                new PaperTemplate.Look(true, "Georgia", 11, 9, 20), List.of("going forward"),
                List.of(new PaperTemplate.Entry(Part.BOTTOM_LINE, "In short"),
                        new PaperTemplate.Entry(Part.BACKGROUND, "Background"))), own);
    }

    @Test
    void aStyleBesideTheTemplateIsTakenAndOneThatIsNoneIsRefused() {
        String yaml = "{title: x, style: house, parts: [{part: BACKGROUND}]}";
        String house = """
                <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
                <info><title>House</title><id>house</id><updated>2024-01-01T00:00:00Z</updated></info>
                <citation><layout delimiter="; "><text variable="title" font-style="italic"/></layout></citation>
                </style>""";

        assertEquals("house", reader.read("mine", yaml, style -> house).style().name());
        for (String broken : List.of("", "no style", "<html/>", "<!DOCTYPE x><style/>", "<style><", house.replace(
                "</info>", "<link rel=\"independent-parent\" href=\"http://example.org\"/></info>"))) {
            assertTrue(assertThrows(UserProblem.class, () -> reader.read("mine", yaml, style -> broken))
                    .key().startsWith("style."), broken);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "template.missing|parts: [{part: BACKGROUND}]",
        "template.missing|title: x",
        "template.value|{title: x, parts: [{part: WEATHER}]}",
        "template.field|{title: x, colour: red, parts: [{part: BACKGROUND}]}",
        "template.value|{title: x, pages: -1, parts: [{part: BACKGROUND}]}",
        "template.value|{title: x, look: {size: 400}, parts: [{part: BACKGROUND}]}",
        "template.value|{title: x, analytic: perhaps, parts: [{part: BACKGROUND}]}",
        "template.value|{title: x, notes: SIDENOTES, parts: [{part: BACKGROUND}]}",
        "template.value|{title: x, look: {page: A7}, parts: [{part: BACKGROUND}]}",
        "template.field|{title: x, look: {colour: red}, parts: [{part: BACKGROUND}]}",
        "template.field|{title: x, parts: [{part: BACKGROUND, colour: red}]}",
        "template.missing|{title: x, parts: []}",
        "template.missing|{title: x, parts: [{heading: Now}]}",
        "template.missing|{title: x, parts: BACKGROUND}",
        "template.missing|{title: ' ', parts: [{part: BACKGROUND}]}",
        "template.missing|{title: x, banned: going forward, parts: [{part: BACKGROUND}]}",
        "template.mapping|{title: x, look: A4, parts: [{part: BACKGROUND}]}",
        "template.mapping|{title: x, parts: [BACKGROUND]}",
        "template.mapping|just words",
        "template.line|{title: [}",
        "template.line|{title: x, title: y, parts: [{part: BACKGROUND}]}",
        "template.line|{title: !!java.net.URL [http://example.org], parts: [{part: BACKGROUND}]}"
    })
    void aBrokenTemplateIsRefusedInASentence(String key, String yaml) {
        UserProblem problem = assertThrows(UserProblem.class, () -> reader.read("mine", yaml, style -> ""));

        assertEquals(key, problem.key());
        assertTrue(Desk.MESSAGES.of(problem).contains("mine"), Desk.MESSAGES.of(problem));
        assertFalse(Desk.MESSAGES.of(problem).contains("{"), Desk.MESSAGES.of(problem));
    }

    @Test
    void theLineOfAMistakeIsNamed() {
        UserProblem problem = assertThrows(UserProblem.class, () ->
                reader.read("mine", "title: x\npages: 2\nparts:\n  - {part: BACKGROUND\nlook: {}\n", style -> ""));

        assertTrue(Desk.MESSAGES.of(problem).startsWith("The template mine cannot be read as YAML, line 5: "),
                Desk.MESSAGES.of(problem));
    }

    @Test
    void aFileThatIsTooLongToBeATemplateIsRefused() {
        String yaml = "{title: x, parts: [{part: BACKGROUND}]} #" + "x".repeat(100_000);

        assertEquals("template.long",
                assertThrows(UserProblem.class, () -> reader.read("mine", yaml, style -> "")).key());
    }

    @Property(tries = 300)
    void noTextIsMoreThanRefused(@ForAll String text) {
        try {
            reader.read("any", text, style -> "");
        } catch (UserProblem refused) {
            assertTrue(refused.key().startsWith("template."));
        }
    }
}
