package org.rapporteur.brief;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The first form of frozen papers, which kept the text of a paper but neither its form, its language, its
/// time nor the addresses behind its words. What was not kept is filled in so that the paper reads the same:
/// the usual page, notes after the text, each as it was worded.
final class FirstFormat {
    static final String NAME = "rapporteur-paper-1";
    /// Stands for an article of which only the words of the note are kept.
    private static final String NOT_KEPT = new UUID(0, 0).toString();
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;

    private FirstFormat() {}

    /// Makes `all` a paper of the form that followed.
    ///
    /// @param issued when it left the desk, which stands for when it was made
    static void bringUp(ObjectNode all, Instant issued) {
        all.put("made", issued.toString());
        all.put("language", language(all.path("subtitle").asString("")));
        blocks(all).forEach(FirstFormat::block);
        Stream.concat(blocks(all).flatMap(block -> block.path("statements").valueStream()),
                Stream.of(all.path("notice"))).forEach(FirstFormat::statement);
        form(all);
    }

    private static Stream<JsonNode> blocks(JsonNode all) {
        return all.path("sections").valueStream().flatMap(section -> section.path("blocks").valueStream());
    }

    private static String language(String subtitle) {
        return subtitle.codePoints().anyMatch(Character::isIdeographic) ? "zh-CN" : "en";
    }

    private static void form(ObjectNode all) {
        boolean linked = all.path("notes").isEmpty()
                && blocks(all).anyMatch(block -> block.path("form").asString("").equals("Entry"));
        PaperTemplate.Look usual = PaperTemplate.Look.USUAL;
        ObjectNode form = all.putObject("form");
        form.put("name", all.path("template").asString(""));
        form.put("title", all.path("template").asString(""));
        form.put("pages", 0);
        form.put("analytic", false);
        form.put("letter", false);
        form.put("notes", (linked ? PaperTemplate.Notes.LINKS : PaperTemplate.Notes.ENDNOTES).name());
        form.put("size", usual.size());
        form.put("small", usual.small());
        form.put("margin", usual.margin());
        form.put("style", CitationStyle.usual().name());
    }

    private static void block(JsonNode node) {
        if (!(node instanceof ObjectNode block)) {
            throw new IllegalArgumentException("no block");
        }
        if (!block.has("lead")) {
            block.put("lead", "");
        }
        if (block.path("form").asString("").equals("Picture")) {
            picture(block, block.path("png").asString(""));
        }
    }

    /// The pixels are shown as they are, by readers of vectors too.
    private static void picture(ObjectNode block, String pixels) {
        var png = ByteBuffer.wrap(Base64.getDecoder().decode(pixels));
        if (png.limit() < PNG_HEIGHT + Integer.BYTES || png.getInt(PNG_WIDTH) <= 0 || png.getInt(PNG_HEIGHT) <= 0) {
            throw new IllegalArgumentException("no picture");
        }
        int width = png.getInt(PNG_WIDTH);
        int height = png.getInt(PNG_HEIGHT);
        block.put("ratio", (double) height / width);
        block.put("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\"><image width=\"" + width + "\" height=\"" + height + "\" href=\"data:image/png;base64," + pixels
                + "\"/></svg>");
    }

    /// Its note is one text instead of its parts.
    private static void statement(JsonNode node) {
        if (node instanceof ObjectNode statement && statement.path("sources").isString()) {
            String note = statement.path("sources").asString();
            ObjectNode grounds = statement.putArray("sources").addObject();
            grounds.put("remark", "");
            ObjectNode source = grounds.putArray("support").addObject();
            source.put("text", note);
            source.put("article", NOT_KEPT);
        }
    }
}
