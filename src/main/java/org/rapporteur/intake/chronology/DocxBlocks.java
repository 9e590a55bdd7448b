package org.rapporteur.intake.chronology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

/// The paragraphs of a Word document, read in one pass over its XML.
///
/// Inserted text is in, deleted and hidden text is out; text boxes follow the paragraph that they
/// hang on; of a drawing and its stand-in only the drawing counts. Where the XML breaks off, what
/// came before is what there is.
final class DocxBlocks {
    private static final Set<String> LEFT_OUT = Set.of(
            "del", "moveFrom", "Fallback", "rt", "pPrChange", "rPrChange", "sectPr", "tblPrChange", "instrTextDel",
            "delText", "delInstrText", "trPrChange", "tcPrChange", "numberingChange");
    private static final int MOST_PARAGRAPHS = 200_000;

    private final DocxStyles styles;
    private final DocxLinks links;
    private final Map<String, List<Block>> notes;
    private final Map<String, List<Block>> byNote = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    /// The paragraphs of the text boxes that hang on the one being read.
    private final List<DocxParagraph> boxed = new ArrayList<>();
    private final DocxTables tables = new DocxTables();
    private @Nullable DocxParagraph unended;
    private DocxRun run = new DocxRun();
    private String note = "";
    private int paragraphs;
    private int boxes;
    private int contents;
    private boolean inProperties;

    private DocxBlocks(DocxStyles styles, DocxLinks links, Map<String, List<Block>> notes) {
        this.styles = styles;
        this.links = links;
        this.notes = notes;
    }

    /// The paragraphs of the Word document `bytes`, without the empty ones.
    ///
    /// @throws UserProblem if it is no Word document, or nothing of it can be read
    static List<Block> of(byte[] bytes) {
        DocxPackage docx = DocxPackage.of(bytes);
        String main = docx.main();
        if (main == null) {
            throw new UserProblem("chronology.broken");
        }
        try {
            DocxStyles styles = DocxStyles.read(docx.open(docx.partOf(main, "styles")));
            var notes = new HashMap<String, List<Block>>();
            for (String kind : List.of("footnote", "endnote")) {
                String part = docx.partOf(main, kind + "s");
                if (part != null) {
                    var reader = new DocxBlocks(styles, new DocxLinks(docx.relations(part)), Map.of());
                    reader.read(docx.open(part));
                    reader.byNote.forEach((id, text) -> notes.put(kind + id, text));
                }
            }
            var reader = new DocxBlocks(styles, new DocxLinks(docx.relations(main)), notes);
            reader.read(docx.open(main));
            return reader.blocks;
        } catch (XMLStreamException broken) {
            throw UserProblem.because(broken, "chronology.broken");
        }
    }

