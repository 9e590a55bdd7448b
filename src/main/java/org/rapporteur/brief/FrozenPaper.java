package org.rapporteur.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.chart.StepsChart;
import org.rapporteur.model.chart.LevelStep;
import tools.jackson.databind.json.JsonMapper;

/// A paper as it is kept once it is issued: its whole content with its form in JSON, which needs
/// neither the tracker nor its records to be read. [ThawedPaper] makes the paper again.
///
/// The same paper always gives the same bytes. `format` names the form, for readers to come.
public final class FrozenPaper {
    static final String FORMAT = "rapporteur-paper-4";
    private static final JsonMapper JSON = JsonMapper.shared();

    private FrozenPaper() {}

    /// The bytes of `paper`, made from the template called `template`.
    public static byte[] of(Paper paper, String template) {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", FORMAT);
        all.put("template", template);
        all.put("language", paper.language().toLanguageTag());
        all.put("title", paper.title());
        all.put("subtitle", paper.subtitle());
        all.put("marking", paper.marking());
        all.put("withheld", paper.withheld());
        all.put("author", paper.author());
        all.put("made", paper.made().toString());
        all.put("form", form(paper.template()));
        all.put("sections", paper.sections().stream().map(FrozenPaper::section).toList());
        if (paper.notice() != null) {
            all.put("notice", statement(paper.notice()));
        }
        all.put("notes", paper.notes().stream().map(note -> note.number() + ". " + note.evidence().text()).toList());
        return JSON.writeValueAsBytes(all);
    }

    private static Map<String, Object> form(PaperTemplate template) {
        var all = new LinkedHashMap<String, Object>();
        all.put("name", template.name());
        all.put("title", template.title());
        all.put("pages", template.pages());
        all.put("analytic", template.analytic());
        all.put("notes", template.notes().name());
        all.put("letter", template.look().letter());
        putUnlessNull(all, "font", template.look().font());
        all.put("size", template.look().size());
        all.put("small", template.look().small());
        all.put("margin", template.look().margin());
        all.put("banned", template.banned());
        all.put("parts", template.parts().stream()
                .map(entry -> List.of(entry.part().name(), entry.heading())).toList());
        all.put("style", template.style().name());
        return all;
    }

    private static Map<String, Object> section(Section section) {
        var all = new LinkedHashMap<String, Object>();
        all.put("heading", section.heading());
        all.put("runIn", section.runIn());
        all.put("blocks", section.blocks().stream().map(FrozenPaper::block).toList());
        return all;
    }

    private static Map<String, Object> block(Block block) {
        var all = new LinkedHashMap<String, Object>();
        all.put("form", block.getClass().getSimpleName());
        switch (block) {
            case Block.Paragraph paragraph -> all.put("lead", paragraph.lead());
            case Block.Bullets bullets -> all.put("lead", bullets.lead());
            case Block.Entry entry -> all.put("links", entry.links());
            case Block.Picture picture -> {
                all.put("png", picture.png());
                all.put("svg", picture.svg());
                all.put("ratio", picture.ratio());
            }
            case StatusStrip strip -> all.put("cells", strip.cells().stream().map(cell -> List.of(
                    cell.issue(), cell.word(), cell.level(), cell.trend().name(), cell.since())).toList());
            case LevelSteps steps -> all.put("stair", stair(steps.stair()));
            case StepsRow row -> all.put("stairs", row.stairs().stream().map(one -> stair(one.stair())).toList());
            case Block.StatusTable table -> all.put("rows", table.rows().stream()
                    .map(row -> List.of(row.issue(), row.level(), row.since())).toList());
        }
        all.put("statements", block.statements().stream().map(FrozenPaper::statement).toList());
        return all;
    }

    private static Map<String, Object> stair(StepsChart.Stair stair) {
        var all = new LinkedHashMap<String, Object>();
        all.put("name", stair.name());
        all.put("now", stair.now());
        all.put("words", stair.words());
        all.put("steps", stair.steps().stream().map(FrozenPaper::step).toList());
        all.put("possibly", stair.possibly().stream().map(FrozenPaper::step).toList());
        all.put("from", stair.from().toString());
        all.put("until", stair.until().toString());
        return all;
    }

    private static List<Object> step(LevelStep step) {
        return List.of(step.earliest().toString(), step.latest().toString(), step.level());
    }

    private static Map<String, Object> statement(Statement statement) {
        var all = new LinkedHashMap<String, Object>();
        all.put("kind", statement.kind().name());
        all.put("text", statement.text());
        all.put("marking", statement.marking());
        statement.sources().ifPresent(evidence -> all.put("sources",
                evidence.grounds().stream().map(FrozenPaper::grounds).toList()));
        all.put("rests", statement.rests().stream().map(pin -> pin.record() + "@" + pin.revision()).toList());
        return all;
    }

    private static Map<String, Object> grounds(Grounds grounds) {
        var all = new LinkedHashMap<String, Object>();
        all.put("support", grounds.support().stream().map(FrozenPaper::reference).toList());
        all.put("remark", grounds.remark());
        all.put("against", grounds.against().stream().map(FrozenPaper::reference).toList());
        return all;
    }

    private static Map<String, Object> reference(Reference reference) {
        var all = new LinkedHashMap<String, Object>();
        all.put("text", reference.text());
        all.put("article", reference.article().toString());
        putUnlessNull(all, "passage", reference.passage() == null ? null : reference.passage().toString());
        return all;
    }

    private static void putUnlessNull(Map<String, Object> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}
