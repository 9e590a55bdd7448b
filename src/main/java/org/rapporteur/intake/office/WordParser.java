package org.rapporteur.intake.office;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;

/// Word documents since 2007 (DOCX, DOCM, DOTX). Read as a stream, so that a damaged one gives the
/// text up to the fault; a document that holds another in place of its text brings that along.
final class WordParser implements Parser {
    private static final String MAIN = "word/(?:[^/]*/)*document\\d*\\.xml";
    private static final int MOST_ALTERNATIVES = 50;
    private static final int MOST_BYTES = 64 << 20;

    @Override
    public Draft parse(Source source) {
        return parse(Parts.of(source));
    }

    /// What the document of these `parts` says.
    static Draft parse(Parts parts) {
        var manuscript = new Manuscript(parts.source());
        String main = main(parts);
        if (main != null) {
            read(parts, main, manuscript);
        }
        parts.names().stream()
                .filter(name -> name.matches("(?:.*/)?docprops/core[^/]*\\.xml|(?:.*/)?core[^/]*\\.psmdcp"))
                .forEach(name -> Markup.walk(parts, name, new FileProperties(manuscript)));
        if (parts.isDamaged() || main == null) {
            manuscript.damaged();
        }
        List<Source> others = alternatives(parts);
        if (manuscript.length() == 0 && !others.isEmpty()) {
            return Draft.holding(others);
        }
        return manuscript.draft();
    }

    private static @Nullable String main(Parts parts) {
        var relations = new Relations();
        Markup.walk(parts, "_rels/.rels", relations);
        String stated = relations.target("officeDocument");
        if (stated != null && parts.has(stated)) {
            return stated;
        }
        return parts.names().stream().filter(name -> name.matches(MAIN)).findFirst().orElse(null);
    }

    private static void read(Parts parts, String main, Manuscript manuscript) {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        var styles = new WordStyles();
        var lists = new WordLists();
        Markup.walk(parts, folder + "styles.xml", styles);
        Markup.walk(parts, folder + "numbering.xml", lists);
        var body = new WordBody(styles, lists);
        Markup.walk(parts, main, body);
        manuscript.addAll(body.paragraphs());
        manuscript.tables(body.tables());
        for (String kind : List.of("footnote", "endnote")) {
            var notes = new WordBody(styles, lists);
            Markup.walk(parts, folder + kind + "s.xml", notes);
            notes.paragraphs();
            body.notes().putAll(notes.notes());
        }
        addNotes(body, manuscript);
        for (String name : parts.names()) {
            if (name.startsWith(folder) && name.matches(".*/(?:header|footer)\\d*\\.xml")) {
                var margin = new WordBody(styles, lists);
                Markup.walk(parts, name, margin);
                margin.paragraphs().forEach(line -> manuscript.margin(line.text()));
            }
        }
    }

    private static void addNotes(WordBody body, Manuscript manuscript) {
        for (Map.Entry<String, Integer> cited : body.cited().entrySet()) {
            String mark = "[" + cited.getValue() + "] ";
            for (Paragraph line : body.notes().getOrDefault(cited.getKey(), List.of())) {
                manuscript.add(new Paragraph(mark + line.text().strip(), Paragraph.Look.BODY));
                mark = "";
            }
        }
    }

    /// Documents in other formats that stand in the place of text.
    private static List<Source> alternatives(Parts parts) {
        return parts.names().stream()
                .filter(name -> name.matches("(?:word/)?(?:afchunk|altchunk|chunk)[^/]*\\.(?:mht|html?|rtf|txt|docx)"))
                .limit(MOST_ALTERNATIVES)
                .map(name -> new Source(
                        name.substring(name.lastIndexOf('/') + 1), null, parts.bytes(name, MOST_BYTES)))
                .toList();
    }
}
