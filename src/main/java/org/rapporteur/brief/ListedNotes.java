package org.rapporteur.brief;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.rapporteur.i18n.Messages;

/// Notes as a numbered list at the end of the text. LibreOffice (7.4) sets the endnotes of a Word
/// document on pages that have neither header nor footer; these stand on the paper's own pages, under
/// its marking, whoever opens it.
///
/// The numbers in the text are cross-references to the numbers of the list, which the program that opens
/// the document counts itself; an arrow leads back to where a note is first mentioned.
final class ListedNotes implements DocxNotes {
    private static final String REFERENCE = "NoteReference";
    private static final String BACK = "↑";

    private final XWPFDocument document;
    private final Messages messages;
    private final List<Note> notes;
    private final Map<Evidence, Note> byEvidence;
    private final Set<Note> mentioned = new HashSet<>();

    ListedNotes(XWPFDocument document, Paper paper, Messages messages) {
        this.document = document;
        this.messages = messages;
        this.notes = paper.notes();
        this.byEvidence = DocxNotes.byEvidence(paper);
    }

    @Override
    public void mark(XWPFParagraph paragraph, Evidence evidence) {
        Note note = DocxNotes.of(byEvidence, evidence);
        CTP content = paragraph.getCTP();
        boolean first = mentioned.add(note);
        if (first) {
            open(content, note.number(), DocxNotes.mention(note));
        }
        DocxNotes.reference(content, REFERENCE, "REF " + name(note) + " \\n \\h", note);
        if (first) {
            content.addNewBookmarkEnd().setId(BigInteger.valueOf(note.number()));
        }
    }

    @Override
    public void end() {
        if (notes.isEmpty()) {
            return;
        }
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle("Heading1");
        DocxBody.run(heading, messages.get("brief.notes"));
        notes.forEach(this::note);
    }

    private void note(Note note) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("NoteText");
        CTP content = paragraph.getCTP();
        int id = notes.size() + note.number();
        open(content, id, name(note));
        DocxBody.linked(paragraph, LinkedWords.addresses(Sentences.tied(note.evidence().text())));
        content.addNewBookmarkEnd().setId(BigInteger.valueOf(id));
        DocxBody.run(paragraph, " ");
        back(content, note);
    }

    /// LibreOffice leaves links without a style of characters out of a PDF.
    private static void back(CTP content, Note note) {
        CTHyperlink link = content.addNewHyperlink();
        link.setAnchor(DocxNotes.mention(note));
        CTR run = link.addNewR();
        run.addNewRPr().addNewRStyle().setVal("Hyperlink");
        DocxBody.text(run, BACK);
    }

    private static void open(CTP paragraph, int id, String name) {
        var start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(id));
        start.setName(name);
    }

    private static String name(Note note) {
        return "_Note" + note.number();
    }
}
