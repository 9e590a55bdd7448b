package org.rapporteur.service.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.search.Clause;
import org.rapporteur.model.search.Found;
import org.rapporteur.model.search.Query;

/// Says in words how a query was read, so that whoever typed it sees what was looked for.
public final class QueryReading {
    private final Messages messages;
    private final DateTimeFormatter day;

    /// Speaks in the sentences of `messages`.
    public QueryReading(Messages messages) {
        this.messages = messages;
        this.day = DateTimeFormatter.ofPattern(messages.get("date.pattern.day"), messages.locale());
    }

    /// The reading, as "Records with fentanyl and the phrase “precursor chemicals”, from 1 Jan 2024
    /// on".
    public String of(Query query) {
        var parts = new ArrayList<String>();
        List<Clause> words = query.clauses().stream().filter(QueryReading::isWords).toList();
        if (!words.isEmpty()) {
            parts.add(messages.get("search.reading.with", joined("search.reading.and", words)));
        }
        query.clauses().stream().filter(clause -> !isWords(clause)).map(this::outer).forEach(parts::add);
        Stream.of(query.from()).filter(date -> date != null)
                .forEach(date -> parts.add(messages.get("search.reading.from", said(date))));
        Stream.of(query.before()).filter(date -> date != null)
                .forEach(date -> parts.add(messages.get("search.reading.before", said(date))));
        return parts.isEmpty() ? messages.get("search.reading.everything")
                : messages.get("search.reading.records", messages.parts(parts));
    }

    /// What else is to be known of the answer: what was passed over, and how whole it is.
    public List<String> notes(Found found) {
        Query query = found.query();
        var notes = new ArrayList<String>();
        query.passedOver().forEach(typed -> notes.add(messages.get("search.note.passedOver", typed)));
        if (query.shortened()) {
            notes.add(messages.get("search.note.shortened", Query.LONGEST, Query.MOST));
        }
        if (found.unread() > 0) {
            notes.add(messages.get("search.note.unread", found.unread()));
        }
        if (found.more() && found.ranked() > 0) {
            notes.add(messages.get("search.note.ranked", found.ranked()));
        }
        if (found.more()) {
            notes.add(messages.get("search.note.more", found.hits().size()));
        }
        return List.copyOf(notes);
    }

    private static boolean isWords(Clause clause) {
        return switch (clause) {
            case Clause.Text text -> true;
            case Clause.Any any -> any.clauses().stream().anyMatch(QueryReading::isWords);
            case Clause.Not not -> false;
            case Clause.Filter filter -> false;
        };
    }

    private String outer(Clause clause) {
        return clause instanceof Clause.Not not && isWords(not.clause())
                ? messages.get("search.reading.without", inner(not.clause())) : inner(clause);
    }

    private String inner(Clause clause) {
        return switch (clause) {
            case Clause.Text text -> text(text);
            case Clause.Filter filter -> filter.field().isFlag()
                    ? messages.get("search.reading." + filter.field().word() + '.' + filter.value())
                    : messages.get("search.reading." + filter.field().word(), filter.value());
            case Clause.Not not -> messages.get("search.reading.not", inner(not.clause()));
            case Clause.Any any -> joined("search.reading.or", any.clauses());
        };
    }

    private String text(Clause.Text text) {
        return switch (text.manner()) {
            case FORMS -> text.typed();
            case EXACT -> messages.get("search.reading.phrase", text.typed());
            case BEGINNING -> messages.get(text.words().size() == 1 ? "search.reading.begun"
                    : "search.reading.begunPhrase", text.typed());
            case NAME -> messages.get("search.reading.name", text.typed());
        };
    }

    private String joined(String key, List<Clause> clauses) {
        return clauses.stream().map(this::inner).reduce((one, other) -> messages.get(key, one, other)).orElse("");
    }

    private String said(LocalDate date) {
        return day.format(date);
    }
}
