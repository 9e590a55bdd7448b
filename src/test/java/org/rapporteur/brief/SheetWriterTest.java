package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;

class SheetWriterTest {
    @Test
    void daysAreDatesAndWhatIsVaguerOrTooOldForSheetsIsText() throws IOException {
        var days = List.of("12 March 2024", "1 March 1900", "3 July 1844", "Mid-April 2024", "26–27 January 2024",
                "April 2024", "2023");
        XSSFSheet sheet = sheet(Desk.MESSAGES, days, "It happened.");

        assertEquals(days, shown(sheet));
        assertEquals(List.of(CellType.NUMERIC, CellType.NUMERIC, CellType.STRING, CellType.STRING, CellType.STRING,
                CellType.STRING, CellType.STRING), days(sheet).map(row -> row.getCell(0).getCellType()).toList());
        XSSFSheet chinese = sheet(new Messages(Locale.SIMPLIFIED_CHINESE), List.of("2024年3月12日"), "会见。");
        assertEquals(LocalDate.of(2024, 3, 12), chinese.getRow(1).getCell(0).getLocalDateTimeCellValue().toLocalDate());
        assertEquals("yyyy\"年\"m\"月\"d\"日\"", chinese.getRow(1).getCell(0).getCellStyle().getDataFormatString());
    }

    @Test
    void rowsAreAsHighAsTheirTextAndPagesAsWideAsTheSheet() throws IOException {
        XSSFSheet sheet = sheet(Desk.MESSAGES, List.of("12 March 2024"), "双方".repeat(70));

        assertTrue(sheet.getRow(1).getHeightInPoints() >= 4 * 15);
        assertTrue(sheet.getFitToPage() && sheet.getPrintSetup().getLandscape());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertEquals(0, sheet.getRepeatingRows().getLastRow());
    }

    @Test
    void aDayThatIsOnlyNearlyKnownIsText() throws IOException {
        var days = List.of("About 12 March 2024", "Night of 12 March 2024", "Not before 12 March 2024");
        XSSFSheet sheet = sheet(Desk.MESSAGES, days, "It happened.");

        assertEquals(days, shown(sheet));
        assertTrue(days(sheet).allMatch(row -> row.getCell(0).getCellType() == CellType.STRING));
    }

    @Test
    void aCellThatCannotHoldAllSaysSoAtItsEnd() throws IOException {
        for (String letter : List.of("x", "𠮷")) {
            String cell = sheet(Desk.MESSAGES, List.of("12 March 2024"), letter.repeat(40_000)).getRow(1).getCell(1)
                    .getStringCellValue();

            assertTrue(cell.length() > 32_700 && cell.length() <= 32_767);
            assertTrue(cell.endsWith(letter + " … [A cell of a sheet holds no more. A document holds it whole.]"),
                    cell.substring(32_600));
        }
    }

    private static Stream<Row> days(XSSFSheet sheet) {
        return Stream.iterate(1, row -> row <= sheet.getLastRowNum(), row -> row + 1).map(row -> (Row) sheet.getRow(row));
    }

    private static List<String> shown(XSSFSheet sheet) {
        return days(sheet).map(row -> new DataFormatter(Locale.UK).formatCellValue(row.getCell(0))).toList();
    }

    private static XSSFSheet sheet(Messages messages, List<String> days, String what) throws IOException {
        Paper one = Desk.paper();
        var said = Statement.fixed(what, Desk.FREE);
        var paper = new Paper(one.title(), one.subtitle(), one.marking(), days.stream().map(day -> Section.headed(day,
                List.of(new Block.Entry(said, List.of(), List.of())))).toList(), one.withheld(), one.notice(),
                one.author(), one.made(), one.template(), one.language());
        var out = new ByteArrayOutputStream();
        new SheetWriter(messages).write(paper, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }
}
