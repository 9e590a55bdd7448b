package org.rapporteur.brief;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.exchange.chart.StepsChart;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Id;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.chart.LevelStep;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes an issued paper again from what [FrozenPaper] kept of it, word for word: neither the tracker
/// nor the templates of today are asked.
public final class ThawedPaper {
    /// Each holds all that the one before it held.
    private static final Set<String> READ = Set.of("rapporteur-paper-2", "rapporteur-paper-3", FrozenPaper.FORMAT);

    private ThawedPaper() {}

    /// The paper whose frozen form, of any version up to this, is `bytes`.
    ///
    /// @param issued when it left the desk, for papers that did not keep when they were made
    /// @throws UserProblem if a later version of the program made them, or they are damaged
    public static Paper of(byte[] bytes, Instant issued) {
        try {
            JsonNode all = JsonMapper.shared().readTree(bytes);
            String format = all.path("format").asString("");
            if (format.equals(FirstFormat.NAME) && all instanceof ObjectNode first) {
                FirstFormat.bringUp(first, issued);
            } else if (!READ.contains(format)) {
                throw new UserProblem("brief.frozenForm");
            }
            return paper(all);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw UserProblem.because(e, "brief.frozenDamaged");
        }
    }

    private static Paper paper(JsonNode all) {
        return new Paper(
                text(all, "title"), text(all, "subtitle"), text(all, "marking"),
                list(all, "sections", ThawedPaper::section), all.path("withheld").asInt(),
                all.has("notice") ? statement(all.get("notice")) : null, text(all, "author"),
                Instant.parse(text(all, "made")), form(all.path("form")),
                Locale.forLanguageTag(text(all, "language")));
    }

    private static PaperTemplate form(JsonNode form) {
        var look = new PaperTemplate.Look(
                form.path("letter").asBoolean(), form.has("font") ? text(form, "font") : null,
                form.path("size").asInt(), form.path("small").asInt(), form.path("margin").asInt());
        return new PaperTemplate(
                text(form, "name"), text(form, "title"), form.path("pages").asInt(),
                form.path("analytic").asBoolean(), PaperTemplate.Notes.valueOf(text(form, "notes")), look,
                list(form, "banned", JsonNode::asString),
                list(form, "parts", entry -> new PaperTemplate.Entry(
                        Part.valueOf(entry.path(0).asString()), entry.path(1).asString())),
                new CitationStyle(text(form, "style"), ""));
    }

    private static Section section(JsonNode section) {
        return new Section(text(section, "heading"), section.path("runIn").asBoolean(),
                list(section, "blocks", ThawedPaper::block));
    }

    private static Block block(JsonNode block) {
        List<Statement> statements = list(block, "statements", ThawedPaper::statement);
        return switch (text(block, "form")) {
            case "Paragraph" -> new Block.Paragraph(text(block, "lead"), statements);
            case "Bullets" -> new Block.Bullets(text(block, "lead"), statements);
            case "Entry" -> new Block.Entry(statements.getFirst(), list(block, "links", JsonNode::asString),
                    statements.subList(1, statements.size()));
            case "Picture" -> new Block.Picture(block.path("png").binaryValue(), text(block, "svg"),
                    block.path("ratio").asDouble(), statements.getFirst());
            case "StatusStrip" -> strip(block.path("cells"), statements);
            case "LevelSteps" -> new LevelSteps(stair(block.path("stair")), statements.getFirst());
            case "StepsRow" -> row(list(block, "stairs", ThawedPaper::stair), statements);
            case "StatusTable" -> table(list(block, "rows", row -> list(row)), statements);
            default -> throw new IllegalArgumentException("no such block: " + text(block, "form"));
        };
    }

    private static Block table(List<List<String>> cells, List<Statement> statements) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<String> row = cells.get(i);
            rows.add(new Block.Row(row.get(0), row.get(1), row.get(2), statements.get(i)));
        }
        return new Block.StatusTable(rows);
    }

    private static Block strip(JsonNode cells, List<Statement> statements) {
        List<StatusStrip.Cell> all = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            JsonNode cell = cells.get(i);
            all.add(new StatusStrip.Cell(cell.path(0).asString(), cell.path(1).asString(), cell.path(2).asInt(),
                    Direction.valueOf(cell.path(3).asString()), cell.path(4).asString(), statements.get(i)));
        }
        return new StatusStrip(all);
    }

    private static Block row(List<StepsChart.Stair> stairs, List<Statement> statements) {
        List<LevelSteps> all = new ArrayList<>();
        for (int i = 0; i < stairs.size(); i++) {
            all.add(new LevelSteps(stairs.get(i), statements.get(i)));
        }
        return new StepsRow(all);
    }

    private static StepsChart.Stair stair(JsonNode stair) {
        return new StepsChart.Stair(text(stair, "name"), text(stair, "now"), list(stair, "words", JsonNode::asString),
                list(stair, "steps", ThawedPaper::step), list(stair, "possibly", ThawedPaper::step),
                LocalDate.parse(text(stair, "from")), LocalDate.parse(text(stair, "until")));
    }

    private static LevelStep step(JsonNode step) {
        return new LevelStep(LocalDate.parse(step.path(0).asString()), LocalDate.parse(step.path(1).asString()),
                step.path(2).asInt());
    }

    private static Statement statement(JsonNode node) {
        return new Statement(Statement.Kind.valueOf(text(node, "kind")), text(node, "text"),
                node.has("sources") ? new Evidence(list(node, "sources", ThawedPaper::grounds)) : null,
                text(node, "marking"), list(node, "rests", pin -> pin(pin.asString())));
    }

    private static Pin pin(String text) {
        int at = text.indexOf('@');
        return new Pin(Id.parse(text.substring(0, at)), new RevisionId(UUID.fromString(text.substring(at + 1))));
    }

    private static Grounds grounds(JsonNode grounds) {
        return new Grounds(list(grounds, "support", ThawedPaper::reference), text(grounds, "remark"),
                list(grounds, "against", ThawedPaper::reference));
    }

    private static Reference reference(JsonNode reference) {
        return new Reference(text(reference, "text"), Id.parse(text(reference, "article")),
                reference.has("passage") ? Id.parse(text(reference, "passage")) : null);
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("no " + name);
        }
        return value.asString();
    }

    private static List<String> list(JsonNode node) {
        return stream(node).map(JsonNode::asString).toList();
    }

    private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> make) {
        return stream(node.path(name)).map(make).toList();
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return node.valueStream();
    }
}
