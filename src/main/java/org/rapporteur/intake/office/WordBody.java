package org.rapporteur.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.clippings.ClippingTables;

/// The paragraphs of a part of a Word document: what is deleted, hidden or a comment is not among
/// them; what was inserted is. Both editions of the standard, and Word 2003's XML, name their
/// elements alike.
final class WordBody implements Markup.Visitor {
    /// Elements whose content a reader of the document does not see, or sees elsewhere.
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback", "instrText", "delText",
            "delInstrText", "rPrChange", "pPrChange", "sectPr", "tblPrChange", "trPrChange", "tcPrChange",
            "numberingChange", "rt", "binData", "annotationRef", "fonts", "styles", "lists",
            "DocumentProperties", "docSuppData", "placeholder", "tblGrid", "comment", "annotation.Deletion",
            "annotation.Comment");

    private final WordStyles styles;
    private final WordLists lists;
    private final List<Paragraph> text = new ArrayList<>();
    private final Flow flow = new Flow(text);
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final Map<String, List<Paragraph>> notes = new HashMap<>();
    private final Map<String, Integer> cited = new LinkedHashMap<>();
    private @Nullable WordParagraph unfinished;
    private @Nullable String note;
    private int unseen;

    /// A reader that knows the document's `styles` and `lists`.
    WordBody(WordStyles styles, WordLists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    /// The paragraphs read.
    List<Paragraph> paragraphs() {
        while (!open.isEmpty()) {
            endParagraph();
        }
        flow.close();
        if (unfinished != null) {
            text.add(unfinished.finished(styles, lists));
            unfinished = null;
        }
        return text;
    }

    /// The notes read, by their kind and number.
    Map<String, List<Paragraph>> notes() {
        return notes;
    }

    /// The notes that the text refers to, by their kind and number, with the mark that it shows.
    Map<String, Integer> cited() {
        return cited;
    }

    /// The tables that went by.
    ClippingTables tables() {
        return flow.tables();
    }

    @Override
    public void start(String name, Markup at) {
        if (unseen > 0 || isUnseen(name, at)) {
            unseen++;
            return;
        }
        switch (name) {
            case "p" -> open.push(startParagraph());
            case "tr" -> flow.startRow();
            case "tc" -> flow.startCell();
            case "footnote", "endnote" -> startNote(name, at);
            case "footnoteReference", "endnoteReference" -> cite(name, at);
            default -> {
                if (!open.isEmpty()) {
                    open.element().start(name, at);
                }
            }
        }
    }

    @Override
    public void end(String name) {
        if (unseen > 0) {
            unseen--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "tr" -> flow.endRow();
            case "tc" -> flow.endCell();
            case "footnote", "endnote" -> endNote();
            default -> {
                if (!open.isEmpty()) {
                    open.element().end(name);
                }
            }
        }
    }

    @Override
    public void text(String words) {
        if (unseen == 0 && !open.isEmpty()) {
            open.element().text(words);
        }
    }

    private boolean isUnseen(String name, Markup at) {
        boolean mark = !open.isEmpty() && open.element().isInProperties();
        if ("annotation".equals(name)) {
            return UNSEEN.contains("annotation." + String.valueOf(at.attribute("type")).replace("Word.", ""));
        }
        return UNSEEN.contains(name) && !("del".equals(name) && mark);
    }

    private WordParagraph startParagraph() {
        WordParagraph before = unfinished;
        unfinished = null;
        return before != null && open.isEmpty() ? before : new WordParagraph();
    }

    private void endParagraph() {
        WordParagraph ended = open.poll();
        if (ended == null) {
            return;
        }
        if (ended.goesOn() && open.isEmpty()) {
            unfinished = ended;
        } else {
            flow.add(ended.finished(styles, lists));
        }
    }

    private void startNote(String kind, Markup at) {
        String type = at.attribute("type");
        note = type == null || "normal".equals(type) ? kind + at.attribute("id") : null;
        flow.startCell();
    }

    private void endNote() {
        List<Paragraph> ended = flow.endNote();
        if (note != null) {
            notes.put(note, ended);
        }
        note = null;
    }

    private void cite(String name, Markup at) {
        String key = name.replace("Reference", "") + at.attribute("id");
        if (!open.isEmpty() && !cited.containsKey(key)) {
            cited.put(key, cited.size() + 1);
            open.element().mark("[" + cited.get(key) + "]");
        }
    }
}
