package org.rapporteur.intake.chronology;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import java.math.BigInteger;

/// A Word chronology, put together paragraph by paragraph.
final class DeskDocument {
    final XWPFDocument document = new XWPFDocument();

    DeskDocument() {
        var styles = document.createStyles();
        for (int level = 1; level <= 3; level++) {
            var style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading" + level);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading " + level);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
            styles.addStyle(new XWPFStyle(style));
        }
        var quote = CTStyle.Factory.newInstance();
        quote.setStyleId("Quote");
        quote.setType(STStyleType.PARAGRAPH);
        quote.addNewName().setVal("Quote");
        styles.addStyle(new XWPFStyle(quote));
    }

    DeskDocument heading(int level, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.createRun().setText(words);
        return this;
    }

    DeskDocument bold(String words) {
        var run = document.createParagraph().createRun();
        run.setBold(true);
        run.setText(words);
        return this;
    }

    DeskDocument plain(String words) {
        document.createParagraph().createRun().setText(words);
        return this;
    }

    /// A paragraph whose words in `[brackets]` link to `address`, as Word makes links.
    DeskDocument entry(String words, String address) {
        XWPFParagraph paragraph = document.createParagraph();
        int open = words.indexOf('[');
        int close = words.indexOf(']');
        paragraph.createRun().setText(words.substring(0, open));
        paragraph.createHyperlinkRun(address).setText(words.substring(open + 1, close));
        paragraph.createRun().setText(words.substring(close + 1));
        return this;
    }

    DeskDocument entry(String words) {
        return entry(words, "https://example.org/" + Math.abs(words.hashCode()));
    }

    DeskDocument quote(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Quote");
        paragraph.createRun().setText(words);
        return this;
    }

    DeskDocument indented(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(720);
        paragraph.createRun().setText(words);
        return this;
    }

    /// A link as a field over several runs, as old documents have it.
    DeskDocument field(String before, String code, String... shown) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(before);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        for (int i = 0; i < code.length(); i += 9) {
            paragraph.createRun().getCTR().addNewInstrText()
                    .setStringValue(code.substring(i, Math.min(code.length(), i + 9)));
        }
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        for (String part : shown) {
            paragraph.createRun().setText(part);
        }
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
