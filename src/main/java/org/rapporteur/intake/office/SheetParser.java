package org.rapporteur.intake.office;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;

/// Excel workbooks since 2007: the articles that they list, else their text, a paragraph a row, its cells divided by
/// bars.
final class SheetParser implements Parser {
    private static final int MOST_ROWS = 200_000;

    @Override
    public Draft parse(Source source) {
        Parts parts = Parts.of(source);
        var manuscript = new Manuscript(source);
        manuscript.table();
        var listed = new ListedRows();
        var strings = new Strings();
        Markup.walk(parts, "xl/sharedStrings.xml", strings);
        parts.names().stream()
                .filter(name -> name.matches("xl/worksheets/[^/]+\\.xml"))
                .sorted(SlidesParser.IN_ORDER)
                .forEach(name -> Markup.walk(parts, name, new Cells(strings.all, manuscript, listed)));
        Markup.walk(parts, "docProps/core.xml", new FileProperties(manuscript));
        if (parts.isDamaged()) {
            manuscript.damaged();
        }
        Draft list = parts.isDamaged() ? null : listed.draft(source);
        return list == null ? manuscript.draft() : list;
    }

    /// The words that cells share.
    private static final class Strings implements Markup.Visitor {
        private final List<String> all = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean letters;
        private boolean reading;

        @Override
        public void start(String name, Markup at) {
            letters = "t".equals(name) && !reading;
            reading |= "rPh".equals(name);
        }

        @Override
        public void end(String name) {
            letters = false;
            reading &= !"rPh".equals(name);
            if ("si".equals(name)) {
                all.add(words.toString());
                words.setLength(0);
            }
        }

        @Override
        public void text(String more) {
            words.append(letters ? more : "");
        }
    }

    /// The rows of one sheet.
    private static final class Cells implements Markup.Visitor {
        private final List<String> strings;
        private final Manuscript manuscript;
        private final ListedRows listed;
        private final List<String> row = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private String type = "";
        private boolean letters;
        private int rows;

        Cells(List<String> strings, Manuscript manuscript, ListedRows listed) {
            this.strings = strings;
            this.manuscript = manuscript;
            this.listed = listed;
        }

        @Override
        public void start(String name, Markup at) {
            letters = "v".equals(name) || "t".equals(name);
            if ("c".equals(name)) {
                type = String.valueOf(at.attribute("t"));
                words.setLength(0);
            }
        }

        @Override
        public void end(String name) {
            letters = false;
            if ("c".equals(name)) {
                String value = value().replace('\n', ' ').strip();
                row.add(value);
            } else if ("row".equals(name) && rows++ < MOST_ROWS) {
                row.removeIf(String::isEmpty);
                listed.add(row);
                manuscript.add(new Paragraph(String.join(" | ", row), Paragraph.Look.BODY));
                row.clear();
            }
        }

        @Override
        public void text(String more) {
            words.append(letters ? more : "");
        }

        private String value() {
            String raw = words.toString();
            if (!"s".equals(type)) {
                return raw;
            }
            int place = raw.matches("\\d{1,9}") ? Integer.parseInt(raw) : -1;
            return place >= 0 && place < strings.size() ? strings.get(place) : "";
        }
    }
}
