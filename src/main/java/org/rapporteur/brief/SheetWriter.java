package org.rapporteur.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;

/// Writes a chronology as a sheet: a row an entry, with columns for the date, the event, what is
/// quoted and the addresses of its sources. Every cell is text, whatever it begins with.
public final class SheetWriter {
    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(22, 70, 70, 50);
    private static final int LONGEST_CELL = 32_767;

    private final Messages messages;

    /// A writer whose headings are in the language of `messages`.
    public SheetWriter(Messages messages) {
        this.messages = messages;
    }

    /// Writes the entries of `paper` to `out`, which stays open.
    ///
    /// @throws UserProblem if the paper is not a chronology
    /// @throws IOException if `out` fails
    public void write(Paper paper, OutputStream out) throws IOException {
        if (paper.sections().stream().noneMatch(SheetWriter::isDay)) {
            throw new UserProblem("brief.noChronology", paper.title());
        }
        try (var workbook = new XSSFWorkbook()) {
            describe(workbook, paper);
            XSSFSheet sheet = workbook.createSheet(messages.get("brief.part.CHRONOLOGY"));
            IntStream.range(0, WIDTHS.size()).forEach(i -> sheet.setColumnWidth(i, WIDTHS.get(i) * CHARACTER));
            sheet.getHeader().setCenter(Sentences.banner(paper.marking()));
            sheet.getFooter().setCenter(Sentences.banner(paper.marking()));
            headings(workbook, sheet);
            XSSFCellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
            paper.sections().forEach(section -> section.blocks().forEach(block -> {
                if (block instanceof Block.Entry entry) {
                    row(workbook, sheet, section.heading(), entry, wrapped);
                }
            }));
            workbook.write(out);
        }
    }

    private static boolean isDay(Section section) {
        return section.blocks().stream().anyMatch(Block.Entry.class::isInstance);
    }

    private static void describe(XSSFWorkbook workbook, Paper paper) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(Sentences.oneLine(paper.title()));
        core.setCreator(Sentences.oneLine(paper.author()));
        core.setCreated(Optional.of(Date.from(paper.made())));
        core.setModified(Optional.of(Date.from(paper.made())));
        workbook.getProperties().getExtendedProperties().setApplication("Rapporteur");
    }

    private void headings(XSSFWorkbook workbook, XSSFSheet sheet) {
        XSSFCellStyle bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        XSSFRow row = sheet.createRow(0);
        List<String> names = List.of("date", "event", "quote", "link");
        for (int i = 0; i < names.size(); i++) {
            cell(row, i, messages.get("brief.column." + names.get(i)), bold);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void row(
            XSSFWorkbook workbook, XSSFSheet sheet, String day, Block.Entry entry, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        cell(row, 0, day, style);
        cell(row, 1, entry.statement().text(), style);
        cell(row, 2, entry.quotes().stream().map(Statement::text).collect(Collectors.joining("\n")), style);
        XSSFCell links = cell(row, 3, String.join("\n", entry.links()), style);
        if (entry.links().size() == 1 && entry.links().getFirst().matches("(?i)https?://[^\\s<>\"]+")) {
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(entry.links().getFirst());
            links.setHyperlink(link);
        }
    }

    private static XSSFCell cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        cell.setCellStyle(style);
        return cell;
    }
}
