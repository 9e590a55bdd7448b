package org.rapporteur.brief;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnotesEndnotes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnotes;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTEdnDocProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnDocProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Word's own endnotes or footnotes, each written once. A second mention of the same evidence
/// is a reference to the first one's number, as Word's own "cross-reference" makes it.
final class WordNotes implements DocxNotes {
    private final Map<Evidence, Note> notes;
    private final Set<Note> mentioned = new HashSet<>();

    private final boolean atFoot;

    /// Writes the notes of `paper` into `document`; without any the document gets no part for them.
    WordNotes(XWPFDocument document, Paper paper) {
        this.notes = DocxNotes.byEvidence(paper);
        this.atFoot = paper.template().notes() == PaperTemplate.Notes.FOOTNOTES;
        if (!notes.isEmpty()) {
            XWPFAbstractFootnotesEndnotes part = atFoot ? document.createFootnotes() : document.createEndnotes();
            separators(document, part);
            paper.notes().forEach(note -> add(part, content(note)));
        }
    }

    @Override
    public void mark(XWPFParagraph paragraph, Evidence evidence) {
        Note note = DocxNotes.of(notes, evidence);
        if (mentioned.add(note)) {
            first(paragraph.getCTP(), note);
        } else {
            again(paragraph.getCTP(), note);
        }
    }

    /// Nothing: Word sets them itself.
    @Override
    public void end() {}

    /// The rules between text and notes, which Word asks of every part with notes.
    private void separators(XWPFDocument document, XWPFAbstractFootnotesEndnotes part) {
        CTFtnEdn rule = separator(-1, STFtnEdn.SEPARATOR);
        rule.addNewP().addNewR().addNewSeparator();
        CTFtnEdn continued = separator(0, STFtnEdn.CONTINUATION_SEPARATOR);
        continued.addNewP().addNewR().addNewContinuationSeparator();
        var settings = document.getSettings().getCTSettings();
        if (atFoot) {
            CTFtnDocProps footnotes = settings.addNewFootnotePr();
            List.of(rule, continued).forEach(each -> footnotes.addNewFootnote().setId(each.getId()));
        } else {
            CTEdnDocProps endnotes = settings.addNewEndnotePr();
            endnotes.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            List.of(rule, continued).forEach(each -> endnotes.addNewEndnote().setId(each.getId()));
        }
        add(part, rule);
        add(part, continued);
    }

    private static void add(XWPFAbstractFootnotesEndnotes part, CTFtnEdn note) {
        switch (part) {
            case XWPFFootnotes footnotes -> footnotes.addFootnote(note);
            case XWPFEndnotes endnotes -> endnotes.addEndnote(note);
            default -> throw new IllegalStateException("neither footnotes nor endnotes");
        }
    }

    private static CTFtnEdn separator(int id, STFtnEdn.Enum type) {
        CTFtnEdn note = CTFtnEdn.Factory.newInstance();
        note.setId(BigInteger.valueOf(id));
        note.setType(type);
        return note;
    }

    private CTFtnEdn content(Note note) {
        CTFtnEdn content = CTFtnEdn.Factory.newInstance();
        content.setId(BigInteger.valueOf(note.number()));
        CTP paragraph = content.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style("Text"));
        CTR mark = styled(paragraph);
        if (atFoot) {
            mark.addNewFootnoteRef();
        } else {
            mark.addNewEndnoteRef();
        }
        DocxBody.text(paragraph.addNewR(), ' ' + Sentences.tied(note.evidence().text()));
        return content;
    }

    private void first(CTP paragraph, Note note) {
        BigInteger number = BigInteger.valueOf(note.number());
        var start = paragraph.addNewBookmarkStart();
        start.setId(number);
        start.setName(DocxNotes.mention(note));
        CTR mark = styled(paragraph);
        (atFoot ? mark.addNewFootnoteReference() : mark.addNewEndnoteReference()).setId(number);
        paragraph.addNewBookmarkEnd().setId(number);
    }

    private void again(CTP paragraph, Note note) {
        DocxNotes.reference(paragraph, style("Reference"), "NOTEREF " + DocxNotes.mention(note) + " \\f \\h", note);
    }

    private String style(String role) {
        return (atFoot ? "Footnote" : "Endnote") + role;
    }

    private CTR styled(CTP paragraph) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal(style("Reference"));
        return run;
    }
}
