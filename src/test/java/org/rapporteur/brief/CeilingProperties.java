package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is marked how, nothing above the ceiling is in a paper or in any file made of it, and
/// nothing of a citation in a clean one.
class CeilingProperties {
    private static final List<PaperTemplate> PAPERS = new TemplateReader(Desk.MESSAGES).shipped();
    private final Composer composer = new Composer(Desk.MESSAGES);

    @Property(tries = 200)
    void nothingAboveTheCeilingIsInThePaper(@ForAll long seed, @ForAll("papers") PaperTemplate template) {
        Paper paper = compose(seed, template, Desk.FREE);

        assertFalse(paper.toString().contains(RandomDesk.HUSH), () -> paper.toString());
        assertEquals(Desk.FREE, paper.marking());
    }

    @Property(tries = 200)
    void whatIsLeftOutIsCountedAndNothingElseIsLost(@ForAll long seed, @ForAll("papers") PaperTemplate template) {
        Paper all = compose(seed, template, Desk.SENSITIVE);
        Paper free = compose(seed, template, Desk.FREE);

        assertEquals(0, all.withheld());
        assertEquals(size(all) - size(free), free.withheld());
        assertEquals(
                all.statements().stream().filter(one -> one.marking().equals(Desk.FREE)).map(Statement::text)
                        .sorted().toList(),
                free.statements().stream().filter(one -> one != free.notice()).map(Statement::text).sorted().toList());
        assertEquals(free.withheld() == 0, free.notice() == null);
    }

    /// Levels 4 and 5 are set by records above the ceiling alone.
    @Property(tries = 200)
    void noChartDrawsALevelThatARecordAboveTheCeilingSet(@ForAll long seed, @ForAll("papers") PaperTemplate template) {
        List<Block> blocks = compose(seed, template, Desk.FREE).sections().stream()
                .flatMap(section -> section.blocks().stream()).toList();

        for (Block block : blocks) {
            if (block instanceof StepsRow row) {
                assertTrue(row.stairs().stream().map(LevelSteps::stair)
                        .flatMap(stair -> Stream.concat(stair.steps().stream(), stair.possibly().stream()))
                        .allMatch(step -> step.level() < 4), () -> row.toString());
            }
            if (block instanceof StatusStrip strip) {
                assertTrue(strip.cells().stream().allMatch(cell -> cell.level() < 4), () -> strip.toString());
            }
        }
    }

    @Property(tries = 8)
    void nothingAboveTheCeilingIsInAnyFile(@ForAll long seed, @ForAll("papers") PaperTemplate template)
            throws IOException {
        Paper paper = compose(seed, template, Desk.FREE);

        for (Map.Entry<String, String> file : PaperFiles.all(paper).entrySet()) {
            assertFalse(file.getValue().contains(RandomDesk.HUSH), file.getKey());
            assertTrue(file.getValue().toUpperCase(Locale.ROOT).contains("UNCLASSIFIED"), file.getKey());
            assertFalse(file.getValue().toUpperCase(Locale.ROOT).contains("SENSITIVE"), file.getKey());
        }
    }

    @Property(tries = 8)
    void nothingOfACitationIsInACleanFile(@ForAll long seed, @ForAll("papers") PaperTemplate template)
            throws IOException {
        Paper paper = compose(seed, template, Desk.SENSITIVE).clean();

        for (Map.Entry<String, String> file : PaperFiles.all(paper).entrySet()) {
            assertFalse(file.getValue().contains(RandomDesk.CITED), file.getKey());
            assertFalse(file.getValue().contains("example.org"), file.getKey());
            assertFalse(file.getValue().matches("(?is).*(?:footnote|endnote|note)Ref.*"), file.getKey());
        }
    }

    private Paper compose(long seed, PaperTemplate template, String ceiling) {
        var desk = new RandomDesk(seed);
        return composer.compose(desk.material(), desk.request(template, ceiling));
    }

    private static int size(Paper paper) {
        return paper.sections().stream().flatMap(section -> section.blocks().stream()).mapToInt(Block::size).sum();
    }

    @Provide
    Arbitrary<PaperTemplate> papers() {
        return Arbitraries.of(PAPERS);
    }
}
