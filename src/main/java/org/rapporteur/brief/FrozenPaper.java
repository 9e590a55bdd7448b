package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A paper as it is kept once it is issued: its whole content in JSON, which needs neither the tracker
/// nor its records to be read.
///
/// The same paper always gives the same bytes. `format` names the form, for readers to come.
public final class FrozenPaper {
    private static final String FORMAT = "rapporteur-paper-1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private FrozenPaper() {}

    /// The bytes of `paper`, made from the template called `template`.
    public static byte[] of(Paper paper, String template) {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", FORMAT);
        all.put("template", template);
        all.put("title", paper.title());
        all.put("subtitle", paper.subtitle());
        all.put("marking", paper.marking());
        all.put("withheld", paper.withheld());
        all.put("author", paper.author());
        all.put("sections", paper.sections().stream().map(FrozenPaper::section).toList());
        if (paper.notice() != null) {
            all.put("notice", statement(paper.notice()));
        }
        all.put("notes", paper.notes().stream().map(note -> note.number() + ". " + note.evidence().text()).toList());
        return JSON.writeValueAsBytes(all);
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
        if (block instanceof Block.Paragraph paragraph && !paragraph.lead().isEmpty()) {
            all.put("lead", paragraph.lead());
        }
        if (block instanceof Block.Bullets bullets && !bullets.lead().isEmpty()) {
            all.put("lead", bullets.lead());
        }
        if (block instanceof Block.Picture picture) {
            all.put("png", picture.png());
        }
        if (block instanceof Block.StatusTable table) {
            all.put("rows", table.rows().stream()
                    .map(row -> List.of(row.issue(), row.level(), row.since())).toList());
        }
        all.put("statements", block.statements().stream().map(FrozenPaper::statement).toList());
        return all;
    }

    private static Map<String, Object> statement(Statement statement) {
        var all = new LinkedHashMap<String, Object>();
        all.put("kind", statement.kind().name());
        all.put("text", statement.text());
        all.put("marking", statement.marking());
        statement.sources().ifPresent(evidence -> all.put("sources", evidence.text()));
        List<String> rests = new ArrayList<>();
        statement.rests().forEach(pin -> rests.add(pin.record() + "@" + pin.revision()));
        all.put("rests", rests);
        return all;
    }
}
