package org.rapporteur.intake.chronology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.UserProblem;

/// Reads the cells of workbooks and of CSV files. Of a workbook, the sheet with the most rows; of
/// formulas, what they gave when the file was saved: nothing is calculated.
public final class SheetFile {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 60;
    private static final int TITLE_ROWS = 10;
    private static final Pattern HYPERLINK =
            Pattern.compile("HYPERLINK\\(\\s*\"([^\"]+)\"(?:\\s*[,;]\\s*\"([^\"]*)\")?.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private SheetFile() {}

    /// Whether `bytes` begin as documents of older Office programs do.
    public static boolean isOldOffice(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF && bytes[2] == 0x11;
    }

    /// Reads a workbook of Excel, of today or of before 2007.
    ///
    /// @param name what its file is called
    /// @throws UserProblem if it cannot be read
    public static Sheet workbook(byte[] bytes, String name) {
        return open(bytes, name, sheets -> headed(name, new SheetFile().rows(sheets.stream()
                .reduce((a, b) -> b.getPhysicalNumberOfRows() > a.getPhysicalNumberOfRows() ? b : a).orElseThrow())));
    }

    /// Reads the sheets of such a workbook that can be seen and are not empty, each under its own name.
    ///
    /// @param name what its file is called
    /// @throws UserProblem if it cannot be read
    public static List<Sheet> sheets(byte[] bytes, String name) {
        return open(bytes, name, sheets -> sheets.stream()
                .filter(sheet -> sheet.getPhysicalNumberOfRows() > 0)
                .map(sheet -> Map.entry(sheet.getSheetName(), new SheetFile().rows(sheet)))
                .filter(sheet -> !sheet.getValue().isEmpty())
                .map(sheet -> headed(sheet.getKey(), sheet.getValue()))
                .toList());
    }

    private static <T> T open(byte[] bytes, String name,
            Function<List<org.apache.poi.ss.usermodel.Sheet>, T> reading) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            List<org.apache.poi.ss.usermodel.Sheet> seen = IntStream.range(0, workbook.getNumberOfSheets())
                    .filter(i -> !workbook.isSheetHidden(i)).mapToObj(workbook::getSheetAt).toList();
            if (seen.isEmpty()) {
                throw new UserProblem("chronology.not-sheet", name);
            }
            return reading.apply(seen);
        } catch (EncryptedDocumentException locked) {
            throw UserProblem.because(locked, "chronology.locked", name);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof UserProblem problem) {
                throw problem;
            }
            throw UserProblem.because(broken, "chronology.not-sheet", name);
        }
    }

    private List<Sheet.Row> rows(org.apache.poi.ss.usermodel.Sheet sheet) {
        var rows = new ArrayList<Sheet.Row>();
        for (Row row : sheet) {
            var cells = new ArrayList<Sheet.Cell>();
            int width = Math.min(MOST_COLUMNS, Math.max(0, row.getLastCellNum()));
            for (int column = 0; column < width; column++) {
                Cell cell = row.getCell(column);
                cells.add(cell == null ? Sheet.Cell.EMPTY : cell(cell));
            }
            if (cells.stream().anyMatch(cell -> !cell.text().isBlank()) && rows.size() < MOST_ROWS) {
                rows.add(new Sheet.Row(row.getRowNum() + 1, cells));
            }
        }
        return rows;
    }

    private Sheet.Cell cell(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String day = null;
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            var time = cell.getLocalDateTimeCellValue();
            day = time == null || time.getYear() < 1901 ? null : time.toLocalDate().toString();
        }
        // Programs that only write sheets leave out what a formula gives.
        String linked = type == CellType.STRING && !cell.getStringCellValue().isEmpty() ? null : link(cell, 2);
        String text = linked != null ? linked : switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> day != null ? day : formatter.formatRawCellContents(cell.getNumericCellValue(),
                    cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
        return new Sheet.Cell(text, day, address(cell));
    }

    private static @Nullable String address(Cell cell) {
        if (cell.getHyperlink() != null && cell.getHyperlink().getAddress() != null) {
            return cell.getHyperlink().getAddress().strip();
        }
        return link(cell, 1);
    }

    /// The address or the words of a formula that links, by its `group`; null where it is no such formula.
    private static @Nullable String link(Cell cell, int group) {
        Matcher link = HYPERLINK.matcher(cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "");
        return link.matches() ? link.group(group) : null;
    }

    /// Reads the text of a CSV file. Its separator is the one that divides its first lines most
    /// evenly.
    ///
    /// @param name what its file is called
    /// @throws UserProblem if it cannot be read
    public static Sheet csv(String text, String name) {
        var rows = new ArrayList<Sheet.Row>();
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setLenientEof(true)
                .setTrailingData(true).get();
        try (var parser = org.apache.commons.csv.CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                var cells = line.stream().limit(MOST_COLUMNS).map(cell -> new Sheet.Cell(cell.strip(), null, null))
                        .toList();
                if (cells.stream().anyMatch(cell -> !cell.text().isBlank()) && rows.size() < MOST_ROWS) {
                    rows.add(new Sheet.Row((int) line.getRecordNumber(), cells));
                }
            }
        } catch (IOException | java.io.UncheckedIOException broken) {
            throw UserProblem.because(broken, "chronology.not-sheet", name);
        }
        return headed(name, rows);
    }

    private static char separator(String text) {
        char best = ',';
        double most = 0;
        for (char separator : SEPARATORS) {
            int[] counts = text.lines().limit(20).mapToInt(line -> outside(line, separator))
                    .filter(count -> count > 0).toArray();
            double evenly = counts.length == 0 ? 0 : counts.length
                    / (1.0 + java.util.Arrays.stream(counts).distinct().count() * 0.2);
            if (evenly > most) {
                most = evenly;
                best = separator;
            }
        }
        return best;
    }

    private static int outside(String line, char separator) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == separator ? 1 : 0;
        }
        return count;
    }

    /// The rows under their headers: the first of the widest among the first rows, if none of its
    /// cells is a date or a link.
    ///
    /// @throws UserProblem if there are none
    public static Sheet headed(String name, List<Sheet.Row> rows) {
        if (rows.isEmpty()) {
            throw new UserProblem("chronology.not-sheet", name);
        }
        int head = rows.indexOf(rows.stream().limit(TITLE_ROWS)
                .max(Comparator.comparingLong(SheetFile::filled)).orElseThrow());
        for (int i = 0; i < head; i++) {
            head = filled(rows.get(i)) >= 2 && isHead(rows.get(i)) ? i : head;
        }
        boolean headed = isHead(rows.get(head));
        return new Sheet(name, headed ? rows.get(head).cells().stream().map(cell -> cell.text().strip()).toList()
                : rows.get(head).cells().stream().map(cell -> "").toList(),
                headed ? rows.subList(head + 1, rows.size()) : rows);
    }

    private static long filled(Sheet.Row row) {
        return row.cells().stream().filter(cell -> !cell.text().isBlank()).count();
    }

    private static boolean isHead(Sheet.Row row) {
        return row.cells().stream().noneMatch(cell -> SheetGuess.isDate(cell) || cell.address() != null
                || cell.text().contains("://") || cell.text().length() > 60);
    }
}
