package org.rapporteur.ui.overview;

import org.rapporteur.i18n.Messages;
import org.rapporteur.service.LooseEnd;
import org.rapporteur.ui.control.DateWords;

/// How loose ends are told, and what their cures are called.
final class LooseEndWords {
    private final Messages messages;
    private final DateWords dates;

    LooseEndWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /// What is wrong with `end` and all of its kind.
    String group(LooseEnd end) {
        return messages.get(switch (end) {
            case LooseEnd.Conflict conflict -> "overview.end.conflict";
            case LooseEnd.Doubted doubted -> "overview.end.doubted";
            case LooseEnd.Superseded superseded -> "overview.end.superseded";
            case LooseEnd.Unsourced unsourced -> "overview.end.unsourced";
            case LooseEnd.Contradicted contradicted -> "overview.end.contradicted";
            case LooseEnd.Lost lost -> "overview.end.lost";
            case LooseEnd.LowConfidence low -> "overview.end.lowConfidence";
            case LooseEnd.OneOrigin one -> "overview.end.oneOrigin";
            case LooseEnd.Stale stale -> "overview.end.stale";
            case LooseEnd.Undated undated -> "overview.end.undated";
        });
    }

    /// What it is wrong with.
    String of(LooseEnd end) {
        return switch (end) {
            case LooseEnd.Conflict conflict -> conflict.name().isEmpty()
                    ? messages.get("overview.end.aSetting") : conflict.name();
            case LooseEnd.Doubted doubted -> messages.get("overview.end.resting",
                    messages.of(doubted.caveat().content().form()), doubted.title(), doubted.resting());
            case LooseEnd.Superseded superseded -> messages.get("overview.end.statements",
                    superseded.brief().content().title(), dates.of(superseded.brief().content().issued()),
                    superseded.statements());
            case LooseEnd.Unsourced unsourced -> unsourced.draft().content().what();
            case LooseEnd.Contradicted contradicted -> messages.get("overview.end.what",
                    contradicted.issue().name(), contradicted.entry().what());
            case LooseEnd.Lost lost -> messages.get("overview.end.quote",
                    lost.passage().content().exact(), lost.title());
            case LooseEnd.LowConfidence low -> low.issue().name();
            case LooseEnd.OneOrigin one -> one.issue().name();
            case LooseEnd.Stale stale -> messages.get("overview.end.since",
                    stale.issue().name(), dates.of(stale.issue().status().newest()));
            case LooseEnd.Undated undated -> undated.article().content().title();
        };
    }

    /// The word on the button beside it.
    String cure(LooseEnd end) {
        return messages.get(switch (end) {
            case LooseEnd.Conflict conflict -> "overview.cure.settle";
            case LooseEnd.Unsourced unsourced -> "overview.cure.addSource";
            case LooseEnd.OneOrigin one -> "overview.cure.addSource";
            case LooseEnd.Lost lost -> "overview.cure.find";
            case LooseEnd.LowConfidence low -> "overview.cure.assess";
            case LooseEnd.Stale stale -> "overview.cure.log";
            case LooseEnd.Undated undated -> "overview.cure.date";
            default -> "overview.cure.see";
        });
    }
}
