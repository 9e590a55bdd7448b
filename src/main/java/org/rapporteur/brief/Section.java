package org.rapporteur.brief;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A headed part of a paper.
///
/// @param heading as printed
/// @param runIn whether the heading leads into the first paragraph, in bold, instead of
///     standing above it
/// @param blocks what it says, at least one
public record Section(String heading, boolean runIn, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /// A section whose heading stands above it.
    static Section headed(String heading, List<? extends Block> blocks) {
        return new Section(heading, false, List.copyOf(blocks));
    }

    /// A section whose heading leads into its paragraph.
    static Section runIn(String heading, List<Statement> statements) {
        return new Section(heading, true, List.of(new Block.Paragraph("", statements)));
    }

    /// What it says, in reading order.
    public Stream<Statement> statements() {
        return blocks.stream().flatMap(block -> block.statements().stream());
    }

    /// The section with only the statements that pass `test`, or nothing where none does. A heading
    /// stands above what is left once the paragraph that it led into is gone.
    Optional<Section> keep(Predicate<Statement> test) {
        List<Block> kept = blocks.stream().flatMap(block -> block.keep(test).stream()).toList();
        boolean leads = runIn && !blocks.isEmpty() && blocks.getFirst().keep(test).isPresent();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Section(heading, leads, kept));
    }

    Section clean() {
        return new Section(heading, runIn, blocks.stream().map(Block::clean).toList());
    }

    Section map(UnaryOperator<Statement> change) {
        return new Section(heading, runIn, blocks.stream().map(block -> block.map(change)).toList());
    }
}
