package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.UserProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ThawedPaperTest {
    @Test
    void everyFormOfPaperIsMadeAgainAsItWas() throws IOException {
        for (PaperTemplate template : new TemplateReader(Desk.MESSAGES).shipped()) {
            for (int seed = 0; seed < 20; seed++) {
                var desk = new RandomDesk(seed);
                Paper paper = new Composer(Desk.MESSAGES).compose(
                        desk.material(), desk.request(template, seed % 2 == 0 ? Desk.FREE : Desk.SENSITIVE));
                byte[] frozen = FrozenPaper.of(paper, template.name());

                Paper again = ThawedPaper.of(frozen, Desk.MADE);

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
        Paper again = ThawedPaper.of(FrozenPaper.of(Desk.paper(), "checklist"), Desk.MADE);

        assertEquals(List.of(Part.PURPOSE, Part.BOTTOM_LINE), List.copyOf(again.words().keySet()));
        assertEquals("Reaffirm the channels reopened at Woodside; press on support for Russia.",
                again.words().get(Part.PURPOSE));
    }

    /// The files were written by the versions of the program that first had these forms.
    @ParameterizedTest
    @ValueSource(strings = {"format-1", "format-1-chronology", "format-2", "format-2-chronology", "format-3",
        "format-3-meeting-brief"})
    void aPaperThatAnEarlierVersionFrozeIsMadeAgainWordForWord(String name) throws IOException {
        byte[] frozen = stored(name);
        JsonNode kept = JsonMapper.shared().readTree(frozen);

        Paper again = ThawedPaper.of(frozen, Desk.MADE);

        assertEquals(kept.path("title").asString(), again.title());
        assertEquals(Desk.MADE, again.made());
        assertEquals(texts(kept), again.statements().stream().map(Statement::text).toList());
        assertEquals(kept.path("notes").valueStream().map(JsonNode::asString).toList(), again.notes().stream()
                .map(note -> note.number() + ". " + note.evidence().text()).toList());
        String plain = PaperFiles.all(again).get("txt").replaceAll(" <https?://[^>]*>", "");
        texts(kept).stream().filter(text -> !text.contains(": ")).forEach(text ->
                assertTrue(plain.contains(Sentences.oneLine(text)), text));
        assertEquals(PaperFiles.all(again), PaperFiles.all(ThawedPaper.of(FrozenPaper.of(again, name), Desk.MADE)));
    }

    private static List<String> texts(JsonNode frozen) {
        return frozen.path("sections").valueStream().flatMap(section -> section.path("blocks").valueStream())
                .flatMap(block -> block.path("statements").valueStream())
                .map(statement -> statement.path("text").asString()).toList();
    }

    private static byte[] stored(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ThawedPaperTest.class.getResourceAsStream(name + ".json"))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "nothing", "{\"format\":\"rapporteur-paper-4\"}",
        "{\"format\":\"rapporteur-paper-4\",\"title\":\"x\",\"sections\":[{}]}",
        "{\"format\":\"rapporteur-paper-1\"}", "{\"format\":\"rapporteur-paper-5\"}",
        "{\"format\":\"rapporteur-paper-1\",\"sections\":[{\"blocks\":[7]}]}",
        "{\"format\":\"rapporteur-paper-1\",\"sections\":[{\"blocks\":[{\"form\":\"Picture\",\"png\":\"!\"}]}]}"})
    void whatIsNoFrozenPaperIsRefusedInASentence(String bytes) {
        UserProblem problem = assertThrows(
                UserProblem.class, () -> ThawedPaper.of(bytes.getBytes(StandardCharsets.UTF_8), Desk.MADE));

        assertEquals(true, Desk.MESSAGES.of(problem).endsWith("."));
    }
}
