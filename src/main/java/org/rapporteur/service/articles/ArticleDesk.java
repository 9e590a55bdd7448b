package org.rapporteur.service.articles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Caveats;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Ledger;
import org.rapporteur.repository.Outlets;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Trackers;
import org.rapporteur.service.Lately;
import org.rapporteur.service.OpenTracker;

/// The articles on the desk: reading them, sorting the inbox, describing them, and typing in
/// what has no file.
public final class ArticleDesk {
    /// An article in a list.
    ///
    /// @param outlet its publisher, or null where not stated
    public record Listed(Stored<Article> article, @Nullable Outlet outlet) {}

    /// An article opened to read.
    ///
    /// @param outlet its publisher, or null where not stated
    /// @param text its clean text, or null where the text is not held
    /// @param passages what has been quoted from it, in the order of the text
    /// @param caveats what is known against it or its passages
    public record Opened(
            Stored<Article> article,
            @Nullable Stored<Outlet> outlet,
            @Nullable String text,
            List<Stored<Passage>> passages,
            List<Stored<Caveat>> caveats) {
        public Opened {
            caveats = List.copyOf(caveats);
            passages = List.copyOf(passages);
        }
    }

    /// What an officer says of an article.
    ///
    /// @param outlet the publisher's name, or null; one not known yet is added
    /// @param published the civil date, or null where not stated
    public record Description(
            String title, ArticleForm form, @Nullable String outlet, @Nullable When published, String marking) {}

    private final OpenTracker open;
    private final Lately<ArticleState, List<Listed>> lists = new Lately<>(1);

    /// The desk of `open`.
    public ArticleDesk(OpenTracker open) {
        this.open = open;
    }

    /// The articles in `state`, newest published first; those without a date come first of all.
    public List<Listed> in(ArticleState state) {
        return open.read(sql -> lists.of(sql, state, () -> listed(sql, Articles.in(sql, state))));
    }

    /// How many articles are in `state`.
    public int count(ArticleState state) {
        return open.read(sql -> Articles.count(sql, state));
    }

    /// All articles, newest published first.
    public List<Listed> all() {
        return open.read(sql -> listed(sql, Records.heads(sql, Articles.KIND)));
    }

    /// An article with its text and passages.
    ///
    /// @throws UserProblem if there is none
    public Opened open(Id<Article> id) {
        return open.read(sql -> {
            Stored<Article> article = article(sql, id);
            Id<Outlet> outlet = article.content().outlet();
            return new Opened(article, outlet == null ? null : Records.find(sql, Outlets.KIND, outlet).orElse(null),
                    article.content().body() == null
                            ? null : Contents.text(sql, article.content().body()).orElse(null),
                    Passages.of(sql, id),
                    Records.heads(sql, Caveats.KIND).stream()
                            .filter(caveat -> caveat.content().article().equals(id)).toList());
        });
    }

    /// The bytes as they were imported; empty for what was typed, or purged.
    public Optional<byte[]> original(Id<Article> id) {
        return open.read(sql -> Optional.ofNullable(article(sql, id).content().original())
                .flatMap(digest -> Contents.ORIGINAL.get(sql, digest)));
    }

    /// Puts articles aside as of no use; they stay found by search.
    public Ledger.Recorded<Integer> setAside(List<Id<Article>> ids) {
        return each("set aside", ids, article -> article.withState(ArticleState.SET_ASIDE, article.issues()));
    }

    /// Keeps articles although there is nothing to log, under `issues` if any.
    public Ledger.Recorded<Integer> file(List<Id<Article>> ids, List<Id<Issue>> issues) {
        return each("file article", ids, article -> article.withState(ArticleState.FILED, issues));
    }

    /// Files articles under `issue` too, whatever they are filed under already.
    public Ledger.Recorded<Integer> fileAlso(List<Id<Article>> ids, Id<Issue> issue) {
        return each("file article", ids, article -> article.withState(ArticleState.FILED,
                Stream.concat(article.issues().stream(), Stream.of(issue)).distinct().toList()));
    }

    /// Puts articles back into the inbox.
    public Ledger.Recorded<Integer> backToInbox(List<Id<Article>> ids) {
        return each("back to inbox", ids, article -> article.withState(ArticleState.INBOX, article.issues()));
    }

    /// Stars articles as key ones, or takes the star away.
    public Ledger.Recorded<Integer> star(List<Id<Article>> ids, boolean key) {
        return each(key ? "star article" : "unstar article", ids, article -> article.starred(key));
    }

    /// Says who published articles; a publisher not known yet is added.
    public Ledger.Recorded<Integer> publishedBy(List<Id<Article>> ids, String outlet) {
        return open.record("set outlet", gesture -> {
            Id<Outlet> by = outlet(gesture, outlet, null);
            ids.forEach(id -> gesture.revise(id, article(gesture.sql(), id).content().publishedBy(by)));
            return ids.size();
        });
    }

