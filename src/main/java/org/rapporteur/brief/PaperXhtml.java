package org.rapporteur.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;

/// A paper as XHTML for printing, with bookmarks, running marking and page numbers.
///
/// Every text is escaped on its way in; the style sheet is `paper.css`.
final class PaperXhtml {
    /// The spaces of the sheet by [PaperTemplate.Look#COMPACT].
    private static final String COMPACT = "p, ul, table { margin-bottom: 4pt; } p.lead { margin-bottom: 1.5pt; }"
            + " p.subtitle { padding-bottom: 4pt; margin-bottom: 6pt; } h1 { margin-bottom: 2pt; }"
            + " h2 { margin: 4pt 0 1.5pt 0; } td { padding-top: 1.75pt; padding-bottom: 1.75pt; } ";

    private final Paper paper;
    private final Messages messages;
    private final Fonts fonts;
    private final StringBuilder out = new StringBuilder();

    /// The page of `paper`, set in `fonts`.
    PaperXhtml(Paper paper, Messages messages, Fonts fonts) {
        this.paper = paper;
        this.messages = messages;
        this.fonts = fonts;
    }

    /// All text that is printed, to choose fonts by.
    static String textOf(Paper paper, Messages messages) {
        return paper.title() + paper.subtitle() + Sentences.banner(paper.marking()) + messages.get("brief.page", 0, 0)
                + "0123456789" + messages.get("brief.notes")
                + paper.sections().stream().map(section -> textOf(section, paper.language()))
                        .collect(Collectors.joining())
                + (paper.notice() == null ? "" : paper.notice().text())
                + paper.notes().stream().map(note -> note.evidence().text()).collect(Collectors.joining());
    }

    private static String textOf(Section section, Locale language) {
        return section.heading() + section.blocks().stream().map(block -> textOf(block, language))
                .collect(Collectors.joining());
    }

    private static String textOf(Block block, Locale language) {
        Stream<String> texts = switch (block) {
            case Block.StatusTable(var rows) -> rows.stream().map(row -> row.issue() + row.level() + row.since());
            case Graphic graphic -> Stream.concat(Stream.of(graphic.alternative(), graphic.svg(language)),
                    graphic.captions().stream().map(Graphic.Caption::name));
            case Block.Bullets(var lead, var statements) ->
                Stream.concat(Stream.of(lead), statements.stream().map(Statement::text));
            case Block.Entry entry -> entry.statements().stream().map(Statement::text);
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
        return out.append("</head><body>").append(new PaperMarkup(paper, this::shown, true).body())
                .append("</body></html>").toString();
    }

    private void bookmarks() {
        out.append("<bookmarks>");
        for (int i = 0; i < paper.sections().size(); i++) {
            bookmark(paper.sections().get(i).heading(), "s" + i);
        }
        if (!paper.notes().isEmpty()) {
            bookmark(messages.get("brief.notes"), "notes");
        }
        out.append("</bookmarks>");
    }

    private void bookmark(String name, String target) {
        out.append("<bookmark name=\"").append(shown(name)).append("\" href=\"#").append(target).append("\"/>");
    }

    private String sheet() {
        try (InputStream in = Objects.requireNonNull(
                PaperXhtml.class.getResourceAsStream("/org/rapporteur/brief/paper.css"), "paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    + "body { font-family: " + fonts.family() + "; } " + look()
                    + "@page { " + box("top-center", "bold", marking())
                    + box("bottom-center", "bold", marking())
                    + box("bottom-right", "normal", pages()) + "}";
        } catch (IOException e) {
            throw new IllegalStateException("a template of the program cannot be read", e);
        }
    }

    private String look() {
        PaperTemplate.Look look = paper.template().look();
        return look.equals(PaperTemplate.Look.USUAL) ? "" : "@page { size: " + (look.letter() ? "letter" : "A4")
                + "; margin: " + look.margin() + "mm; } body { font-size: " + look.size() + "pt; } table { font-size: "
                + (look.size() - 1) + "pt; } " + (look.isCompact() ? COMPACT : "");
    }

    private String box(String place, String weight, String content) {
        return "@" + place + " { font-family: " + fonts.family() + "; font-size: " + paper.template().look().small()
                + "pt; font-weight: " + weight + "; content: " + content + "; } ";
    }

    private String marking() {
        return css(fonts.named(Sentences.banner(paper.marking())));
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
        return fonts.named(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
