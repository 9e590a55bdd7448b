package org.rapporteur.brief;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Header and footer: the marking on both, the page numbers below.
final class DocxFrame {
    private DocxFrame() {}

    /// Writes both for all pages; `page` names the page as `{0}` and their number as `{1}`.
    static void write(XWPFDocument document, String marking, String page) {
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        DocxBody.run(head, marking);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().addTab();
        DocxBody.run(foot, marking).setStyle("Strong");
        foot.createRun().addTab();
        numbers(foot, page);
    }

    private static void numbers(XWPFParagraph foot, String page) {
        for (String part : page.split("(?=\\{)|(?<=\\})")) {
            switch (part) {
                case "{0}" -> field(foot, "PAGE");
                case "{1}" -> field(foot, "NUMPAGES");
                default -> DocxBody.run(foot, part);
            }
        }
    }

    private static void field(XWPFParagraph foot, String instruction) {
        var field = foot.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
