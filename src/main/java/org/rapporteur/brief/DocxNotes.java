package org.rapporteur.brief;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnotes;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// The endnotes of a document, each written once. A second mention of the same evidence is a
/// reference to the first one's number, as Word's own "cross-reference" makes it.
final class DocxNotes {
    private static final String REFERENCE_STYLE = "EndnoteReference";

    private final Map<Evidence, Note> notes;
    private final Set<Note> mentioned = new HashSet<>();

    /// Writes `notes` into `document`; without any the document gets no endnotes part.
    DocxNotes(XWPFDocument document, List<Note> notes) {
        this.notes = notes.stream().collect(Collectors.toMap(Note::evidence, Function.identity()));
        if (!notes.isEmpty()) {
            XWPFEndnotes part = document.createEndnotes();
            separators(document, part);
            notes.forEach(note -> write(part, note));
        }
    }

    /// Appends the mark of `evidence` to `paragraph`.
    void mark(XWPFParagraph paragraph, Evidence evidence) {
        Note note = notes.get(evidence);
        if (note == null) {
            throw new IllegalArgumentException("no note for " + evidence);
        }
        if (mentioned.add(note)) {
            first(paragraph.getCTP(), note);
        } else {
            again(paragraph.getCTP(), note);
        }
    }

    /// The rules between text and notes, which Word asks of every endnotes part.
    private static void separators(XWPFDocument document, XWPFEndnotes part) {
        CTFtnEdn rule = separator(-1, STFtnEdn.SEPARATOR);
        rule.addNewP().addNewR().addNewSeparator();
        CTFtnEdn continued = separator(0, STFtnEdn.CONTINUATION_SEPARATOR);
        continued.addNewP().addNewR().addNewContinuationSeparator();
        var settings = document.getSettings().getCTSettings().addNewEndnotePr();
        settings.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        for (CTFtnEdn each : List.of(rule, continued)) {
            part.addEndnote(each);
            settings.addNewEndnote().setId(each.getId());
        }
    }

    private static CTFtnEdn separator(int id, STFtnEdn.Enum type) {
        CTFtnEdn note = CTFtnEdn.Factory.newInstance();
        note.setId(BigInteger.valueOf(id));
        note.setType(type);
        return note;
    }

    private static void write(XWPFEndnotes part, Note note) {
        CTFtnEdn content = CTFtnEdn.Factory.newInstance();
        content.setId(BigInteger.valueOf(note.number()));
        CTP paragraph = content.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal("EndnoteText");
        styled(paragraph).addNewEndnoteRef();
        DocxBody.text(paragraph.addNewR(), ' ' + note.evidence().text());
        part.addEndnote(content);
    }

    private static void first(CTP paragraph, Note note) {
        var start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(note.number()));
        start.setName(bookmark(note));
        styled(paragraph).addNewEndnoteReference().setId(BigInteger.valueOf(note.number()));
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(note.number()));
    }

    private static void again(CTP paragraph, Note note) {
        styled(paragraph).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        styled(paragraph).addNewInstrText().setStringValue("NOTEREF " + bookmark(note) + " \\f \\h");
        styled(paragraph).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        DocxBody.text(styled(paragraph), String.valueOf(note.number()));
        styled(paragraph).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static String bookmark(Note note) {
        return "_RefNote" + note.number();
    }

    private static CTR styled(CTP paragraph) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal(REFERENCE_STYLE);
        return run;
    }
}
