package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Sourced;

/// What the parts of one paper share while it is composed.
///
/// @param material what it is made from
/// @param request what the officer asks for
/// @param issues the chosen issues, in the paper's order
/// @param ceiling the highest marking that it may contain
/// @param messages the words
/// @param dates dates as it prints them
/// @param references sources as its notes name them
record Composing(
        Material material,
        BriefRequest request,
        List<IssueSnapshot> issues,
        Ceiling ceiling,
        Messages messages,
        PaperDates dates,
        References references) {
    static Composing of(
            Material material, BriefRequest request, List<IssueSnapshot> issues, Messages messages,
            References references) {
        return new Composing(
                material, request, issues, new Ceiling(material.snapshot().tracker().content(), request.ceiling()),
                messages, new PaperDates(messages), references);
    }

    /// The day whose state the paper tells.
    LocalDate day() {
        return material.snapshot().asOf().effective();
    }

    /// A statement that tells `records`, with their sources. What nothing speaks for, as a date in
    /// the desk's diary, is told without a note.
    Statement fact(String text, List<? extends Sourced<?>> records) {
        List<? extends Sourced<?>> supported = records.stream().filter(record -> !record.isDraft()).toList();
        List<Pin> pins = records.stream().map(Pin::of).toList();
        return supported.isEmpty()
                ? new Statement(Statement.Kind.FIXED, text, null, ceiling.markingOf(records), pins)
                : new Statement(Statement.Kind.FACT, text, references.evidence(supported),
                        ceiling.markingOf(records), pins);
    }

    /// A sentence of the desk's own, in which nothing is claimed.
    Statement own(String text) {
        return Statement.fixed(text, material.snapshot().tracker().content().lowestMarking());
    }

    /// The name of a chosen issue, or empty where it is not chosen.
    String nameOf(Id<Issue> issue) {
        return issues.stream().filter(one -> one.issue().id().equals(issue)).findFirst()
                .map(IssueSnapshot::name).orElse("");
    }

    /// Whether any of `ids` is chosen.
    boolean isOn(List<Id<Issue>> ids) {
        return ids.stream().anyMatch(id -> !nameOf(id).isEmpty());
    }

    /// `text` with a capital first letter.
    String capital(String text) {
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        Locale locale = messages.locale();
        return text.substring(0, end).toUpperCase(locale) + text.substring(end);
    }
}
