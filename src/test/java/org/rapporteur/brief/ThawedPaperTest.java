package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.UserProblem;

class ThawedPaperTest {
    @Test
    void everyFormOfPaperIsMadeAgainAsItWas() throws IOException {
        for (PaperTemplate template : new TemplateReader(Desk.MESSAGES).shipped()) {
            for (int seed = 0; seed < 20; seed++) {
                var desk = new RandomDesk(seed);
                Paper paper = new Composer(Desk.MESSAGES).compose(
                        desk.material(), desk.request(template, seed % 2 == 0 ? Desk.FREE : Desk.SENSITIVE));
                byte[] frozen = FrozenPaper.of(paper, template.name());

                Paper again = ThawedPaper.of(frozen);

                assertArrayEquals(frozen, FrozenPaper.of(again, template.name()));
                assertEquals(paper.statements(), again.statements());
                assertEquals(paper.template(), again.template());
                if (seed == 0) {
                    assertEquals(PaperFiles.all(paper), PaperFiles.all(again), template.name());
                }
            }
        }
    }

    @Test
    void whatTheOfficerWroteIsFoundInIt() {
        Paper again = ThawedPaper.of(FrozenPaper.of(Desk.paper(), "checklist"));

        assertEquals(List.of(Part.PURPOSE, Part.BOTTOM_LINE), List.copyOf(again.words().keySet()));
        assertEquals("Reaffirm the channels reopened at Woodside; press on support for Russia.",
                again.words().get(Part.PURPOSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "nothing", "{\"format\":\"rapporteur-paper-3\"}",
        "{\"format\":\"rapporteur-paper-3\",\"title\":\"x\",\"sections\":[{}]}"})
    void whatIsNoFrozenPaperIsRefusedInASentence(String bytes) {
        UserProblem problem = assertThrows(
                UserProblem.class, () -> ThawedPaper.of(bytes.getBytes(StandardCharsets.UTF_8)));

        assertEquals(true, Desk.MESSAGES.of(problem).endsWith("."));
    }
}
