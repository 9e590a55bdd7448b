package org.rapporteur.brief;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a paper as Markdown, with [footnotes](https://www.markdownguide.org/extended-syntax/#footnotes),
/// or as plain text.
public final class MarkdownWriter {
    private static final String SPECIAL = "\\`*_{}[]<>#|~";

    private final boolean plain;

    private MarkdownWriter(boolean plain) {
        this.plain = plain;
    }

    /// A writer of Markdown.
    public static MarkdownWriter markdown() {
        return new MarkdownWriter(false);
    }

    /// A writer of text without any signs, its notes numbered in square brackets.
    public static MarkdownWriter plainText() {
        return new MarkdownWriter(true);
    }

    /// `paper` as text; lines end with a line feed.
    public String text(Paper paper) {
        return new Writing(paper).all();
    }

    /// The writing of one paper.
    private final class Writing {
        private final Paper paper;
        private final Map<Evidence, Note> notes;
        private final StringBuilder out = new StringBuilder();

        Writing(Paper paper) {
            this.paper = paper;
            this.notes = paper.notes().stream().collect(Collectors.toMap(Note::evidence, Function.identity()));
        }

        String all() {
            line(strong(Sentences.banner(paper.marking())));
            line(heading("# ", paper.title()));
            line(shown(paper.subtitle()));
            paper.sections().forEach(this::section);
            if (paper.notice() != null) {
                line(shown(paper.notice().text()));
            }
            for (Note note : paper.notes()) {
                line((plain ? "[" + note.number() + "] " : "[^" + note.number() + "]: ")
                        + shown(note.evidence().text()));
            }
            line(strong(Sentences.banner(paper.marking())));
            return out.toString().stripTrailing() + "\n";
        }

        private void section(Section section) {
            if (!section.runIn()) {
                line(heading("## ", section.heading()));
            }
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.Paragraph paragraph -> line(lead(section, paragraph) + paragraph.statements().stream()
                            .map(statement -> say(statement.text(), statement)).collect(Collectors.joining(" ")));
                    case Block.Bullets bullets -> bullets(bullets);
                    case Block.Entry entry -> entry(entry);
                    case Graphic graphic -> graphic.statements().forEach(one -> line(emphasis(one.text()) + mark(one)));
                    case Block.StatusTable(var rows) -> line(table(rows.stream().map(row -> cells(
                            strong(row.issue()), shown(row.level()), say(row.since(), row.statement())))
                            .collect(Collectors.joining("\n"))));
                }
            }
        }

        private void bullets(Block.Bullets bullets) {
            if (!bullets.lead().isEmpty()) {
                line(emphasis(bullets.lead()));
            }
            line(bullets.statements().stream().map(statement -> "- " + say(statement.text(), statement))
                    .collect(Collectors.joining("\n")));
        }

        private String lead(Section section, Block.Paragraph paragraph) {
            boolean first = section.runIn() && paragraph == section.blocks().getFirst();
            return (first ? strong(Sentences.stopped(section.heading())) + " " : "")
                    + (paragraph.lead().isEmpty() ? "" : emphasis(Sentences.stopped(paragraph.lead())) + " ");
        }

        private void entry(Block.Entry entry) {
            line(LinkedWords.of(entry.statement().text(), entry.links()).stream()
                    .map(piece -> linked(piece.text(), piece.address())).collect(Collectors.joining()));
            entry.quotes().forEach(quote -> line((plain ? "    " : "> ") + shown(quote.text())));
        }

        private String table(String rows) {
            return plain ? rows : cells(" ", " ", " ") + "\n" + cells("---", "---", "---") + "\n" + rows;
        }

        private String cells(String one, String two, String three) {
            return plain ? one + " – " + two + (three.isEmpty() ? "" : ", " + three)
                    : "| " + one + " | " + two + " | " + three + " |";
        }

        private String linked(String text, @Nullable String address) {
            if (address == null) {
                return shown(text);
            }
            String encoded = address.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
            return plain ? text + " <" + address + ">" : "[" + shown(text) + "](" + encoded + ")";
        }

        private String say(String text, Statement statement) {
            return shown(text) + mark(statement);
        }

        private String mark(Statement statement) {
            Note note = statement.evidence() == null ? null : notes.get(statement.evidence());
            return note == null ? "" : plain ? " [" + note.number() + "]" : "[^" + note.number() + "]";
        }

        private void line(String text) {
            out.append(text).append("\n\n");
        }

        private String heading(String sign, String text) {
            return plain ? shown(text) : sign + shown(text);
        }

        private String strong(String text) {
            return plain ? shown(text) : "**" + shown(text) + "**";
        }

        private String emphasis(String text) {
            return plain ? shown(text) : "*" + shown(text) + "*";
        }

        /// The text with what would be a sign of Markdown written so that it is none.
        private String shown(String text) {
            String line = Sentences.oneLine(text);
            if (plain) {
                return line;
            }
            var escaped = new StringBuilder();
            line.codePoints().forEach(c -> {
                if (SPECIAL.indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(c);
            });
            return escaped.toString().replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^([-+])", "\\\\$1");
        }
    }
}
