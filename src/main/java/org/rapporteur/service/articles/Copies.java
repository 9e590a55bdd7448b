package org.rapporteur.service.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.intake.copies.Difference;
import org.rapporteur.intake.copies.Tie;
import org.rapporteur.model.Apart;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Kinship;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Alike;
import org.rapporteur.repository.Aparts;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Ledger;
import org.rapporteur.repository.Records;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Origins;

/// Copies and revisions among the articles, and those that may come from one briefing. Copies are
/// grouped and count as one origin; what is only proposed counts so once an officer agrees.
public final class Copies {
    /// Another article beside the one that is looked at.
    ///
    /// @param how what they have in common
    /// @param earlier whether it came in before the one that is looked at
    /// @param difference how the later of the two differs from the earlier; null where one of the
    ///     texts is not held, or they are two documents
    public record Beside(Stored<Article> article, Kinship how, boolean earlier, @Nullable Difference difference) {}

    /// What stands beside an article.
    ///
    /// @param members the others of its origin, in the order of their coming
    /// @param proposed those that may be of its origin
    public record Found(List<Beside> members, List<Beside> proposed) {
        /// An article that is alone.
        public static final Found NONE = new Found(List.of(), List.of());

        public Found {
            members = List.copyOf(members);
            proposed = List.copyOf(proposed);
        }
    }

    /// Articles of one origin, or one alone for which others are proposed.
    ///
    /// @param how what holds it together, the loosest tie of all; null for an article alone
    /// @param articles in the order of their coming
    /// @param proposed what may be of the same origin, and why
    public record Group(@Nullable Kinship how, List<Stored<Article>> articles, List<Beside> proposed) {
        public Group {
            articles = List.copyOf(articles);
            proposed = List.copyOf(proposed);
        }
    }

    private static final Comparator<Id<Article>> BY_ID = Comparator.comparing(Id::value);

    private final OpenTracker open;

    /// The copies in `open`.
    public Copies(OpenTracker open) {
        this.open = open;
    }

