package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Warning;

/// Sheets whose rows are clippings.
class ClippingListTest {
    private static final String TEXT =
            "The governor and the delegation reviewed the swap line that lapses in June, officials said on Wednesday.";

    @Test
    void eachRowOfAListIsAnArticle() {
        var read = Delivered.of("clips.csv", "Headline,Date,Outlet,Author,URL,Text\n"
                + "Swap line renewed,4 March 2026,Lisbon Courier,Ana Reis,https://news.example/1,\"" + TEXT + "\"\n"
                + "Customs pilot delayed,2026-03-05,Daily Ledger,,https://news.example/2,\"" + TEXT + "\n\n" + TEXT + "\"\n");

        assertEquals(List.of("Swap line renewed 2026-03-04 Lisbon Courier [Ana Reis] https://news.example/1",
                "Customs pilot delayed 2026-03-05 Daily Ledger [] https://news.example/2"), said(read));
        assertEquals(List.of(TEXT, TEXT + "\n\n" + TEXT), read.pieces().stream().map(Delivered.Piece::text).toList());
    }

    @Test
    void columnsAreToldInOtherLanguagesAndWithOtherSeparators() {
        assertEquals(List.of("两国续签协议 2026-03-04 财经日报 [] https://n.example/1"), said(Delivered.of("a.csv",
                "序号,标题,日期,来源,链接,正文\n1,两国续签协议,2026年3月4日,财经日报,https://n.example/1,双方同意继续保持沟通。\n")));
        assertEquals(List.of("Linie verlängert 2026-03-04 Zeitung [] https://www.n.example/1"), said(Delivered.of("a.csv",
                "Titel;Datum;Quelle;Link\nLinie verlängert;04.03.2026;Zeitung;www.n.example/1\n")));
        assertEquals(List.of("Ligne prorogée 2026-03-04 Le Courrier [] https://n.example/1"), said(Delivered.of("a.txt",
                "Titre\tDate\tMédia\tLien\nLigne prorogée\t4 mars 2026\tLe Courrier\thttps://n.example/1\n")));
    }

    @Test
    void aRowWithoutTextIsAReference() {
        var read = Delivered.of("a.csv", "Title,Date,Source,Link\nSwap line renewed,2026-03-04,Lisbon Courier,"
                + "https://news.example/1\n");

        assertEquals("Lisbon Courier, https://news.example/1",
                read.pieces().getFirst().answer().reading().reference());
        assertEquals("", read.pieces().getFirst().text());
    }

    @Test
    void theDaysOfAColumnSayWhichOfTheirDigitsIsTheDay() {
        assertEquals(List.of("2026-03-04", "2026-03-25"), days("Title,Date,Source\nA,03/04/2026,X\nB,03/25/2026,X\n"));
        assertEquals(List.of("2026-04-03", "2026-03-25"), days("Title,Date,Source\nA,03/04/2026,X\nB,25/03/2026,X\n"));
        assertEquals(List.of("2026-04-03"), days("Title,Date (dd/mm/yyyy),Source\nA,03/04/2026,X\n"));
        assertEquals(List.of("null", "2026-03-25", "2026-03-25"),
                days("Title,Date,Source\nA,03/04/2026,X\nB,03/25/2026,X\nC,25/03/2026,X\n"));
        assertEquals(List.of("null"), days("Title,Date,Source\nA,03/04/2026,X\n"));
        assertEquals("chronology.two-ways", warnings("Title,Date,Source\nA,03/04/2026,X\n").getFirst().key());
    }

    @Test
    void whatIsNotTakenOverIsSaid() {
        List<Warning> warnings = warnings("Title,Date,Source,Summary,Comment,No.\nA,2026-03-04,X,\"" + TEXT
                + "\",ask the desk,1\n");

        assertEquals(List.of(Warning.of("summary-only"), Warning.of("columns-left", "Comment")), warnings);
    }

    @Test
    void otherTablesStayOneText() {
        for (String table : List.of("Date,Event,Link\n2026-03-04,\"" + TEXT + "\",https://n.example/1\n",
                "Title,Value,Unit,Source\nExports,100,EUR m,Statistics office\n",
                "Name,Title,Date,Source\nAna Reis,Governor,2026-03-04,Gazette\n",
                "Title,Date,Location\nCourtesy call,2026-03-04,Lisbon\n")) {
            var read = Delivered.of("a.csv", table);

            assertEquals(1, read.pieces().size(), table);
            assertNull(read.pieces().getFirst().answer().reading().reference(), table);
            assertNull(read.pieces().getFirst().answer().reading().published(), table);
            assertEquals(table.lines().count(), read.pieces().getFirst().text().lines()
                    .filter(line -> !line.isEmpty()).count(), table);
        }
    }

