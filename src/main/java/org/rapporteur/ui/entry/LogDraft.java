package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Id;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;
import org.rapporteur.ui.EntryKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A half-typed form as it is kept between two openings of the program, written as JSON.
///
/// Dates are in EDTF beside the source's words; ids are UUIDs.
record LogDraft(
        String what,
        @Nullable String when,
        @Nullable String whenWords,
        String basis,
        List<OnIssue> issues,
        List<Quote> quotes,
        @Nullable String marking,
        String judgement,
        @Nullable Confidence confidence,
        @Nullable Direction next,
        @Nullable Likelihood likelihood,
        @Nullable String by,
        @Nullable String editing,
        @Nullable EntryKind kind,
        @Nullable Map<String, String> own,
        @Nullable List<String> met,
        @Nullable Record corrects) {
    private static final Logger LOG = LoggerFactory.getLogger(LogDraft.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    /// An issue and the level to set.
    record OnIssue(String id, @Nullable Integer level) {}

    /// A quote, as [Quoted] has it.
    record Quote(
            String article, int from, int to, String words, String outlet, String date, String marking,
            Citation.Role role) {
        static Quote of(Quoted quoted) {
            return new Quote(quoted.article().toString(), quoted.from(), quoted.to(), quoted.words(), quoted.outlet(),
                    quoted.date(), quoted.marking(), quoted.role());
        }

        Quoted quoted() {
            return new Quoted(Id.parse(article), from, to, words, outlet, date, marking, role);
        }
    }

    /// A record that was chosen.
    record Record(String id, String name) {
        static Record of(Named named) {
            return new Record(named.id().toString(), named.name());
        }

        Named named() {
            return new Named(UUID.fromString(id), name);
        }
    }

    /// The kind that was being entered; a form kept before there were others is a development.
    EntryKind ofKind() {
        return kind == null ? EntryKind.DEVELOPMENT : kind;
    }

    /// The values that only that kind has.
    Map<String, String> ownValues() {
        return own == null ? Map.of() : own;
    }

    /// The tripwires met.
    List<String> meets() {
        return met == null ? List.of() : met;
    }

    /// When it happened, as it was typed or taken from a source; null where it was not.
    @Nullable When happened() {
        return when == null ? null : new When(PartialDate.parse(when), whenWords);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /// What [#json] wrote, or null where an older version wrote it otherwise.
    static @Nullable LogDraft read(String json) {
        try {
            return JSON.readValue(json, LogDraft.class);
        } catch (JacksonException e) {
            LOG.warn("A kept form could not be read", e);
            return null;
        }
    }
}
