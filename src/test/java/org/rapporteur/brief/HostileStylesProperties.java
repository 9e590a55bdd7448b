package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.rapporteur.intake.Mutation;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.UserProblem;

/// Forms of paper and styles of citation are files of other people: each is used or refused in words.
class HostileStylesProperties {
    private static final StyledSources.Item ITEM = new StyledSources.Item(ArticleForm.PRESS, "Talks open", "report",
            "Associated Press", List.of("A. Writer"), "2024-01-30", "30 January 2024", "https://example.org/talks");
    private static final String HOUSE = """
            <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
            <info><title>House</title><id>house</id><updated>2024-01-01T00:00:00Z</updated></info>
            <macro name="one"><text macro="two"/></macro><macro name="two"><text %s/></macro>
            <citation><layout><text macro="one"/></layout></citation></style>""";

    private final TemplateReader reader = new TemplateReader(Desk.MESSAGES);

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    @Tag("fuzz")
    void anyFormOfPaperIsReadOrRefused(@ForAll long chance) {
        used(mutant("papers/issue-paper.yaml", chance), "");
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    @Tag("fuzz")
    void anyStyleIsUsedOrRefused(@ForAll long chance) {
        used("{title: x, style: house, parts: [{part: BACKGROUND}]}", mutant("style/chicago-notes.csl", chance));
    }

    @Example
    void aStyleThatCallsItselfIsRefused() {
        used("{title: x, style: house, parts: [{part: BACKGROUND}]}", HOUSE.formatted("variable=\"title\""));
        assertThrows(UserProblem.class, () -> reader.read("mine",
                "{title: x, style: house, parts: [{part: BACKGROUND}]}", style -> HOUSE.formatted("macro=\"one\"")));
    }

    private void used(String yaml, String csl) {
        try {
            CitationStyle style = reader.read("mine", yaml, name -> csl).style();
            new StyledSources(style, StyledSources.ENGLISH).name(ITEM);
        } catch (UserProblem refused) {
            // In words.
        }
    }

    private static String mutant(String resource, long chance) {
        try (InputStream in = Objects.requireNonNull(
                TemplateReader.class.getResourceAsStream("/org/rapporteur/brief/" + resource))) {
            byte[] bytes = in.readAllBytes();
            return new String(new Mutation(new Random(chance)).of(bytes, bytes), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
