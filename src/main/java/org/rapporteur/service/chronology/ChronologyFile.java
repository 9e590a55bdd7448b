package org.rapporteur.service.chronology;

import java.nio.file.Path;
import java.util.Locale;

/// What a file's name says of whether it may be a chronology.
public final class ChronologyFile {
    private ChronologyFile() {}

    /// Whether `file` is a sheet, whose columns are to be named before it can be read.
    public static boolean isSheet(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:xlsx|xlsm|xls|csv|tsv)");
    }

    /// Whether a chronology could be in `file` at all.
    public static boolean mayHold(Path file) {
        return isSheet(file) || file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:docx|docm)");
    }
}