    private void read(@Nullable XMLStreamReader xml) throws XMLStreamException {
        if (xml == null) {
            return;
        }
        try {
            while (xml.hasNext() && paragraphs < MOST_PARAGRAPHS) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml, xml.getLocalName());
                    default -> { }
                }
            }
        } catch (XMLStreamException broken) {
            if (blocks.isEmpty() && byNote.isEmpty()) {
                throw broken;
            }
        }
        while (!open.isEmpty()) {
            endParagraph();
        }
        if (unended != null) {
            emit(unended);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        DocxParagraph paragraph = open.peek();
        if (inProperties && name.equals("del") && paragraph != null) {
            paragraph.endDeleted = true;
        }
        if (LEFT_OUT.contains(name)) {
            skip(xml);
            return;
        }
        switch (name) {
            case "p" -> beginParagraph(xml);
            case "pPr" -> inProperties = true;
            case "r" -> run = new DocxRun();
            case "tbl", "tr", "tc" -> tables.begin(name);
            case "txbxContent" -> boxes++;
            case "docPartGallery" -> contents += DocxPackage.attribute(xml, "val").startsWith("Table of") ? 1 : 0;
            case "footnote", "endnote" -> note = DocxPackage.attribute(xml, "id");
            case "hyperlink" -> {
                if (!links.begin(xml) && paragraph != null) {
                    paragraph.deadLinks++;
                }
            }
            case "fldSimple" -> links.beginSimple(xml);
            case "fldChar" -> links.sign(DocxPackage.attribute(xml, "fldCharType"));
            case "instrText" -> links.code(xml.getElementText());
            default -> {
                if (paragraph != null) {
                    if (inProperties) {
                        property(paragraph, xml, name);
                    } else {
                        inRun(paragraph, xml, name);
                    }
                }
            }
        }
    }

    private void beginParagraph(XMLStreamReader xml) {
        if (!isWord(xml)) {
            return;
        }
        paragraphs++;
        DocxParagraph before = unended;
        unended = null;
        DocxParagraph paragraph = before != null ? before : new DocxParagraph(paragraphs, tables.cell());
        paragraph.endDeleted = false;
        paragraph.boxed = boxes > 0;
        paragraph.contents |= contents > 0 || links.inContents();
        open.push(paragraph);
    }

    private static void property(DocxParagraph paragraph, XMLStreamReader xml, String name) {
        String value = DocxPackage.attribute(xml, "val");
        switch (name) {
            case "pStyle" -> paragraph.style = value;
            case "outlineLvl" -> paragraph.outline = DocxStyles.number(value, 9);
            case "ind" -> paragraph.indent = DocxStyles.indent(xml);
            case "ilvl" -> paragraph.list = DocxStyles.number(value, 0) + 1;
            case "numId" -> paragraph.list = value.equals("0") ? Integer.valueOf(0) : paragraph.list == null
                    ? Integer.valueOf(1) : paragraph.list;
            default -> { }
        }
    }

    private void inRun(DocxParagraph paragraph, XMLStreamReader xml, String name) throws XMLStreamException {
        String value = DocxPackage.attribute(xml, "val");
        switch (name) {
            case "b" -> run.bold = DocxStyles.isOn(value, true);
            case "i" -> run.italic = DocxStyles.isOn(value, true);
            case "u" -> run.underlined = DocxStyles.isOn(value, true);
            case "vanish" -> run.hidden = DocxStyles.isOn(value, true);
            case "rStyle" -> run.style = value;
            case "sz" -> run.size = DocxStyles.number(value, 0);
            case "t" -> add(paragraph, xml.getElementText());
            case "tab", "ptab" -> add(paragraph, "\t");
            case "br" -> add(paragraph, DocxPackage.attribute(xml, "type").equals("page") ? " " : "\n");
            case "cr" -> add(paragraph, "\n");
            case "noBreakHyphen" -> add(paragraph, "-");
            case "footnoteReference" -> paragraph.notes.add("footnote" + DocxPackage.attribute(xml, "id"));
            case "endnoteReference" -> paragraph.notes.add("endnote" + DocxPackage.attribute(xml, "id"));
            default -> { }
        }
    }

    private void add(DocxParagraph paragraph, String words) {
        if (!run.hidden && !links.inCode()) {
            paragraph.add(words, links.address(), run, styles);
        }
    }

    private void end(XMLStreamReader xml, String name) {
        switch (name) {
            case "p" -> {
                if (isWord(xml)) {
                    endParagraph();
                }
            }
            case "pPr" -> inProperties = false;
            case "tbl", "tr", "tc" -> tables.end(name);
            case "txbxContent" -> boxes--;
            case "sdt" -> contents = Math.max(0, contents - 1);
            case "hyperlink", "fldSimple" -> links.end();
            default -> { }
        }
    }

    private static boolean isWord(XMLStreamReader xml) {
        return String.valueOf(xml.getNamespaceURI()).contains("wordprocessingml");
    }

    private void endParagraph() {
        DocxParagraph paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        paragraph.contents |= contents > 0 || links.inContents();
        if (!open.isEmpty()) {
            boxed.add(paragraph);
        } else if (paragraph.endDeleted) {
            unended = paragraph;
        } else {
            emit(paragraph);
            boxed.forEach(this::emit);
            boxed.clear();
        }
    }

    private void emit(DocxParagraph paragraph) {
        if (paragraph.isBlank()) {
            return;
        }
        var itsNotes = new ArrayList<Block>();
        paragraph.notes.forEach(id -> itsNotes.addAll(notes.getOrDefault(id, List.of())));
        Block block = paragraph.block(styles, itsNotes);
        if (note.isEmpty()) {
            blocks.add(block);
        } else {
            byNote.computeIfAbsent(note, id -> new ArrayList<>()).add(block);
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
