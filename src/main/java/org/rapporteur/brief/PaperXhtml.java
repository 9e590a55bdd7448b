package org.rapporteur.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;

/// A paper as XHTML for printing, with bookmarks, running marking and page numbers.
///
/// Every text is escaped on its way in; the style sheet is `paper.css`.
final class PaperXhtml {
    private static final int LONGEST_WORD = 30;

    private final Paper paper;
    private final Messages messages;
    private final String family;
    private final SortedSet<Integer> missing;
    private final Map<Evidence, Note> notes;
    private final StringBuilder out = new StringBuilder();
    private final List<Note> mentioned = new ArrayList<>();

    /// The page of `paper`, set in the font family list `family`, where the characters of
    /// `missing` are named by their codes.
    PaperXhtml(Paper paper, Messages messages, String family, SortedSet<Integer> missing) {
        this.paper = paper;
        this.messages = messages;
        this.family = family;
        this.missing = missing;
        this.notes = paper.notes().stream().collect(Collectors.toMap(Note::evidence, Function.identity()));
    }

    /// All text that is printed, to choose fonts by.
    static String textOf(Paper paper, Messages messages) {
        return paper.title() + paper.subtitle() + Sentences.banner(paper.marking()) + messages.get("brief.page", 0, 0)
                + "0123456789" + messages.get("brief.notes")
                + paper.sections().stream().map(PaperXhtml::textOf).collect(Collectors.joining())
                + (paper.notice() == null ? "" : paper.notice().text())
                + paper.notes().stream().map(note -> note.evidence().text()).collect(Collectors.joining());
    }

    private static String textOf(Section section) {
        return section.heading() + section.blocks().stream().map(PaperXhtml::textOf).collect(Collectors.joining());
    }

    private static String textOf(Block block) {
        Stream<String> texts = switch (block) {
            case Block.StatusTable(var rows) -> rows.stream().map(row -> row.issue() + row.level() + row.since());
            case Block.Bullets(var statements) -> statements.stream().map(Statement::text);
            case Block.Paragraph(var lead, var statements) ->
                Stream.concat(Stream.of(lead), statements.stream().map(Statement::text));
        };
        return texts.collect(Collectors.joining());
    }

    /// The document.
    String write() {
        out.append("<!DOCTYPE html><html lang=\"").append(messages.locale().toLanguageTag()).append("\"><head><title>")
                .append(shown(paper.title())).append("</title><meta name=\"subject\" content=\"")
                .append(shown(paper.subtitle())).append("\"/><style>").append(sheet()).append("</style>");
        bookmarks();
        out.append("</head><body><h1>").append(shown(paper.title())).append("</h1>");
        paragraph("subtitle", paper.subtitle());
        for (int i = 0; i < paper.sections().size(); i++) {
            section(paper.sections().get(i), "s" + i);
        }
        if (paper.notice() != null) {
            paragraph("notice", paper.notice().text());
        }
        notes();
        return out.append("</body></html>").toString();
    }

    private void bookmarks() {
        out.append("<bookmarks>");
        for (int i = 0; i < paper.sections().size(); i++) {
            bookmark(paper.sections().get(i).heading(), "s" + i);
        }
        if (!notes.isEmpty()) {
            bookmark(messages.get("brief.notes"), "notes");
        }
        out.append("</bookmarks>");
    }

    private void bookmark(String name, String target) {
        out.append("<bookmark name=\"").append(shown(name)).append("\" href=\"#").append(target).append("\"/>");
    }

    private void section(Section section, String id) {
        if (!section.runIn()) {
            out.append("<h2 id=\"").append(id).append("\">").append(shown(section.heading())).append("</h2>");
        }
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> prose(section, paragraph, id);
                case Block.Bullets(var statements) -> {
                    out.append("<ul>");
                    statements.forEach(s -> say("<li>", s.text(), s.evidence(), "</li>"));
                    out.append("</ul>");
                }
                case Block.StatusTable(var rows) -> {
                    out.append("<table>");
                    rows.forEach(this::row);
                    out.append("</table>");
                }
            }
        }
    }

    private void prose(Section section, Block.Paragraph paragraph, String id) {
        out.append("<p>");
        if (section.runIn() && paragraph == section.blocks().getFirst()) {
            out.append("<strong id=\"").append(id).append("\">")
                    .append(shown(Sentences.stopped(section.heading()))).append("</strong> ");
        }
        if (!paragraph.lead().isEmpty()) {
            out.append("<em>").append(shown(Sentences.stopped(paragraph.lead()))).append("</em> ");
        }
        paragraph.statements().forEach(statement -> say("", statement.text(), statement.evidence(), " "));
        out.append("</p>");
    }

    private void row(Block.Row row) {
        out.append("<tr><td class=\"issue\">").append(shown(row.issue()));
        out.append("</td><td class=\"level\">").append(shown(row.level())).append("</td>");
        say("<td>", row.since(), row.statement().evidence(), "</td></tr>");
    }

    private void say(String before, String text, @Nullable Evidence evidence, String after) {
        int end = evidence == null || text.isEmpty() ? text.length() : endOf(text);
        out.append(before).append(shown(text.substring(0, end)));
        if (evidence != null) {
            out.append("<span class=\"end\">").append(shown(text.substring(end)));
            mark(Objects.requireNonNull(notes.get(evidence)));
            out.append("</span>");
        }
        out.append(after);
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
        out.append("<sup><a ");
        if (!mentioned.contains(note)) {
            mentioned.add(note);
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
                    .append("\">").append(note.number()).append("</a></sup> ")
                    .append(shown(note.evidence().text())).append("</p>");
        }
        out.append("</div>");
    }

    private void paragraph(String style, String text) {
        out.append("<p class=\"").append(style).append("\">").append(shown(text)).append("</p>");
    }

    private String sheet() {
        try (InputStream in = Objects.requireNonNull(
                PaperXhtml.class.getResourceAsStream("/org/rapporteur/brief/paper.css"), "paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "body { font-family: " + family + "; } "
                    + "@page { " + box("top-center", "bold", marking())
                    + box("bottom-center", "bold", marking())
                    + box("bottom-right", "normal", pages()) + "}";
        } catch (IOException e) {
            throw new IllegalStateException("a template of the program cannot be read", e);
        }
    }

    private String box(String place, String weight, String content) {
        return "@" + place + " { font-family: " + family + "; font-size: 10pt; font-weight: " + weight
                + "; content: " + content + "; } ";
    }

    private String marking() {
        return css(visible(Sentences.banner(paper.marking())));
    }

    private String pages() {
        return css(messages.get("brief.page", "\u0001", "\u0002"))
                .replace("\\1 ", "\" counter(page) \"")
                .replace("\\2 ", "\" counter(pages) \"");
    }

    /// A string in a style sheet; whatever could end it, or the sheet, is written as a code.
    private static String css(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) && c < 0x80 || c == ' '
                        ? Character.toString(c)
                        : "\\" + Integer.toHexString(c) + ' ')
                .collect(Collectors.joining("", "\"", "\""));
    }

    private String shown(String text) {
        return visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private String visible(String text) {
        return Sentences.oneLine(text).codePoints()
                .filter(c -> !Fonts.isDropped(c))
                .map(c -> Character.isSpaceChar(c) && c != '\u00A0' ? ' ' : c)
                .mapToObj(c -> missing.contains(c)
                        ? String.format(Locale.ROOT, "[U+%04X]", c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