    /// What stands beside `article`.
    public Found of(Id<Article> article) {
        return open.read(sql -> {
            Origins origins = open.origins(sql, Records.NOW);
            Map<UUID, Id<Article>> roots = origins.roots();
            Id<Article> root = roots.get(article.value());
            List<Id<Article>> members = root == null ? List.of() : roots.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(root) && !entry.getKey().equals(article.value()))
                    .map(entry -> new Id<Article>(entry.getKey())).sorted(BY_ID).toList();
            return new Found(
                    members.stream().flatMap(other -> beside(sql, article, other, origins.pairs()).stream()).toList(),
                    proposals(sql, origins, roots).stream().filter(pair -> pair.concerns(article))
                            .flatMap(pair -> beside(sql, article, other(pair, article), List.of(pair)).stream())
                            .toList());
        });
    }

    /// All groups, in the order in which their first articles came.
    public List<Group> groups() {
        return open.read(Copies::groups);
    }

    /// For those of `articles` that are a copy or a revision: the title of the first that they are
    /// like.
    public Map<Id<Article>, String> firstTitles(List<Id<Article>> articles) {
        return open.read(sql -> {
            Map<Id<Article>, Id<Article>> firsts = new HashMap<>();
            open.origins(sql, Records.NOW).pairs().stream().filter(pair -> pair.how() != Kinship.OFFICER)
                    .forEach(pair -> firsts.merge(later(pair), other(pair, later(pair)),
                            (one, other) -> BY_ID.compare(one, other) <= 0 ? one : other));
            var titles = new HashMap<Id<Article>, String>();
            articles.forEach(article -> Optional.ofNullable(firsts.get(article))
                    .flatMap(first -> Records.find(sql, Articles.KIND, first))
                    .ifPresent(first -> titles.put(article, first.content().title())));
            return titles;
        });
    }

    /// Records that two articles are not copies of each other. They no longer count as one origin,
    /// nor is it proposed.
    public Ledger.Recorded<Id<Article>> notCopies(Id<Article> one, Id<Article> other) {
        return open.record("hold apart", gesture -> {
            unlink(gesture, one, other);
            unlink(gesture, other, one);
            if (Aparts.between(gesture.sql(), one, other).isEmpty()) {
                gesture.add(new Apart(one, other));
            }
            return one;
        });
    }

    /// Records that two articles are of one origin.
    public Ledger.Recorded<Id<Article>> countAsOne(Id<Article> one, Id<Article> other) {
        return open.record("set origin", gesture -> {
            Aparts.between(gesture.sql(), one, other).forEach(apart -> gesture.delete(apart.id()));
            Id<Article> last = last(gesture.sql(), one);
            if (!last.equals(last(gesture.sql(), other))) {
                link(gesture, one, other, last);
            }
            return one;
        });
    }

    /// An article names one other of its origin: the link goes to one that names none yet, lest what
    /// was counted as one before falls apart. `last` is the one to which the links of `one` lead.
    private static void link(Gesture gesture, Id<Article> one, Id<Article> other, Id<Article> last) {
        Article article = article(gesture.sql(), one).content();
        Article beside = article(gesture.sql(), other).content();
        if (article.origin() == null) {
            gesture.revise(one, article.withOrigin(other));
        } else if (beside.origin() == null) {
            gesture.revise(other, beside.withOrigin(one));
        } else {
            gesture.revise(last, article(gesture.sql(), last).content().withOrigin(other));
        }
    }

    /// Where the links of origin that begin at `article` end. Files that were united can lead round.
    private static Id<Article> last(Sql sql, Id<Article> article) {
        var met = new HashSet<Id<Article>>();
        Id<Article> at = article;
        Id<Article> next = at;
        while (next != null && met.add(next)) {
            at = next;
            next = article(sql, at).content().origin();
        }
        return at;
    }

    private static void unlink(Gesture gesture, Id<Article> one, Id<Article> other) {
        Article article = article(gesture.sql(), one).content();
        if (other.equals(article.origin())) {
            gesture.revise(one, article.withOrigin(null));
        }
    }

    private static List<Group> groups(Sql sql) {
        Origins origins = Origins.known(sql, Records.NOW);
        Map<UUID, Id<Article>> roots = origins.roots();
        Map<UUID, List<Id<Article>>> groups = new TreeMap<>();
        roots.forEach((article, root) ->
                groups.computeIfAbsent(root.value(), id -> new ArrayList<>()).add(new Id<>(article)));
        List<Alike> proposals = proposals(sql, origins, roots);
        proposals.forEach(pair -> groups.computeIfAbsent(
                roots.getOrDefault(pair.one().value(), pair.one()).value(), id -> List.of(pair.one())));
        return groups.values().stream().map(group -> group(sql, group, origins.pairs(), proposals))
                .filter(group -> group.articles().size() > 1 || !group.proposed().isEmpty()).toList();
    }

    private static Group group(Sql sql, List<Id<Article>> ids, List<Alike> pairs, List<Alike> proposals) {
        Kinship how = pairs.stream().filter(pair -> ids.contains(pair.one()) && ids.contains(pair.other()))
                .map(Alike::how).max(Comparator.naturalOrder()).orElse(null);
        return new Group(how,
                ids.stream().sorted(BY_ID).flatMap(id -> Records.find(sql, Articles.KIND, id).stream()).toList(),
                proposals.stream().filter(pair -> ids.contains(pair.one()))
                        .flatMap(pair -> Records.find(sql, Articles.KIND, pair.other()).stream()
                                .map(article -> new Beside(article, pair.how(), false, null)))
                        .toList());
    }

    /// What may be of one origin and is not; of two groups one pair.
    private static List<Alike> proposals(Sql sql, Origins origins, Map<UUID, Id<Article>> roots) {
        return Alike.known(sql, Records.NOW).stream()
                .filter(pair -> pair.tie() == Tie.PROPOSED && !origins.apart(pair.one(), pair.other()))
                .filter(pair -> !root(roots, pair.one()).equals(root(roots, pair.other())))
                .collect(Collectors.toMap(
                        pair -> List.of(root(roots, pair.one()), root(roots, pair.other())), Function.identity(),
                        (first, later) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }

    private static Id<Article> root(Map<UUID, Id<Article>> roots, Id<Article> article) {
        return roots.getOrDefault(article.value(), article);
    }

    private static Id<Article> later(Alike pair) {
        return BY_ID.compare(pair.one(), pair.other()) > 0 ? pair.one() : pair.other();
    }

    private static Id<Article> other(Alike pair, Id<Article> article) {
        return pair.one().equals(article) ? pair.other() : pair.one();
    }

    /// `other` beside `article`, by the strongest of `pairs` that speaks of both; of those that a
    /// third brings together only the origin is known to be one.
    private static Optional<Beside> beside(Sql sql, Id<Article> article, Id<Article> other, List<Alike> pairs) {
        Kinship how = pairs.stream().filter(pair -> pair.concerns(article) && pair.concerns(other))
                .map(Alike::how).findFirst().orElse(Kinship.OFFICER);
        boolean earlier = BY_ID.compare(other, article) < 0;
        return Records.find(sql, Articles.KIND, other).map(found -> new Beside(found, how, earlier,
                isText(how) ? difference(sql, earlier ? other : article,
                        earlier ? article : other) : null));
    }

    /// Whether the texts are alike, so that their difference says something.
    private static boolean isText(Kinship how) {
        return how != Kinship.OFFICER && how != Kinship.BRIEFING;
    }

    private static @Nullable Difference difference(Sql sql, Id<Article> earlier, Id<Article> later) {
        Optional<String> before = text(sql, earlier);
        Optional<String> after = text(sql, later);
        return before.isEmpty() || after.isEmpty() ? null : Difference.of(before.get(), after.get());
    }

    private static Optional<String> text(Sql sql, Id<Article> article) {
        return Records.find(sql, Articles.KIND, article).map(found -> found.content().body())
                .filter(Objects::nonNull).flatMap(body -> Contents.text(sql, body));
    }

    private static Stored<Article> article(Sql sql, Id<Article> id) {
        return Records.find(sql, Articles.KIND, id).orElseThrow(() -> new UserProblem("articleGone"));
    }
}
