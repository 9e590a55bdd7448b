package org.rapporteur.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A piece of a section.
public sealed interface Block permits
        Block.Paragraph, Block.Bullets, Block.Entry, Block.StatusTable, Graphic {
    /// What it says, in reading order.
    List<Statement> statements();

    /// How many statements it makes; what is quoted beneath one is part of it.
    default int size() {
        return statements().size();
    }

    /// The block with only the statements that pass `test`, or nothing where none does.
    Optional<Block> keep(Predicate<Statement> test);

    /// The block with each statement replaced.
    Block map(UnaryOperator<Statement> change);

    /// The block without any trace of its sources.
    default Block clean() {
        return map(Statement::clean);
    }

    /// Statements that run on as one paragraph.
    ///
    /// @param lead what it is about, printed before it, or empty
    /// @param statements what it says
    record Paragraph(String lead, List<Statement> statements) implements Block {
        public Paragraph {
            statements = List.copyOf(statements);
        }

        @Override
        public Optional<Block> keep(Predicate<Statement> test) {
            List<Statement> kept = statements.stream().filter(test).toList();
            return kept.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(lead, kept));
        }

        @Override
        public Block map(UnaryOperator<Statement> change) {
            return new Paragraph(lead, statements.stream().map(change).toList());
        }
    }

    /// Statements as a bullet list.
    ///
    /// @param lead what they have in common, printed above them and gone with the last of them, or empty
    /// @param statements what it says
    record Bullets(String lead, List<Statement> statements) implements Block {
        public Bullets {
            statements = List.copyOf(statements);
        }

        /// A list with nothing above it.
        Bullets(List<Statement> statements) {
            this("", statements);
        }

        @Override
        public Optional<Block> keep(Predicate<Statement> test) {
            List<Statement> kept = statements.stream().filter(test).toList();
            return kept.isEmpty() ? Optional.empty() : Optional.of(new Bullets(lead, kept));
        }

        @Override
        public Block map(UnaryOperator<Statement> change) {
            return new Bullets(lead, statements.stream().map(change).toList());
        }
    }

    /// An entry of a chronology.
    ///
    /// @param statement what happened
    /// @param links the addresses of its sources, each once
    /// @param quotes what is quoted beneath it, a paragraph each
    record Entry(Statement statement, List<String> links, List<Statement> quotes) implements Block {
        public Entry {
            links = List.copyOf(links);
            quotes = List.copyOf(quotes);
        }

        @Override
        public List<Statement> statements() {
            return Stream.concat(Stream.of(statement), quotes.stream()).toList();
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Optional<Block> keep(Predicate<Statement> test) {
            return test.test(statement)
                    ? Optional.of(new Entry(statement, links, quotes.stream().filter(test).toList()))
                    : Optional.empty();
        }

        @Override
        public Block map(UnaryOperator<Statement> change) {
            return new Entry(change.apply(statement), links, quotes.stream().map(change).toList());
        }

        @Override
        public Block clean() {
            return new Entry(statement.clean(), List.of(), quotes.stream()
                    .filter(quote -> quote.evidence() == null).map(Statement::clean).toList());
        }
    }

    /// Where the issues stand, one row an issue.
    record StatusTable(List<Row> rows) implements Block {
        public StatusTable {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Statement> statements() {
            return rows.stream().map(Row::statement).toList();
        }

        @Override
        public Optional<Block> keep(Predicate<Statement> test) {
            List<Row> kept = rows.stream().filter(row -> test.test(row.statement())).toList();
            return kept.isEmpty() ? Optional.empty() : Optional.of(new StatusTable(kept));
        }

        @Override
        public Block map(UnaryOperator<Statement> change) {
            return new StatusTable(rows.stream()
                    .map(row -> row.with(change.apply(row.statement())))
                    .toList());
        }
    }

    /// A picture that was drawn elsewhere.
    ///
    /// @param png the picture in pixels
    /// @param svg the same as an SVG document
    /// @param ratio its height, as a part of its width
    /// @param statement its words for who cannot see it, with the marking of all that it shows
    record Picture(byte[] png, String svg, double ratio, Statement statement) implements Graphic {
        @Override
        public byte[] png(Locale language) {
            return png;
        }

        @Override
        public String svg(Locale language) {
            return svg;
        }

        @Override
        public List<Caption> captions() {
            return List.of();
        }

        @Override
        public List<Statement> statements() {
            return List.of(statement);
        }

        @Override
        public Optional<Block> keep(Predicate<Statement> test) {
            return test.test(statement) ? Optional.of(this) : Optional.empty();
        }

        @Override
        public Block map(UnaryOperator<Statement> change) {
            return new Picture(png, svg, ratio, change.apply(statement));
        }
    }

    /// One issue in the table.
    ///
    /// @param issue its name
    /// @param level the level's word with an arrow where it has a trend, or "Not assessed"
    /// @param since since when, from what, and what may already be so; empty where not assessed
    /// @param statement the row as one sentence; its note stands at the end of the row
    record Row(String issue, String level, String since, Statement statement) {
        /// The same with `other` for its statement; what that says in other words stands in its place.
        private Row with(Statement other) {
            if (other.text().equals(statement.text())) {
                return new Row(issue, level, since, other);
            }
            String words = other.text().startsWith(issue)
                    ? other.text().substring(issue.length()).replaceFirst("^[:：,，]?\\s*", "") : other.text();
            return new Row(issue, "", words, other);
        }
    }
}
