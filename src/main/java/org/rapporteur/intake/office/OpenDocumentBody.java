package org.rapporteur.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.intake.clippings.ClippingTables;

/// The paragraphs of an OpenDocument text: without what was deleted, hidden or is a comment.
final class OpenDocumentBody implements Markup.Visitor {
    private static final Set<String> UNSEEN = Set.of("annotation", "tracked-changes", "ruby-text", "hidden-text",
            "hidden-paragraph", "settings", "scripts", "font-face-decls", "master-styles", "note-citation",
            "table-of-content-source", "forms", "binary-data", "meta", "desc", "sequence-decls", "notes");
    private static final int MOST_SPACES = 200;

    private final List<Paragraph> text = new ArrayList<>();
    private final List<Paragraph> notes = new ArrayList<>();
    private final Flow flow = new Flow(text);
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<Paragraph.Look> roles = new ArrayDeque<>();
    private final Map<String, String> parents = new HashMap<>();
    private String label = "";
    private int noteCount;
    private int unseen;

    /// The paragraphs read, the notes last.
    List<Paragraph> paragraphs() {
        while (!open.isEmpty()) {
            endParagraph();
        }
        flow.close();
        text.addAll(notes);
        notes.clear();
        return text;
    }

    /// The tables that went by.
    ClippingTables tables() {
        return flow.tables();
    }

    @Override
    public void start(String name, Markup at) {
        if (unseen > 0 || UNSEEN.contains(name)) {
            unseen++;
            return;
        }
        switch (name) {
            case "style" -> parents.put(String.valueOf(at.attribute("name")),
                    String.valueOf(at.attribute("parent-style-name")));
            case "p", "h" -> startParagraph(name, at);
            case "list-item" -> label = "- ";
            case "table-row" -> flow.startRow();
            case "table-cell" -> flow.startCell();
            case "note" -> add("[" + ++noteCount + "]");
            case "note-body" -> flow.startCell();
            case "s" -> add(" ".repeat(Math.clamp(at.number("c", 1), 1, MOST_SPACES)));
            case "tab" -> add(" ");
            case "line-break" -> add("\n");
            default -> { }
        }
    }

    @Override
    public void end(String name) {
        if (unseen > 0) {
            unseen--;
            return;
        }
        switch (name) {
            case "p", "h" -> endParagraph();
            case "list-item" -> label = "";
            case "table-row" -> flow.endRow();
            case "table-cell" -> flow.endCell();
            case "note-body" -> endNote();
            default -> { }
        }
    }

    @Override
    public void text(String words) {
        if (unseen == 0) {
            add(words.replaceAll("\\s+", " "));
        }
    }

    private void startParagraph(String name, Markup at) {
        String style = String.valueOf(at.attribute("style-name"));
        Paragraph.Look role = Paragraph.Look.named(style);
        if (role == Paragraph.Look.BODY) {
            role = Paragraph.Look.named(parents.getOrDefault(style, ""));
        }
        roles.push("h".equals(name) && role == Paragraph.Look.BODY ? Paragraph.Look.HEADING : role);
        open.push(new StringBuilder(label));
        label = "";
    }

    private void endParagraph() {
        if (!open.isEmpty()) {
            flow.add(new Paragraph(open.pop().toString(), roles.pop()));
        }
    }

    private void endNote() {
        String mark = "[" + noteCount + "] ";
        for (Paragraph line : flow.endNote()) {
            notes.add(new Paragraph(mark + line.text(), Paragraph.Look.BODY));
            mark = "";
        }
    }

    private void add(String words) {
        if (!open.isEmpty()) {
            open.element().append(words);
        }
    }
}
