package org.rapporteur.brief;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.rapporteur.i18n.Messages;

/// The notes of a document: where they stand, and the marks that lead to them.
sealed interface DocxNotes permits ListedNotes, WordNotes {
    /// The notes of `paper` as its template has them.
    static DocxNotes in(XWPFDocument document, Paper paper, Messages messages) {
        return paper.template().notes() == PaperTemplate.Notes.LISTED
                ? new ListedNotes(document, paper, messages) : new WordNotes(document, paper);
    }

    /// Appends the mark of `evidence` to `paragraph`.
    void mark(XWPFParagraph paragraph, Evidence evidence);

    /// Appends what stands after the text.
    void end();

    /// The notes of `paper` by what they say.
    static Map<Evidence, Note> byEvidence(Paper paper) {
        return paper.notes().stream().collect(Collectors.toMap(Note::evidence, Function.identity()));
    }

    /// The note of `evidence`.
    static Note of(Map<Evidence, Note> notes, Evidence evidence) {
        Note note = notes.get(evidence);
        if (note == null) {
            throw new IllegalArgumentException("no note for " + evidence);
        }
        return note;
    }

    /// The bookmark of the first mention of `note`; one that Word does not list.
    static String mention(Note note) {
        return "_RefNote" + note.number();
    }

    /// Appends the number of `note` as a field that Word can count anew.
    static void reference(CTP paragraph, String style, String instruction, Note note) {
        styled(paragraph, style).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        styled(paragraph, style).addNewInstrText().setStringValue(instruction);
        styled(paragraph, style).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        DocxBody.text(styled(paragraph, style), String.valueOf(note.number()));
        styled(paragraph, style).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /// A run in `style` at the end of `paragraph`.
    static CTR styled(CTP paragraph, String style) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal(style);
        return run;
    }
}
