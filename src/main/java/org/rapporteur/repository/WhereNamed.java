package org.rapporteur.repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;
import org.rapporteur.model.search.Clause;
import org.rapporteur.model.search.Field;
import org.rapporteur.model.search.Query;
import org.rapporteur.model.search.Words;

/// Where somebody is named, speaks, or takes part.
///
/// A name is found where its words, folded as by [Words], stand side by side; any of its forms does.
public final class WhereNamed {
    /// How many rows are looked at, the newest: more than a desk's articles and passages of years.
    public static final int MOST = 100_000;
    private static final BooleanSupplier NEVER = () -> false;

    /// An article, as far as lists of names need it.
    ///
    /// @param published its date, or null where not stated
    /// @param speaker whose words it carries, or null
    /// @param party whom that speaker speaks for, or null
    public record Listed(
            Id<Article> article, @Nullable When published, @Nullable String speaker, @Nullable String party,
            String marking) {
        /// The last day on which it can have been published; `otherwise` where that is not stated.
        public LocalDate day(LocalDate otherwise) {
            return published == null ? otherwise : published.latest();
        }
    }

    private WhereNamed() {}

    /// The articles known at the instant `known` that had been published by the day before which
    /// `until` lies, by the row in which the full text has them. One without a date counts from its
    /// recording. What is set aside is left out.
    ///
    /// @param day the last day of publication
    /// @param until the end of that day, in milliseconds
    public static Map<Long, Listed> articles(Sql sql, long known, long day, long until) {
        var all = new HashMap<Long, Listed>();
        sql.list("select r.id, w.record, k.published, k.published_words, k.speaker, k.party, k.marking"
                + " from known w join article k on k.revision = w.revision join search_row r on r.record = w.record"
                + " where w.kind = 'article' and w.deleted = 0 and w.since <= ?"
                + " and (w.until is null or w.until > ?) and k.state <> 'SET_ASIDE'"
                + " and (k.published_from <= ? or k.published_from is null and w.since <= ?)",
                row -> all.put(row.number(1), new Listed(Bytes.id(row.bytes(2)),
                        when(row.textOrNull("published"), row.textOrNull("published_words")),
                        row.textOrNull("speaker"), row.textOrNull("party"), row.text("marking"))),
                known, known, day, until);
        return all;
    }

    /// The rows of the full text of `kind`, newest first, in which one of `names` stands: at most
    /// [#MOST].
    public static List<Long> rows(Sql sql, List<String> names, Kind<?> kind) {
        List<Clause> forms = names.stream().map(Words::folded).filter(words -> !words.isEmpty()).distinct()
                .<Clause>map(words -> new Clause.Text(String.join(" ", words), words, Clause.Manner.EXACT)).toList();
        if (forms.isEmpty()) {
            return List.of();
        }
        var query = new Query("", List.of(new Clause.Any(forms), new Clause.Filter(Field.KIND, kind.name())),
                null, null, List.of(), false);
        return new SearchWalk(sql, query, NEVER).newest(MOST).ids();
    }

    /// The passages known at the instant `known` in which one of `names` stands.
    public static List<Stored<Passage>> passages(Sql sql, long known, List<String> names) {
        return Records.known(sql, Passages.KIND, known, rows(sql, names, Passages.KIND).stream()
                .flatMap(row -> sql.first("select record from search_row where id = ?",
                        found -> Bytes.<Passage>id(found.bytes(1)), row).stream()).toList());
    }

    /// The text of an article as it is now; empty where it is not held.
    public static String text(Sql sql, Id<Article> article) {
        return Records.find(sql, Articles.KIND, article).map(found -> found.content().body())
                .flatMap(body -> Contents.text(sql, body)).orElse("");
    }

    /// The passages of `articles` known at the instant `known`.
    public static List<Stored<Passage>> passagesOf(Sql sql, long known, Collection<Id<Article>> articles) {
        return Records.known(sql, Passages.KIND, known, "k.article in " + Records.LISTED,
                Records.listed(articles.stream().map(Id::value)));
    }

    /// What a person stated by `day`, as known at the instant `known`.
    public static List<Stored<Position>> positions(Sql sql, long known, Id<Person> person, long day) {
        return Records.known(sql, Positions.KIND, known, "k.speaker in " + Records.LISTED + " and k.stated_from <= ?",
                recordsOf(sql, known, person), day);
    }

    /// The events in which a person takes part, as known at the instant `known`.
    public static List<Stored<Event>> events(Sql sql, long known, Id<Person> person) {
        return Records.known(sql, Events.KIND, known,
                "k.revision in (select revision from event_person where person in " + Records.LISTED + ")",
                recordsOf(sql, known, person));
    }

    private static String recordsOf(Sql sql, long known, Id<Person> person) {
        return Records.listed(UnitedPeople.at(sql, known).all(person).stream().map(Id::value));
    }

    private static @Nullable When when(@Nullable String edtf, @Nullable String words) {
        return edtf == null ? null : new When(PartialDate.parse(edtf), words);
    }
}
