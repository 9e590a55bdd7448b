package org.rapporteur.brief;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The text of a paper as XHTML, for print and for browsers alike: headings, lists, tables, notes
/// linked both ways.
final class PaperMarkup {
    private static final String VECTORS = "data:image/svg+xml;base64,";
    private static final int LONGEST_WORD = 30;
    private static final double TWENTIETHS = 20;

    private final Paper paper;
    private final UnaryOperator<String> escape;
    private final boolean paged;
    private final Map<Evidence, Note> notes;
    private final StringBuilder out = new StringBuilder();
    private final Set<Integer> mentioned = new HashSet<>();
    private int pictures;

    /// The text of `paper`; `escape` makes a text fit for markup. All notes stand at the end.
    ///
    /// @param paged whether it is laid out on pages rather than in a browser
    PaperMarkup(Paper paper, UnaryOperator<String> escape, boolean paged) {
        this.paper = paper;
        this.paged = paged;
        this.escape = escape;
        this.notes = paper.notes().stream().collect(Collectors.toMap(Note::evidence, Function.identity()));
    }

    /// What stands in the body.
    String body() {
        out.append("<h1>").append(shown(paper.title())).append("</h1>");
        paragraph("subtitle", Sentences.tied(paper.subtitle()));
        for (int i = 0; i < paper.sections().size(); i++) {
            section(paper.sections().get(i), "s" + i);
        }
        if (paper.notice() != null) {
            paragraph("notice", paper.notice().text());
        }
        notes();
        return out.toString();
    }

