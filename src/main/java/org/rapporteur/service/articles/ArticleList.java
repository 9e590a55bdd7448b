package org.rapporteur.service.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Stored;
import org.rapporteur.model.search.Clause;
import org.rapporteur.model.search.Field;
import org.rapporteur.model.search.Query;
import org.rapporteur.repository.ArticleOrder;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Citers;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Outlets;
import org.rapporteur.repository.Records;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.WhatRests;
import org.rapporteur.service.search.Search;

/// All articles in the order of a column, for a list that fetches only the lines on show.
public final class ArticleList {
    /// One line.
    ///
    /// @param outlet its publisher, or null where not stated
    /// @param issues the names of the issues that it is filed under or cited on
    /// @param citations how many records cite it
    /// @param copies how many other articles count as one origin with it
    public record Line(
            Stored<Article> article, @Nullable Outlet outlet, List<String> issues, int citations, int copies) {
        public Line {
            issues = List.copyOf(issues);
        }
    }

    /// A column by which the list can be ordered; articles alike in it come newest first.
    public enum Column {
        /// By when it was published.
        DATE(ArticleOrder.DATE),
        /// By title.
        TITLE(ArticleOrder.TITLE),
        /// By the publisher's name.
        OUTLET(ArticleOrder.OUTLET),
        /// By what sort of document it is.
        FORM(ArticleOrder.FORM),
        /// By handling label.
        MARKING(ArticleOrder.MARKING),
        /// By language.
        LANGUAGE(ArticleOrder.LANGUAGE),
        /// By where it is on the desk.
        STATE(ArticleOrder.STATE),
        /// By how much rests on it.
        CITATIONS(ArticleOrder.CITATIONS);

        private final ArticleOrder order;

        Column(ArticleOrder order) {
            this.order = order;
        }
    }

    /// What there is to filter by.
    ///
    /// @param issues names of issues
    /// @param outlets short names of publishers
    /// @param parties those that articles speak for
    /// @param markings handling labels in use
    /// @param languages BCP 47 tags in use
    public record Choices(
            List<String> issues,
            List<String> outlets,
            List<String> parties,
            List<String> markings,
            List<String> languages) {}

    private final OpenTracker open;
    private final Search search;
    private volatile @Nullable Map<UUID, Integer> copies;

    /// The articles of `open`.
    public ArticleList(OpenTracker open) {
        this.open = open;
        this.search = new Search(open);
    }

    /// The articles for `query`, all of them; an empty query finds every one.
    public List<Id<Article>> ids(Query query, Column by, boolean descending) {
        copies = null;
        return search.articles(query, by.order, descending);
    }

    /// How many articles there are for `query`.
    public long count(Query query) {
        return search.count(query.and(new Clause.Filter(Field.KIND, "article")));
    }

    /// The lines of `ids`, without those that are no longer there.
    public List<Line> lines(List<Id<Article>> ids) {
        return open.read(sql -> {
            var names = new HashMap<Id<Issue>, String>();
            var outlets = new HashMap<Id<Outlet>, Outlet>();
            var lines = new ArrayList<Line>();
            Map<UUID, Integer> copies = copies(sql);
            for (Id<Article> id : ids) {
                Records.find(sql, Articles.KIND, id)
                        .ifPresent(article -> lines.add(line(sql, article, names, outlets, copies)));
            }
            return lines;
        });
    }

    /// What the articles can be filtered by.
    public Choices choices() {
        return open.read(sql -> new Choices(
                Records.heads(sql, Issues.KIND).stream().map(issue -> issue.content().name()).sorted().toList(),
                Records.heads(sql, Outlets.KIND).stream().map(outlet -> outlet.content().shortName()).sorted().toList(),
                Records.distinct(sql, Articles.KIND, "party"),
                Records.distinct(sql, Articles.KIND, "marking"),
                Records.distinct(sql, Articles.KIND, "language")));
    }

    private static Line line(
            Sql sql, Stored<Article> article, Map<Id<Issue>, String> names, Map<Id<Outlet>, Outlet> outlets,
            Map<UUID, Integer> copies) {
        List<Stored<? extends Content>> citing = Citers.quoting(sql, article.id());
        var issues = new TreeSet<String>();
        Stream.concat(
                        article.content().issues().stream(),
                        citing.stream().flatMap(one -> WhatRests.issues(one.content()).stream()))
                .distinct()
                .map(id -> names.computeIfAbsent(id, one -> name(sql, one)))
                .filter(name -> !name.isEmpty())
                .forEach(issues::add);
        Id<Outlet> outlet = article.content().outlet();
        return new Line(
                article,
                outlet == null ? null : outlets.computeIfAbsent(outlet, id -> outlet(sql, id)),
                List.copyOf(issues),
                citing.size(),
                copies.getOrDefault(article.id().value(), 0));
    }

    /// For each article that shares its origin, with how many others: read once and kept until the
    /// list is made anew, because it follows from all pairs of articles at once.
    private Map<UUID, Integer> copies(Sql sql) {
        Map<UUID, Integer> known = copies;
        if (known == null) {
            Map<UUID, Id<Article>> roots = open.origins(sql, Records.NOW).roots();
            Map<Id<Article>, Integer> sizes = new HashMap<>();
            roots.values().forEach(root -> sizes.merge(root, 1, Integer::sum));
            known = new HashMap<>();
            for (var entry : roots.entrySet()) {
                known.put(entry.getKey(), sizes.get(entry.getValue()) - 1);
            }
            copies = known;
        }
        return known;
    }

    private static String name(Sql sql, Id<Issue> id) {
        return Records.find(sql, Issues.KIND, id).map(issue -> issue.content().name()).orElse("");
    }

    private static @Nullable Outlet outlet(Sql sql, Id<Outlet> id) {
        return Records.find(sql, Outlets.KIND, id).map(Stored::content).orElse(null);
    }
}
