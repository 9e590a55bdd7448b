package org.rapporteur.service.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.Citation;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Development;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Outlets;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Trackers;
import org.rapporteur.service.QuoteFinder;

/// The entries of one chronology, entered into one gesture: the document as an article, each entry
/// as a development that rests on its words there, each address as a reference, made once.
///
/// A link says where to look, not that it was read: it is cited as context. Where the tracker
/// holds the text behind it and the entry's quotation is found there, that supports as well.
final class ChronologyRecording {
    private static final int SHORTEST_QUOTE = 40;
    private static final int LONGEST_TITLE = 200;

    private final Gesture gesture;
    private final ChronologyReview review;
    private final String text;
    private final String title;
    private final Tracker tracker;
    private final List<Stored<Outlet>> outlets;
    private final Map<String, Stored<Article>> known = new HashMap<>();
    private final Map<String, Id<Article>> made = new HashMap<>();
    private final Map<Passage, Id<Passage>> passages = new HashMap<>();
    private final CodePointOffsets offsets;
    private @Nullable Id<Article> article;
    private @Nullable Digest body;

    ChronologyRecording(Gesture gesture, ChronologyReview review, String title) {
        this.gesture = gesture;
        this.review = review;
        this.title = title;
        this.text = review.chronology().text();
        this.offsets = new CodePointOffsets(text);
        this.tracker = Trackers.only(gesture.sql()).content();
        this.outlets = Records.heads(gesture.sql(), Outlets.KIND);
    }

    /// The document: the one that is here with the same text, or a new one. One that was imported
    /// before to be read shares its origin.
    Id<Article> article() {
        Id<Article> there = article;
        if (there == null) {
            Digest own = Digest.of(text);
            Optional<Stored<Article>> same = Articles.ofBody(gesture.sql(), own).stream().findFirst();
            there = same.map(Stored::id).orElseGet(this::newArticle);
            same.ifPresent(stored -> Passages.of(gesture.sql(), stored.id())
                    .forEach(passage -> passages.put(passage.content(), passage.id())));
            article = there;
            body = own;
        }
        return there;
    }

    private Id<Article> newArticle() {
        byte[] original = review.original();
        Id<Article> origin = Articles.ofOriginal(gesture.sql(), Digest.of(original)).map(Stored::id).orElse(null);
        return gesture.add(new Article(
                title, ArticleForm.OWN, null, null, null, List.of(), null, DateBasis.NOT_STATED, null, null,
                tracker.lowestMarking(), ArticleState.FILED, List.of(), review.fileName(),
                gesture.original(original), gesture.body(text), origin, null, List.of()));
    }

    /// Adds one entry.
    void add(ChronologyRow row) {
        ChronologyEntry entry = row.entry();
        var citations = new ArrayList<Citation>();
        Id<Article> document = article();
        citations.add(Citation.supports(document, passage(document, entry)));
        Set<Id<Article>> cited = new HashSet<>();
        for (ChronologyEntry.Link link : entry.links()) {
            citation(link, entry).filter(one -> cited.add(one.article())).ifPresent(citations::add);
        }
        String marking = citations.stream().map(one -> marking(one.article()))
                .reduce(tracker.lowestMarking(), tracker::higher);
        String words = row.date() != null && row.date().equals(entry.date()) ? entry.dateWords() : null;
        gesture.add(new Development(
                entry.text().replace('\n', ' '), new When(Objects.requireNonNull(row.date()), words), null,
                row.issues().stream().map(issue -> new OnIssue(issue, null)).toList(), null, marking, citations));
    }

    private Id<Passage> passage(Id<Article> document, ChronologyEntry entry) {
        int from = entry.span().from();
        int to = entry.span().to();
        var passage = offsets.passage(document, Objects.requireNonNull(body), from, to);
        return passages.computeIfAbsent(passage, gesture::add);
    }

    private Optional<Citation> citation(ChronologyEntry.Link link, ChronologyEntry entry) {
        String address = link.address().strip();
        if (!address.matches("(?i)https?://\\S+")) {
            return Optional.empty();
        }
        Stored<Article> held = held(address);
        if (held == null) {
            return Optional.of(context(made.computeIfAbsent(address, this::reference)));
        }
        return Optional.of(quoted(gesture.sql(), held, entry).orElseGet(() -> context(held.id())));
    }

    private @Nullable Stored<Article> held(String address) {
        if (!made.containsKey(address) && !known.containsKey(address)) {
            Articles.ofUrl(gesture.sql(), address).ifPresent(there -> known.put(address, there));
        }
        return known.get(address);
    }

    private static Citation context(Id<Article> article) {
        return new Citation(article, null, Citation.Role.CONTEXT, null);
    }

    /// The entry's quotation as it stands in the article that the entry links to.
    private Optional<Citation> quoted(Sql sql, Stored<Article> held, ChronologyEntry entry) {
        Digest itsBody = held.content().body();
        String itsText = itsBody == null ? null : Contents.text(sql, itsBody).orElse(null);
        if (itsBody == null || itsText == null) {
            return Optional.empty();
        }
        return entry.quoted().stream().filter(words -> words.length() >= SHORTEST_QUOTE)
                .flatMap(words -> QuoteFinder.find(itsText, words).stream()).findFirst()
                .map(range -> {
                    var passage = Passage.of(held.id(), itsBody, itsText, range.from(), range.to());
                    Id<Passage> there = Passages.of(sql, held.id()).stream()
                            .filter(stored -> stored.content().equals(passage)).map(Stored::id).findFirst()
                            .orElseGet(() -> passages.computeIfAbsent(passage, gesture::add));
                    return Citation.supports(held.id(), there);
                });
    }

    private Id<Article> reference(String address) {
        String shown = address.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        Id<Outlet> outlet = outlets.stream().filter(one -> one.content().publishes(address)).findFirst()
                .map(Stored::id).orElse(null);
        return gesture.add(new Article(
                shown.length() > LONGEST_TITLE ? shown.substring(0, LONGEST_TITLE - 1) + "…" : shown,
                ArticleForm.PRESS, outlet, null, null, List.of(), null, DateBasis.NOT_STATED, address, null,
                tracker.lowestMarking(), ArticleState.FILED, List.of(), null, null, null, null, address, List.of()));
    }

    private String marking(Id<Article> id) {
        return known.values().stream().filter(one -> one.id().equals(id)).findFirst()
                .map(one -> one.content().marking()).orElse(tracker.lowestMarking());
    }

    /// How many references it made.
    int references() {
        return made.size();
    }
}
