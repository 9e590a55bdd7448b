package org.rapporteur.ui.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.Tripwire;
import org.rapporteur.service.WhatRests;
import org.rapporteur.service.articles.ArticleDesk;

/// What a form that is opened can be filled with.
///
/// @param issues the issues, with where they stand
/// @param likely those that the quoted words, or the article, are likely to be about, likeliest first
/// @param markings the handling labels in use, lowest first
/// @param parties the names of the parties, the sides first
/// @param people the people on record
/// @param events the events, the latest first
/// @param commitments the commitments, the latest recorded first
/// @param developments the developments recorded last
/// @param tripwires the tripwires, met or not
/// @param gist what the quoted words say
/// @param day the day of the view
record EntryChoices(
        List<IssueChoice> issues,
        List<IssueChoice> likely,
        List<String> markings,
        List<String> parties,
        List<Named> people,
        List<Named> events,
        List<Stored<Commitment>> commitments,
        List<Named> developments,
        List<Stored<Tripwire>> tripwires,
        Gist gist,
        LocalDate day) {
    private static final int RECENT = 50;

    /// The choices at `asOf`, where `quoted` was taken from `article`, each place wider than the one before.
    static EntryChoices of(
            Desk desk, AsOf asOf, List<String> quoted, ArticleDesk.@Nullable Opened article, Messages messages) {
        TrackerSnapshot snapshot = desk.dashboards().glance(asOf);
        List<IssueChoice> issues = snapshot.issues().stream().map(issue -> IssueChoice.of(issue, messages)).toList();
        var reader = desk.suggesting().reader();
        List<IssueChoice> likely = Stream.concat(
                        quoted.stream().flatMap(place -> reader.inPassage(place).stream()).map(Suggestion::issue),
                        article == null ? Stream.empty() : likely(desk, reader, article))
                .distinct()
                .flatMap(id -> issues.stream().filter(choice -> choice.id().equals(id)))
                .toList();
        var tracker = snapshot.tracker().content();
        List<Stored<Person>> people = desk.register().all(Person.class);
        return new EntryChoices(
                issues, likely, tracker.markings(), tracker.parties().stream().map(Party::name).toList(),
                people.stream().map(one -> Named.of(one.id(), one.content().name())).toList(),
                desk.register().all(Event.class).stream()
                        .sorted(Comparator.comparing((Stored<Event> one) -> one.content().when().latest()).reversed())
                        .map(one -> Named.of(one.id(), one.content().name())).toList(),
                desk.register().all(Commitment.class).reversed(),
                desk.uses().recent(RECENT).stream().map(one -> Named.of(one.id(), one.content().what())).toList(),
                desk.register().all(Tripwire.class),
                Gist.of(quoted, reader, people.stream().map(Stored::content).toList(), tracker.parties()),
                asOf.effective());
    }

    /// First the issues under which the officer filed it, then what its words tell; of a text that neither tells
    /// anything of, the issues of the records that cite it.
    private static Stream<Id<Issue>> likely(Desk desk, Suggestions.Reader reader, ArticleDesk.Opened article) {
        String text = article.text() == null ? "" : article.text();
        List<Id<Issue>> told = Stream.concat(article.article().content().issues().stream(),
                reader.issues("", article.article().content().title() + '\n' + text).stream()
                        .map(Suggestion::issue)).toList();
        return told.isEmpty() ? desk.uses().of(article.article().id()).citing().stream()
                .flatMap(citer -> WhatRests.issues(citer.record().content()).stream()) : told.stream();
    }
}
