package org.rapporteur.brief;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Title, sections and notice of a paper as paragraphs and tables.
final class DocxBody {
    /// Widths of the columns of the status table, in hundredths of the text width.
    private static final List<Integer> SHARES = List.of(34, 20, 46);

    private final XWPFDocument document;
    private final DocxNotes notes;
    private final Paper paper;
    private final int textWidth;
    private final List<Integer> columns;

    DocxBody(XWPFDocument document, DocxNotes notes, Paper paper) {
        this.document = document;
        this.notes = notes;
        this.paper = paper;
        textWidth = DocxTemplate.textWidth(paper.template().look());
        this.columns = SHARES.stream().map(share -> textWidth * share / 100).toList();
    }

    /// Appends all of the paper to the document.
    void write() {
        run(paragraph("Title"), paper.title());
        set(paragraph("Subtitle"), paper.subtitle());
        paper.sections().forEach(this::section);
        if (paper.notice() != null) {
            set(paragraph("Normal"), paper.notice().text()).setStyle("Emphasis");
        }
        notes.end();
    }

    /// Appends `text` to `paragraph` as it is set.
    private static XWPFRun set(XWPFParagraph paragraph, String text) {
        return run(paragraph, Sentences.tied(text));
    }

    /// Appends `text` to `paragraph` as it is.
    static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        text(run.getCTR(), text);
        return run;
    }

    /// Puts `text` into `run`, its blanks kept and what XML cannot hold left out.
    static void text(CTR run, String text) {
        CTText content = run.addNewT();
        content.setStringValue(Sentences.oneLine(text));
        content.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    private void section(Section section) {
        if (!section.runIn()) {
            run(paragraph("Heading1"), section.heading());
        }
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> prose(section, paragraph);
                case Block.Bullets bullets -> bullets(bullets);
                case Block.Entry entry -> entry(entry);
                case Graphic graphic -> graphic(graphic);
                case Block.StatusTable(var rows) -> table(rows);
            }
        }
    }

    private void graphic(Graphic graphic) {
        List<Graphic.Caption> captions = graphic.captions();
        XWPFParagraph picture = paragraph("Normal");
        DocxPicture.add(document, picture.createRun(), graphic, textWidth, paper.language());
        if (captions.isEmpty()) {
            return;
        }
        picture.setKeepNext(true);
        XWPFParagraph beneath = paragraph("Caption");
        for (Graphic.Caption caption : captions) {
            run(beneath, caption == captions.getFirst() ? caption.name() : " · " + caption.name());
            notes.mark(beneath, caption.evidence());
        }
    }

    private void prose(Section section, Block.Paragraph block) {
        XWPFParagraph paragraph = paragraph("Normal");
        if (section.runIn() && block == section.blocks().getFirst()) {
            lead(paragraph, section.heading(), "Strong");
        }
        if (!block.lead().isEmpty()) {
            lead(paragraph, block.lead(), "Emphasis");
        }
        for (Statement statement : block.statements()) {
            if (statement != block.statements().getFirst()) {
                run(paragraph, " ");
            }
            say(paragraph, statement.text(), statement);
        }
    }

    private void bullets(Block.Bullets bullets) {
        if (!bullets.lead().isEmpty()) {
            XWPFParagraph above = paragraph("Normal");
            above.setKeepNext(true);
            run(above, bullets.lead()).setStyle("Emphasis");
        }
        bullets.statements().forEach(statement -> say(paragraph("ListBullet"), statement.text(), statement));
    }

    private static void lead(XWPFParagraph paragraph, String words, String style) {
        run(paragraph, Sentences.stopped(words)).setStyle(style);
        run(paragraph, " ");
    }

    /// An entry of a chronology: its words carry the links, and what is quoted stands beneath.
    private void entry(Block.Entry entry) {
        XWPFParagraph paragraph = paragraph("Normal");
        linked(paragraph, LinkedWords.of(entry.statement().text(), entry.links()));
        if (entry.links().isEmpty()) {
            say(paragraph, "", entry.statement());
        }
        entry.quotes().forEach(quote -> run(paragraph("Quote"), quote.text()));
    }

    /// Appends `pieces` to `paragraph`, those with an address as links.
    static void linked(XWPFParagraph paragraph, List<LinkedWords.Piece> pieces) {
        for (LinkedWords.Piece piece : pieces) {
            String target = piece.address() == null ? null : LinkedWords.target(piece.address());
            if (target == null) {
                run(paragraph, piece.text());
            } else {
                XWPFHyperlinkRun link = paragraph.createHyperlinkRun(target);
                text(link.getCTR(), piece.text());
                link.setStyle("Hyperlink");
            }
        }
    }

    private void table(List<Block.Row> rows) {
        XWPFTable table = document.createTable(rows.size(), columns.size());
        var properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        table.setStyleID("Standings");
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstColumn(true);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(columns.stream().mapToInt(Integer::intValue).sum()));
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        columns.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
        for (int i = 0; i < rows.size(); i++) {
            row(table, i, rows.get(i));
        }
    }

    private void row(XWPFTable table, int index, Block.Row row) {
        table.getRow(index).setCantSplitRow(true);
        run(cell(table, index, 0), row.issue()).setStyle("Strong");
        run(cell(table, index, 1), row.level());
        say(cell(table, index, 2), row.since(), row.statement());
    }

    private XWPFParagraph cell(XWPFTable table, int row, int column) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        cell.setWidth(String.valueOf(columns.get(column)));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle("TableText");
        return paragraph;
    }

    private void say(XWPFParagraph paragraph, String text, Statement statement) {
        set(paragraph, text);
        if (paper.template().notes() != PaperTemplate.Notes.LINKS) {
            statement.sources().ifPresent(evidence -> notes.mark(paragraph, evidence));
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
