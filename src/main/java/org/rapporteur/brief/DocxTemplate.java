package org.rapporteur.brief;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlAnySimpleType;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Styles, numbering, page and settings of an empty document.
///
/// Styles and numbering are data, `styles.xml` and `numbering.xml`; lengths are in twentieths
/// of a point.
final class DocxTemplate {
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int LETTER_WIDTH = 12240;
    private static final int LETTER_HEIGHT = 15840;
    private static final double PER_MILLIMETRE = 1440 / 25.4;
    private static final int USUAL_MARGIN = 1440;
    private static final List<String> SMALL = List.of("Header", "Footer");
    private static final int TO_EDGE = 708;
    /// Word's layout since 2013; without it the document opens in compatibility mode.
    private static final String WORD_2013 = "15";

    private DocxTemplate() {}

    /// Makes `document` ready for `paper` in the language of `locale`; what serves notes only is
    /// left out where it has none.
    static void apply(XWPFDocument document, Locale locale, Paper paper) throws IOException {
        PaperTemplate.Look look = paper.template().look();
        try (InputStream styles = open("styles.xml"); InputStream numbering = open("numbering.xml")) {
            CTStyles sheet = StylesDocument.Factory.parse(styles).getStyles();
            dropNoteStyles(sheet, paper.notes().isEmpty() ? "(?:Endnote|Footnote|Note).*"
                    : paper.template().notes() == PaperTemplate.Notes.LISTED ? "(?:Endnote|Footnote).*" : "Note.*");
            look(sheet, look);
            document.createStyles().setStyles(sheet);
            languages(document.getStyles(), locale);
            document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("a template of the program is damaged", e);
        }
        page(document, !paper.notes().isEmpty() && paper.template().notes() == PaperTemplate.Notes.ENDNOTES, look);
        settings(document);
    }

    /// Latin words are never Chinese: named so, they would be broken anywhere.
    private static void languages(XWPFStyles styles, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        styles.setSpellingLanguage(chinese ? "en-US" : locale.toLanguageTag());
        styles.setEastAsia(chinese ? locale.toLanguageTag() : "zh-CN");
    }

    private static void dropNoteStyles(CTStyles sheet, String unused) {
        for (int i = sheet.sizeOfStyleArray() - 1; i >= 0; i--) {
            if (sheet.getStyleArray(i).getStyleId().matches(unused)) {
                sheet.removeStyle(i);
            }
        }
    }

    /// The font of the whole document and its sizes, of which Word counts halves of a point; smaller letters
    /// stand closer.
    private static void look(CTStyles sheet, PaperTemplate.Look look) {
        CTRPr usual = sheet.getDocDefaults().getRPrDefault().getRPr();
        size(usual, look.size());
        if (look.font() != null) {
            CTFonts fonts = usual.getRFontsArray(0);
            fonts.setAscii(look.font());
            fonts.setHAnsi(look.font());
        }
        for (int i = 0; i < sheet.sizeOfStyleArray(); i++) {
            CTStyle style = sheet.getStyleArray(i);
            if (SMALL.contains(style.getStyleId())) {
                size(style.getRPr(), look.small());
            } else if (style.getStyleId().equals("TableText")) {
                size(style.getRPr(), look.size() - 1);
            }
            if (look.isCompact() && style.isSetPPr() && style.getPPr().isSetSpacing()) {
                closer(style.getPPr().getSpacing());
            }
        }
        footer(sheet, textWidth(look));
    }

    private static void closer(CTSpacing spacing) {
        if (spacing.isSetBefore()) {
            spacing.setBefore(closer(spacing.xgetBefore()));
        }
        if (spacing.isSetAfter()) {
            spacing.setAfter(closer(spacing.xgetAfter()));
        }
    }

    private static BigInteger closer(XmlAnySimpleType twentieths) {
        return BigInteger.valueOf(Math.round(
                Integer.parseInt(twentieths.getStringValue()) * PaperTemplate.Look.COMPACT));
    }

    /// Its tabs, which the sheet has at the middle and the right of the usual page.
    private static void footer(CTStyles sheet, int width) {
        for (CTStyle style : sheet.getStyleList()) {
            if (style.getStyleId().equals("Footer")) {
                List<CTTabStop> tabs = style.getPPr().getTabs().getTabList();
                tabs.getFirst().setPos(BigInteger.valueOf(width / 2));
                tabs.getLast().setPos(BigInteger.valueOf(width));
            }
        }
    }

    private static void size(CTRPr properties, int points) {
        BigInteger halves = BigInteger.valueOf(2L * points);
        properties.getSzArray(0).setVal(halves);
        properties.getSzCsArray(0).setVal(halves);
    }

    private static void page(XWPFDocument document, boolean endnotes, PaperTemplate.Look look) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        if (endnotes) {
            section.addNewEndnotePr().addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        }
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(look.letter() ? LETTER_WIDTH : A4_WIDTH));
        size.setH(BigInteger.valueOf(look.letter() ? LETTER_HEIGHT : A4_HEIGHT));
        var margins = section.addNewPgMar();
        BigInteger inset = BigInteger.valueOf(margin(look));
        margins.setTop(inset);
        margins.setBottom(inset);
        margins.setLeft(inset);
        margins.setRight(inset);
        margins.setHeader(BigInteger.valueOf(TO_EDGE));
        margins.setFooter(BigInteger.valueOf(TO_EDGE));
        margins.setGutter(BigInteger.ZERO);
    }

    /// In twentieths of a point; an inch where 25 millimetres are asked for.
    static long margin(PaperTemplate.Look look) {
        return look.margin() == PaperTemplate.Look.USUAL.margin()
                ? USUAL_MARGIN : Math.round(look.margin() * PER_MILLIMETRE);
    }

    /// The width of the text in twentieths of a point.
    static int textWidth(PaperTemplate.Look look) {
        return (int) ((look.letter() ? LETTER_WIDTH : A4_WIDTH) - 2 * margin(look));
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
