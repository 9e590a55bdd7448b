package org.rapporteur.brief;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Styles, numbering, page and settings of an empty document: A4, margins of one inch.
///
/// Styles and numbering are data, `styles.xml` and `numbering.xml`; lengths are in twentieths
/// of a point.
final class DocxTemplate {
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int INCH = 1440;
    private static final int TO_EDGE = 708;
    /// Word's layout since 2013; without it the document opens in compatibility mode.
    private static final String WORD_2013 = "15";

    private DocxTemplate() {}

    /// Makes `document` ready for text in the language of `locale`; what serves notes only is
    /// left out unless it is `sourced`.
    static void apply(XWPFDocument document, Locale locale, boolean sourced) throws IOException {
        try (InputStream styles = open("styles.xml"); InputStream numbering = open("numbering.xml")) {
            CTStyles sheet = StylesDocument.Factory.parse(styles).getStyles();
            if (!sourced) {
                dropNoteStyles(sheet);
            }
            document.createStyles().setStyles(sheet);
            document.getStyles().setSpellingLanguage(locale.toLanguageTag());
            document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("a template of the program is damaged", e);
        }
        page(document, sourced);
        settings(document);
    }

    private static void dropNoteStyles(CTStyles sheet) {
        for (int i = sheet.sizeOfStyleArray() - 1; i >= 0; i--) {
            if (sheet.getStyleArray(i).getStyleId().startsWith("Endnote")) {
                sheet.removeStyle(i);
            }
        }
    }

    private static void page(XWPFDocument document, boolean sourced) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        if (sourced) {
            section.addNewEndnotePr().addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        }
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(INCH));
        margins.setBottom(BigInteger.valueOf(INCH));
        margins.setLeft(BigInteger.valueOf(INCH));
        margins.setRight(BigInteger.valueOf(INCH));
        margins.setHeader(BigInteger.valueOf(TO_EDGE));
        margins.setFooter(BigInteger.valueOf(TO_EDGE));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void settings(XWPFDocument document) {
        var mode = document.getSettings().getCTSettings().addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal(WORD_2013);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                DocxTemplate.class.getResourceAsStream("/org/rapporteur/brief/" + name), name);
    }
}
