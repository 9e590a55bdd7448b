package org.rapporteur.service.events;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.intake.suggest.PartyMention;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ChineseScript;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Party;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Outlets;
import org.rapporteur.repository.People;
import org.rapporteur.repository.Readouts;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Trackers;

/// Finds articles that may be readouts of an event: published on its days or within two days of
/// them, and naming its place, one of its people, or both sides; official words first.
final class ReadoutOffers {
    private static final int DAYS = 2;
    private static final int MOST = 6;
    private static final int LOOKED_INTO = 200;
    /// Readouts are short; what a long document names further on is named by chance.
    private static final int READ = 6_000;
    private static final Set<ArticleForm> OFFICIAL = Set.of(ArticleForm.OFFICIAL, ArticleForm.TRANSCRIPT);

    private final Sql sql;
    private final Suggestions.Reader reader;
    private final List<Party> parties;

    ReadoutOffers(Sql sql, Suggestions.Reader reader) {
        this.sql = sql;
        this.reader = reader;
        this.parties = Trackers.only(sql).content().parties();
    }

    /// The likeliest first; none where the event is not known to within a month.
    List<ReadoutOffer> of(Stored<Event> event) {
        Event content = event.content();
        if (ChronoUnit.DAYS.between(content.when().earliest(), content.when().latest()) > EventDesk.SOME_DAYS) {
            return List.of();
        }
        var there = new HashSet<Id<Article>>();
        Readouts.of(sql, event.id(), Records.NOW).forEach(readout -> there.add(readout.content().article()));
        List<String> names = names(content);
        return Articles.published(
                        sql, content.when().earliest().minusDays(DAYS), content.when().latest().plusDays(DAYS)).stream()
                .filter(article -> !there.contains(article.id()))
                .filter(article -> isOfOneDay(article.content().published()))
                .sorted(Comparator.comparing((Stored<Article> article) -> !isOfficial(article.content())))
                .limit(LOOKED_INTO)
                .map(article -> offer(article, names))
                .filter(offer -> !offer.named().isEmpty())
                .sorted(Comparator.comparing((ReadoutOffer offer) -> !isOfficial(offer.article().content()))
                        .thenComparing(offer -> -offer.named().size())
                        .thenComparing(offer -> distance(content, offer.article().content())))
                .limit(MOST).toList();
    }

    private static boolean isOfOneDay(@Nullable When published) {
        return published != null && published.date().isDay();
    }

    static boolean isOfficial(Article article) {
        return OFFICIAL.contains(article.form());
    }

    /// Whose account an article seems to be: the party that it is said to speak for, else the one
    /// that its publisher or speaker is named after where these are official words; else empty.
    String party(Stored<Article> article, @Nullable Outlet outlet) {
        String stated = article.content().party();
        if (stated != null && parties.stream().anyMatch(party -> party.name().equals(stated))) {
            return stated;
        }
        String speaker = article.content().speaker() == null ? "" : article.content().speaker();
        List<PartyMention> named = !isOfficial(article.content()) ? List.of()
                : reader.parties(outlet == null ? speaker : outlet.name() + "\n" + speaker);
        return named.size() == 1 ? named.getFirst().name() : "";
    }

    /// The outlet of an article, or null.
    @Nullable Outlet outlet(Stored<Article> article) {
        Id<Outlet> id = article.content().outlet();
        return id == null ? null : Records.find(sql, Outlets.KIND, id).map(Stored::content).orElse(null);
    }

    private List<String> names(Event event) {
        var names = new ArrayList<String>();
        if (!event.place().isBlank()) {
            names.add(event.place().strip());
        }
        event.people().stream().flatMap(person -> Records.find(sql, People.KIND, person).stream())
                .flatMap(person -> person.content().names().stream()).forEach(names::add);
        return names;
    }

    private ReadoutOffer offer(Stored<Article> article, List<String> names) {
        Article content = article.content();
        String text = content.body() == null ? "" : Contents.text(sql, content.body()).orElse("");
        String read = content.title() + "\n" + text.substring(0, Math.min(READ, text.length()));
        String folded = folded(read);
        List<String> sides = reader.parties(read).stream().filter(PartyMention::side).map(PartyMention::name).toList();
        boolean both = sides.size() == parties.stream().filter(Party::side).count();
        List<String> named = Stream.concat(
                names.stream().filter(name -> folded.contains(folded(name))),
                both ? sides.stream() : Stream.empty()).distinct().toList();
        Outlet outlet = outlet(article);
        return new ReadoutOffer(article, outlet, named, party(article, outlet));
    }

    private static String folded(String text) {
        return ChineseScript.simplified(text.toLowerCase(Locale.ROOT));
    }

    private static long distance(Event event, Article article) {
        return article.published() == null ? Long.MAX_VALUE : EventDesk.distance(event.when(), article.published());
    }
}
