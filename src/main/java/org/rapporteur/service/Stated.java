package org.rapporteur.service;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.brief.Block;
import org.rapporteur.brief.Graphic;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Pin;
import org.rapporteur.brief.Section;
import org.rapporteur.brief.Statement;
import org.rapporteur.model.Id;

/// Where a paper says what: all that must be known of it when something changes that it stands on.
///
/// @param levels the texts of rows and pictures, which tell a level and nothing else
/// @param moves the sentences by which sections on news say what moved their issue
/// @param judgements what is judged in it
public record Stated(Set<String> levels, Set<String> moves, List<Judgement> judgements) {
    /// @param text as printed
    /// @param on the records that it judges
    public record Judgement(String text, Set<Id<?>> on) {}

    /// What `paper` says where.
    static Stated in(Paper paper) {
        List<Section> sections = paper.sections();
        return new Stated(
                texts(sections.stream().map(Section::blocks).flatMap(Collection::stream)
                        .filter(block -> block instanceof Block.StatusTable || block instanceof Graphic)),
                texts(sections.stream().filter(Section::runIn).map(section -> section.blocks().getFirst())),
                paper.statements().stream().filter(one -> one.kind() == Statement.Kind.JUDGEMENT)
                        .map(one -> new Judgement(one.text(),
                                one.rests().stream().map(Pin::record).collect(Collectors.toUnmodifiableSet())))
                        .toList());
    }

    private static Set<String> texts(Stream<Block> blocks) {
        return blocks.flatMap(block -> block.statements().stream()).map(Statement::text)
                .collect(Collectors.toUnmodifiableSet());
    }
}