    @Test
    void workbooksOfAnyAgeAreRead() throws IOException {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Sheet sheet = workbook.createSheet("Clips");
            fill(sheet, 0, "Press review, week 10");
            fill(sheet, 2, "Date", "Publication", "Headline");
            fill(sheet, 3, "", "Lisbon Courier", "Swap line renewed");
            sheet.getRow(3).getCell(0).setCellValue(LocalDate.of(2026, 3, 4));
            var day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            sheet.getRow(3).getCell(0).setCellStyle(day);
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://news.example/1");
            sheet.getRow(3).getCell(2).setHyperlink(link);
            fill(workbook.createSheet("Notes"), 0, "Ask the desk what became of this");
            var read = Delivered.of("a.xlsx", bytes(workbook));

            assertEquals("Swap line renewed 2026-03-04 Lisbon Courier [] https://news.example/1", said(read).getFirst());
            assertEquals("Notes", read.pieces().getLast().answer().reading().title());
        }
    }

    @Test
    void workbooksOfLibreOfficeAreRead() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' "
                + "xmlns:xlink='l'><office:body><office:spreadsheet><table:table table:name='Clips'>"
                + odsRow(odsCell("Date"), odsCell("Source"), odsCell("Headline"))
                + odsRow("<table:table-cell office:value-type='date' office:date-value='2026-03-04'><text:p>04.03.26"
                        + "</text:p></table:table-cell>", odsCell("Lisbon Courier"),
                        odsCell("<text:a xlink:href='https://news.example/1'>Swap line renewed</text:a>"))
                + odsRow("<table:table-cell table:number-columns-repeated='16384'/>")
                + "</table:table></office:spreadsheet></office:body></office:document-content>");

        assertEquals(List.of("Swap line renewed 2026-03-04 Lisbon Courier [] https://news.example/1"),
                said(Delivered.of("a.ods", OfficeFiles.zip(parts))));
    }

    private static String odsRow(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String odsCell(String text) {
        return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
    }

    @Test
    void daysThatASheetMayHaveTurnedAreNotTold() throws IOException {
        var workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        fill(sheet, 0, "Date", "Source", "Headline");
        fill(sheet, 1, "", "Lisbon Courier", "Swap line renewed");
        fill(sheet, 2, "25/03/2026", "Lisbon Courier", "Customs pilot delayed");
        var day = workbook.createCellStyle();
        day.setDataFormat((short) 14);
        sheet.getRow(1).getCell(0).setCellValue(LocalDate.of(2026, 3, 4));
        sheet.getRow(1).getCell(0).setCellStyle(day);
        var read = Delivered.of("a.xlsx", bytes(workbook));

        assertNull(read.pieces().getFirst().answer().reading().published());
        assertEquals("2026-03-25", read.pieces().get(1).answer().reading().published());
    }

    @Test
    void aFormulaThatLinksIsReadWhereItsResultWasLeftOut() throws IOException {
        var workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        fill(sheet, 0, "Day", "Newspaper", "Headline");
        fill(sheet, 1, "4 March 2026", "Lisbon Courier", "");
        sheet.getRow(1).getCell(2).setCellFormula("HYPERLINK(\"https://news.example/1\",\"Swap line renewed\")");

        assertEquals(List.of("Swap line renewed 2026-03-04 Lisbon Courier [] https://news.example/1"),
                said(Delivered.of("a.xlsx", bytes(workbook))));
    }

    private static void fill(Sheet sheet, int row, String... cells) {
        var line = sheet.createRow(row);
        for (int i = 0; i < cells.length; i++) {
            line.createCell(i).setCellValue(cells[i]);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        return bytes.toByteArray();
    }

    private static List<String> said(Delivered read) {
        return read.pieces().stream().map(piece -> piece.answer().reading()).map(reading -> reading.title() + " "
                + reading.published() + " " + reading.outlet() + " " + reading.authors() + " " + reading.url()).toList();
    }

    private static List<String> days(String csv) {
        return Delivered.of("a.csv", csv).pieces().stream()
                .map(piece -> String.valueOf(piece.answer().reading().published())).toList();
    }

    private static List<Warning> warnings(String csv) {
        return Delivered.of("a.csv", csv).pieces().getFirst().answer().reading().warnings();
    }
}
