package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.Warning;

/// An entry while its paragraphs are gathered.
final class EntryDraft {
    private static final int MOST_QUOTED = 5_000;

    final @Nullable Dated day;
    private final List<String> text = new ArrayList<>();
    private final List<String> quoted = new ArrayList<>();
    private final Map<String, ChronologyEntry.Link> links = new LinkedHashMap<>();
    private final Map<String, ChronologyEntry.Link> linksBeneath = new LinkedHashMap<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int deadLinks;
    private int where;
    private int from = Integer.MAX_VALUE;
    private int to;

    /// An entry of `day`, or of none.
    EntryDraft(@Nullable Dated day) {
        this.day = day;
        if (day != null) {
            warnings.addAll(day.warnings());
        }
    }

    /// Adds a paragraph of the entry's own words.
    void addText(Piece piece) {
        where = text.isEmpty() ? piece.block().number() : where;
        text.add(clean(piece));
        addLinks(piece.block(), links);
        reach(piece);
    }

    /// Adds a paragraph that is quoted beneath it.
    void addQuoted(Piece piece) {
        if (quoted.size() < MOST_QUOTED) {
            quoted.add(clean(piece));
        }
        addLinks(piece.block(), linksBeneath);
        reach(piece);
    }

    /// Adds a paragraph that only says where it is from.
    void addSource(Piece piece) {
        addLinks(piece.block(), links);
        reach(piece);
    }

    /// Adds something that an officer should look at.
    void warn(Warning warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    private void addLinks(Block block, Map<String, ChronologyEntry.Link> into) {
        block.anchors().forEach(anchor -> {
            String words = block.text().substring(anchor.from(), anchor.to()).replace('\t', ' ');
            into.merge(anchor.address(), new ChronologyEntry.Link(words, anchor.address()), EntryDraft::longer);
        });
        deadLinks += block.deadLinks();
        block.notes().forEach(note -> addLinks(note, into));
    }

    private static ChronologyEntry.Link longer(ChronologyEntry.Link a, ChronologyEntry.Link b) {
        return b.text().length() > a.text().length() ? b : a;
    }

    private void reach(Piece piece) {
        from = Math.min(from, piece.from());
        to = Math.max(to, piece.to());
    }

    /// Without the sign of a list that was typed by hand.
    private static String clean(Piece piece) {
        return piece.block().text().replace('\t', ' ').strip().replaceFirst("^[•·▪◦●■‣]\\s*(?=\\S)", "");
    }

    /// The last paragraph of its own words.
    String lastText() {
        return text.isEmpty() ? "" : text.getLast();
    }

    /// The last paragraph that is quoted beneath it, or an empty string.
    String lastQuoted() {
        return quoted.isEmpty() ? "" : quoted.getLast();
    }

    /// Whether it has words of its own by now.
    boolean isBegun() {
        return !text.isEmpty();
    }

    /// Whether anything is quoted beneath it by now.
    boolean hasQuoted() {
        return !quoted.isEmpty();
    }

    /// Whether it points anywhere by now.
    boolean isLinked() {
        return !links.isEmpty();
    }

    /// The entry. The links of what is quoted count only where it has none of its own.
    ChronologyEntry entry() {
        var all = new ArrayList<>((links.isEmpty() ? linksBeneath : links).values());
        if (deadLinks > 0) {
            warn(Warning.of("chronology.dead-link"));
        }
        if (all.isEmpty()) {
            warn(Warning.of("chronology.no-link"));
        }
        return new ChronologyEntry(day == null ? null : day.date(), day == null ? null : day.line().words(),
                String.join("\n", text), quoted, all, warnings, where, new ChronologyEntry.Span(from, to), null);
    }
}
