package org.rapporteur.intake.office;

import java.util.Comparator;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;

/// PowerPoint presentations since 2007 as text: the paragraphs of the slides in their order.
final class SlidesParser implements Parser {
    /// Parts by the number at the end of their name.
    static final Comparator<String> IN_ORDER =
            Comparator.<String>comparingInt(SlidesParser::number).thenComparing(Comparator.naturalOrder());

    @Override
    public Draft parse(Source source) {
        Parts parts = Parts.of(source);
        var manuscript = new Manuscript(source);
        parts.names().stream()
                .filter(name -> name.matches("ppt/slides/[^/]+\\.xml"))
                .sorted(IN_ORDER)
                .forEach(name -> Markup.walk(parts, name, new Slide(manuscript)));
        Markup.walk(parts, "docProps/core.xml", new FileProperties(manuscript));
        if (parts.isDamaged()) {
            manuscript.damaged();
        }
        return manuscript.draft();
    }

    private static int number(String name) {
        String digits = name.replaceFirst("\\.xml$", "").replaceFirst("^.*?(\\d{0,6})$", "$1");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /// The paragraphs of one slide.
    private static final class Slide implements Markup.Visitor {
        private final Manuscript manuscript;
        private final StringBuilder words = new StringBuilder();
        private Paragraph.Look role = Paragraph.Look.BODY;
        private boolean letters;
        private int unseen;

        Slide(Manuscript manuscript) {
            this.manuscript = manuscript;
        }

        @Override
        public void start(String name, Markup at) {
            if (unseen > 0 || "Fallback".equals(name)) {
                unseen++;
                return;
            }
            letters = "t".equals(name);
            switch (name) {
                case "sp" -> role = Paragraph.Look.BODY;
                case "ph" -> role = String.valueOf(at.attribute("type")).matches("title|ctrTitle")
                        ? Paragraph.Look.TITLE : Paragraph.Look.BODY;
                case "br" -> words.append('\n');
                case "tab" -> words.append(' ');
                default -> { }
            }
        }

        @Override
        public void end(String name) {
            if (unseen > 0) {
                unseen--;
                return;
            }
            letters = false;
            if ("p".equals(name)) {
                boolean first = manuscript.length() == 0;
                manuscript.add(new Paragraph(words.toString(), first ? role : Paragraph.Look.BODY));
                words.setLength(0);
            }
        }

        @Override
        public void text(String more) {
            words.append(letters && unseen == 0 ? more : "");
        }
    }
}
