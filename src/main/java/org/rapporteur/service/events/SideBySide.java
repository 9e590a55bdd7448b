package org.rapporteur.service.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Article;
import org.rapporteur.model.ChineseScript;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Outlets;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Readouts;
import org.rapporteur.repository.Records;

/// Lays the readouts of an event side by side, and proposes which of their sentences speak of which
/// issue.
final class SideBySide {
    private final Sql sql;
    private final long known;
    private final Suggestions.@Nullable Reader reader;

    /// Reads the ledger up to the instant `known`; proposes nothing where `reader` is null.
    SideBySide(Sql sql, long known, Suggestions.@Nullable Reader reader) {
        this.sql = sql;
        this.known = known;
        this.reader = reader;
    }

    private record Filled(ReadoutGrid.Column column, Map<Id<Issue>, ReadoutCell> cells) {}

    /// The readouts of `event` that may have been out by the end of `day`.
    ReadoutGrid of(Stored<Event> event, LocalDate day) {
        // Ids grow with time; a readout that was revised stays in its place.
        List<Filled> filled = Readouts.of(sql, event.id(), known).stream()
                .sorted(Comparator.comparing(readout -> readout.id().value()))
                .flatMap(readout -> column(readout, day).stream())
                .map(column -> new Filled(column, cells(column))).toList();
        List<Stored<Issue>> issues = Records.known(sql, Issues.KIND, known, "1").stream()
                .sorted(Comparator.comparingInt(issue -> issue.content().rank())).toList();
        Set<Id<Issue>> wanted = new LinkedHashSet<>(event.content().issues());
        issues.stream().map(Stored::id).filter(issue -> filled.stream().anyMatch(one -> one.cells.containsKey(issue)))
                .forEach(wanted::add);
        Map<Id<Issue>, String> names = issues.stream()
                .collect(Collectors.toMap(Stored::id, issue -> issue.content().name()));
        return new ReadoutGrid(
                filled.stream().map(Filled::column).toList(),
                wanted.stream().filter(names::containsKey).map(issue -> new ReadoutGrid.Row(
                        issue, names.get(issue), event.content().isOn(issue), filled.stream()
                                .map(one -> one.cells.getOrDefault(issue, new ReadoutCell.NotLookedAt()))
                                .toList())).toList());
    }

    private Optional<ReadoutGrid.Column> column(Stored<Readout> readout, LocalDate day) {
        return Records.find(sql, Articles.KIND, readout.content().article(), known)
                .filter(article -> article.content().published() == null
                        || !article.content().published().earliest().isAfter(day))
                .map(article -> new ReadoutGrid.Column(readout, article, outlet(article.content().outlet())));
    }

    private @Nullable Outlet outlet(@Nullable Id<Outlet> id) {
        return id == null ? null : Records.find(sql, Outlets.KIND, id, known).map(Stored::content).orElse(null);
    }

    private Map<Id<Issue>, ReadoutCell> cells(ReadoutGrid.Column column) {
        Readout readout = column.readout().content();
        Map<Id<Passage>, Passage> passages = Passages.of(sql, readout.article()).stream()
                .collect(Collectors.toMap(Stored::id, Stored::content));
        Map<Id<Issue>, List<ReadoutCell.Proposal>> proposals = proposals(column, passages);
        var cells = new LinkedHashMap<Id<Issue>, ReadoutCell>();
        readout.mentions().stream().map(Readout.Mention::issue).distinct().forEach(issue -> cells.put(
                issue, said(readout.of(issue), proposals.getOrDefault(issue, List.of()), column, passages)));
        proposals.forEach((issue, sentences) -> cells.putIfAbsent(issue, new ReadoutCell.Proposed(sentences)));
        return cells;
    }

    private static ReadoutCell said(
            List<Readout.Mention> mentions, List<ReadoutCell.Proposal> proposals, ReadoutGrid.Column column,
            Map<Id<Passage>, Passage> passages) {
        var quotations = new ArrayList<ReadoutCell.Quotation>();
        for (Readout.Mention mention : mentions) {
            Passage passage = mention.passage() == null ? null : passages.get(mention.passage());
            if (passage != null) {
                quotations.add(new ReadoutCell.Quotation(
                        mention.passage(), passage.exact(), isForeign(column.article().content(), passage.exact()),
                        mention.translation()));
            }
        }
        return quotations.isEmpty() ? new ReadoutCell.NotMentioned() : new ReadoutCell.Quoted(quotations, proposals);
    }

    /// The language that an article says of itself counts; where it says none, its letters do.
    private static boolean isForeign(Article article, String words) {
        return ChineseScript.isChinese(words)
                || article.language() != null && !article.language().startsWith("en");
    }

    /// The sentences that use watch terms, less those that an officer confirmed or turned down.
    private Map<Id<Issue>, List<ReadoutCell.Proposal>> proposals(
            ReadoutGrid.Column column, Map<Id<Passage>, Passage> passages) {
        Article article = column.article().content();
        String text = article.body() == null || reader == null
                ? "" : Contents.text(sql, article.body()).orElse("");
        if (reader == null || text.isEmpty()) {
            return Map.of();
        }
        Readout readout = column.readout().content();
        Set<String> declined = TurnedDown.of(sql, column.readout().id());
        return reader.sentences(text).stream()
                .map(found -> new ReadoutCell.Proposal(found.issue(), found.span().start(), found.span().end(),
                        found.span().in(text), found.terms()))
                .filter(proposal -> !declined.contains(TurnedDown.line(proposal)))
                .filter(proposal -> readout.of(proposal.issue()).stream()
                        .map(mention -> mention.passage() == null ? null : passages.get(mention.passage()))
                        .noneMatch(passage -> overlaps(passage, proposal, text)))
                .collect(Collectors.groupingBy(ReadoutCell.Proposal::issue, LinkedHashMap::new,
                        Collectors.mapping(Function.identity(), Collectors.toList())));
    }

    private static boolean overlaps(@Nullable Passage passage, ReadoutCell.Proposal proposal, String text) {
        return passage != null && passage.standsIn(text)
                && passage.startUtf16(text) < proposal.to() && proposal.from() < passage.endUtf16(text);
    }
}