    /// Records what the officer says of an article. A date that he changes rests on his word.
    ///
    /// @throws UserProblem if it has no title
    public Ledger.Recorded<Id<Article>> describe(Id<Article> id, Description description) {
        return open.record("describe article", gesture -> {
            Article before = article(gesture.sql(), id).content();
            if (description.title().isBlank()) {
                throw new UserProblem("titleMissing");
            }
            boolean sameDate = Objects.equals(before.published(), description.published());
            DateBasis basis = sameDate ? before.basis()
                    : description.published() == null ? DateBasis.NOT_STATED : DateBasis.OFFICER;
            gesture.revise(id, before.described(description.title().strip(), description.form(),
                    outlet(gesture, description.outlet(), null), description.published(), basis,
                    description.marking()));
            return id;
        });
    }

    /// Adds a note for file: a call, a meeting, an oral readout, typed, dated and attributed.
    ///
    /// @param speaker who said it, or null
    /// @throws UserProblem if it has no title or no text
    public Ledger.Recorded<Id<Article>> addNote(String title, String text, When when, @Nullable String speaker) {
        if (title.isBlank()) {
            throw new UserProblem("titleMissing");
        }
        if (text.isBlank()) {
            throw new UserProblem("noteEmpty");
        }
        return open.record("add note for file", gesture -> gesture.add(typed(
                gesture, title.strip(), ArticleForm.NOTE, speaker, when, gesture.body(text.strip()), null)));
    }

    /// Adds a reference to a document that is kept elsewhere: its text is not held.
    ///
    /// @param reference how to find it where it is kept
    /// @throws UserProblem if it has no title or cannot be found by it
    public Ledger.Recorded<Id<Article>> addReference(
            String title, ArticleForm form, @Nullable When published, String reference) {
        if (title.isBlank()) {
            throw new UserProblem("titleMissing");
        }
        if (reference.isBlank()) {
            throw new UserProblem("referenceMissing");
        }
        return open.record("add reference", gesture -> gesture.add(
                typed(gesture, title.strip(), form, null, published, null, reference.strip())));
    }

    private static Article typed(
            Gesture gesture, String title, ArticleForm form, @Nullable String speaker, @Nullable When published,
            @Nullable Digest body, @Nullable String reference) {
        return new Article(
                title, form, null, speaker, null, List.of(), published,
                published == null ? DateBasis.NOT_STATED : DateBasis.OFFICER,
                reference != null && reference.matches("https?://\\S+") ? reference : null, null,
                Trackers.only(gesture.sql()).content().lowestMarking(), ArticleState.FILED, List.of(), null, null,
                body, null, reference, List.of());
    }

    /// The outlets, by name.
    public List<Stored<Outlet>> outlets() {
        return open.read(sql -> Records.heads(sql, Outlets.KIND).stream()
                .sorted(Comparator.comparing(stored -> stored.content().name())).toList());
    }

    private Ledger.Recorded<Integer> each(String label, List<Id<Article>> ids, UnaryOperator<Article> change) {
        return open.record(label, gesture -> {
            ids.forEach(id -> gesture.revise(id, change.apply(article(gesture.sql(), id).content())));
            return ids.size();
        });
    }

    /// The outlet known by `name` or by the domain of `url`; a name that is not known is added.
    static @Nullable Id<Outlet> outlet(Gesture gesture, @Nullable String name, @Nullable String url) {
        List<Stored<Outlet>> known = Records.heads(gesture.sql(), Outlets.KIND);
        Optional<Id<Outlet>> found = known.stream()
                .filter(stored -> name != null && stored.content().isCalled(name)).findFirst()
                .or(() -> known.stream().filter(stored -> url != null && stored.content().publishes(url)).findFirst())
                .map(Stored::id);
        return found.orElseGet(() -> name == null || name.isBlank() ? null : gesture.add(Outlet.named(name.strip())));
    }

    private static Stored<Article> article(Sql sql, Id<Article> id) {
        return Records.find(sql, Articles.KIND, id).orElseThrow(() -> new UserProblem("articleGone"));
    }

    private static List<Listed> listed(Sql sql, List<Stored<Article>> articles) {
        Map<Id<Outlet>, Outlet> outlets = Records.heads(sql, Outlets.KIND).stream()
                .collect(Collectors.toMap(Stored::id, Stored::content));
        return articles.stream()
                .map(article -> new Listed(article, outlet(outlets, article.content().outlet())))
                .sorted(Comparator.<Listed, LocalDate>comparing(listed -> day(listed.article().content())).reversed()
                        .thenComparing(listed -> listed.article().id().value()))
                .toList();
    }

    private static @Nullable Outlet outlet(Map<Id<Outlet>, Outlet> outlets, @Nullable Id<Outlet> id) {
        return id == null ? null : outlets.get(id);
    }

    private static LocalDate day(Article article) {
        return article.published() == null ? LocalDate.MAX : article.published().latest();
    }
}
