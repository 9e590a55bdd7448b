package org.rapporteur.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;

/// Writes a chronology as a sheet: a row an entry, with columns for the date, the event, what is
/// quoted and the addresses of its sources. A day is a date, by which programs sort and filter, as
/// far as sheets know days; every other cell is text, whatever it begins with.
public final class SheetWriter {
    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(22, 70, 70, 50);
    private static final int LONGEST_CELL = 32_767;
    private static final float LINE = 15;
    private static final float HIGHEST_ROW = 409;
    /// Before it, programs differ on which day a number means.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    /// What asks for two columns of a Latin letter.
    private static final Pattern WIDE = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u3000-\\u303f\\uff00-\\uff60]");

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
            onPaper(sheet);
            headings(workbook, sheet);
            XSSFCellStyle wrapped = wrapped(workbook);
            XSSFCellStyle dated = wrapped(workbook);
            dated.setAlignment(HorizontalAlignment.LEFT);
            dated.setDataFormat(workbook.createDataFormat().getFormat(messages.get("brief.date.sheet")));
            paper.sections().forEach(section -> section.blocks().forEach(block -> {
                if (block instanceof Block.Entry entry) {
                    XSSFRow row = row(workbook, sheet, entry, wrapped);
                    dayCell(row, section.heading(), wrapped, dated);
                    row.setHeightInPoints(height(row));
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

    /// Landscape, all columns on one page, the headings on each.
    private static void onPaper(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private static XSSFCellStyle wrapped(XSSFWorkbook workbook) {
        XSSFCellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        return wrapped;
    }

    private void dayCell(XSSFRow row, String heading, XSSFCellStyle wrapped, XSSFCellStyle dated) {
        XSSFCell cell = cell(row, 0, heading, wrapped);
        day(heading).ifPresent(day -> {
            cell.setCellValue(day);
            cell.setCellStyle(dated);
        });
    }

    /// The day that `heading` names; nothing where it is vaguer, or older than sheets know.
    private static Optional<LocalDate> day(String heading) {
        try {
            When when = DateReading.read(heading);
            return Optional.of(when.earliest()).filter(day -> when.words() == null
                    && when.date().isDay() && !day.isBefore(FIRST_DAY));
        } catch (UserProblem none) {
            return Optional.empty();
        }
    }

    /// The height that shows all of `row`, as far as a row can be high: LibreOffice leaves rows of
    /// other programs one line high.
    private static float height(XSSFRow row) {
        int lines = IntStream.range(1, WIDTHS.size()).map(column -> row.getCell(column).getStringCellValue().lines()
                .mapToInt(line -> 1 + columns(line) / WIDTHS.get(column)).sum()).max().orElse(1);
        return Math.min(HIGHEST_ROW, LINE * Math.max(1, lines));
    }

    private static int columns(String line) {
        return line.length() + (int) WIDE.matcher(line).results().count();
    }

    private XSSFRow row(XSSFWorkbook workbook, XSSFSheet sheet, Block.Entry entry, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        cell(row, 1, entry.statement().text(), style);
        cell(row, 2, entry.quotes().stream().map(Statement::text).collect(Collectors.joining("\n")), style);
        XSSFCell links = cell(row, 3, String.join("\n", entry.links()), style);
        if (entry.links().size() == 1 && entry.links().getFirst().matches("(?i)https?://[^\\s<>\"]+")) {
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(entry.links().getFirst());
            links.setHyperlink(link);
        }
        return row;
    }

    private XSSFCell cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST_CELL ? cut(text) : text);
        cell.setCellStyle(style);
        return cell;
    }

    /// As much of `text` as fits before the words that it is not all. No letter is cut in half.
    private String cut(String text) {
        String words = " … " + messages.get("brief.sheet.cut");
        int end = LONGEST_CELL - words.length();
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + words;
    }
}