    private void section(Section section, String id) {
        if (!section.runIn()) {
            out.append("<h2 id=\"").append(id).append("\">").append(shown(section.heading())).append("</h2>");
        }
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> prose(section, paragraph, id);
                case Block.Bullets bullets -> bullets(bullets);
                case Block.Entry entry -> entry(entry);
                case Graphic graphic -> graphic(graphic);
                case Block.StatusTable(var rows) -> {
                    out.append("<table>");
                    rows.forEach(this::row);
                    out.append("</table>");
                }
            }
        }
    }

    private void bullets(Block.Bullets bullets) {
        if (!bullets.lead().isEmpty()) {
            out.append("<p class=\"lead\"><em>").append(shown(bullets.lead())).append("</em></p>");
        }
        out.append("<ul>");
        String before = paged ? "<li><span class=\"bullet\">•</span>" : "<li>";
        bullets.statements().forEach(s -> say(before, s.text(), s.evidence(), "</li>"));
        out.append("</ul>");
    }

    /// A picture stands in the text itself: nothing is fetched, and it is drawn as vectors.
    private void graphic(Graphic picture) {
        out.append("<p class=\"picture\">").append(paged ? "<span class=\"drawn\"><object" : "<img").append(" alt=\"")
                .append(shown(picture.alternative()));
        if (paged) {
            double width = DocxTemplate.textWidth(paper.template().look()) * picture.share();
            out.append("\" type=\"").append(PdfPictures.TYPE).append("\" data=\"").append(pictures++)
                    .append(String.format(Locale.ROOT, "\" style=\"width: %.2fpt; height: %.2fpt\"/></span></p>",
                            width / TWENTIETHS, width / TWENTIETHS * picture.ratio()));
        } else {
            byte[] svg = picture.svg(paper.language()).getBytes(StandardCharsets.UTF_8);
            out.append("\" src=\"").append(VECTORS).append(Base64.getEncoder().encodeToString(svg))
                    .append("\" style=\"width: ").append(Math.round(picture.share() * 100)).append("%\"/></p>");
        }
        captions(picture.captions());
    }

    private void captions(List<Graphic.Caption> captions) {
        if (captions.isEmpty()) {
            return;
        }
        out.append("<p class=\"caption\">");
        for (Graphic.Caption caption : captions) {
            run(caption == captions.getFirst() ? "" : " · ");
            say("", caption.name(), caption.evidence(), "");
        }
        out.append("</p>");
    }

    private void entry(Block.Entry entry) {
        out.append("<p>");
        linked(LinkedWords.of(entry.statement().text(), entry.links()));
        out.append("</p>");
        entry.quotes().forEach(quote -> paragraph("quote", quote.text()));
    }

    private void linked(List<LinkedWords.Piece> pieces) {
        for (LinkedWords.Piece piece : pieces) {
            if (piece.address() == null) {
                run(piece.text());
            } else {
                out.append("<a class=\"link\" href=\"").append(shown(piece.address())).append("\">")
                        .append(shown(piece.text())).append("</a>");
            }
        }
    }

    private void prose(Section section, Block.Paragraph paragraph, String id) {
        out.append("<p>");
        if (section.runIn() && paragraph == section.blocks().getFirst()) {
            out.append("<strong id=\"").append(id).append("\">")
                    .append(shown(Sentences.stopped(section.heading()))).append("</strong>");
            run(" ");
        }
        if (!paragraph.lead().isEmpty()) {
            out.append("<em>").append(shown(Sentences.stopped(paragraph.lead()))).append("</em>");
            run(" ");
        }
        for (Statement statement : paragraph.statements()) {
            say("", statement.text(), statement.evidence(), "");
            run(" ");
        }
        out.append("</p>");
    }

    private void row(Block.Row row) {
        out.append("<tr><td class=\"issue\">").append(shown(row.issue()));
        out.append("</td><td class=\"level\">").append(shown(row.level())).append("</td>");
        say("<td>", row.since(), row.statement().evidence(), "</td></tr>");
    }

    private void say(String before, String said, @Nullable Evidence evidence, String after) {
        String text = Sentences.tied(said);
        int end = evidence == null || text.isEmpty() || !notes.containsKey(evidence) ? text.length() : endOf(text);
        out.append(before);
        run(text.substring(0, end));
        if (evidence != null && notes.containsKey(evidence)) {
            out.append("<span class=\"end\">").append(shown(text.substring(end)));
            mark(Objects.requireNonNull(notes.get(evidence)));
            out.append("</span>");
        }
        out.append(after);
    }

    /// Text that stands beside elements. The printer draws all text that an element holds by itself, line
    /// by line, before what stands between: it would be drawn, and copied, in another order than read.
    private void run(String text) {
        if (paged && !text.isEmpty()) {
            out.append("<span>").append(shown(text)).append("</span>");
        } else {
            out.append(shown(text));
        }
    }

    /// Where the last word begins, which stays on one line with its mark; of text without
    /// blanks, as in Chinese, the last character.
    private static int endOf(String text) {
        int word = text.lastIndexOf(' ') + 1;
        return text.length() - word <= LONGEST_WORD && word < text.length()
                ? word
                : text.offsetByCodePoints(text.length(), -1);
    }

    private void mark(Note note) {
        boolean first = mentioned.add(note.number());
        out.append("<sup><a ");
        if (first) {
            out.append("id=\"r").append(note.number()).append("\" ");
        }
        out.append("href=\"#n").append(note.number()).append("\">").append(note.number()).append("</a></sup>");
    }

    private void notes() {
        if (paper.notes().isEmpty()) {
            return;
        }
        out.append("<div class=\"notes\" id=\"notes\"><div class=\"rule\"></div>");
        for (Note note : paper.notes()) {
            out.append("<p id=\"n").append(note.number()).append("\"><sup><a href=\"#r").append(note.number())
                    .append("\">").append(note.number()).append("</a></sup>");
            run(" ");
            linked(LinkedWords.addresses(Sentences.tied(note.evidence().text())));
            out.append("</p>");
        }
        out.append("</div>");
    }

    private void paragraph(String style, String text) {
        out.append("<p class=\"").append(style).append("\">").append(shown(text)).append("</p>");
    }

    private String shown(String text) {
        return escape.apply(text);
    }
}
