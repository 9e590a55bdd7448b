package org.rapporteur.intake.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;

/// References in RIS, a line a field: `TI  - The title`. Lines without a tag go on with the field
/// before them.
final class RisParser implements Parser {
    private static final Pattern START = Pattern.compile("^[\\s\\uFEFF]*TY {1,2}- ?[A-Za-z]{2,8}\\s*$",
            Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z0-9]) {1,2}- ?(.*)");
    private static final Entry.Names NAMES = new Entry.Names(
            "TY",
            List.of("TI", "T1", "CT", "BT", "ST"),
            List.of("T2", "JF", "JO", "J2", "JA", "BT", "PB"),
            List.of("UR", "L2", "L1", "LK"),
            List.of("DO", "M3"),
            List.of("LA"),
            List.of("DA", "PY", "Y1"),
            List.of("VL", "IS", "SP", "EP", "PB", "SN"));

    /// Whether `head` is the start of such a list.
    public static boolean fits(String head) {
        Matcher match = START.matcher(head);
        return match.find() && head.substring(0, match.start()).isBlank();
    }

    @Override
    public Draft parse(Source source) {
        var references = new References(source);
        Entry entry = null;
        String field = "";
        var value = new StringBuilder();
        for (String line : Encodings.decode(source).text().lines().toList()) {
            Matcher match = FIELD.matcher(line.strip());
            if (!match.matches()) {
                value.append(' ').append(line.strip());
                continue;
            }
            put(entry, field, value.toString());
            field = match.group(1);
            value.setLength(0);
            value.append(match.group(2));
            if ("TY".equals(field) || "ER".equals(field)) {
                finish(entry, references);
                entry = "TY".equals(field) ? new Entry() : null;
            }
        }
        put(entry, field, value.toString());
        finish(entry, references);
        return references.draft();
    }

    private static void put(@Nullable Entry entry, String field, String value) {
        if (entry == null) {
            return;
        }
        switch (field) {
            case "TY" -> entry.type(value);
            case "AU", "A1" -> entry.author(field, value);
            default -> entry.put(field, value);
        }
    }

    private static void finish(@Nullable Entry entry, References references) {
        if (entry != null) {
            references.add(entry.draft(NAMES));
        }
    }
}
