package org.rapporteur.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Caveat;

/// The words of a note that corrects an issued brief: to whom it goes, which statements no longer
/// stand as they were printed, and what is now known. It claims no more than the caveat says.
public final class CorrectionNote {
    private final Messages messages;
    private final PaperDates dates;

    /// Notes in the language of `messages`.
    public CorrectionNote(Messages messages) {
        this.messages = messages;
        this.dates = new PaperDates(messages);
    }

    /// The note on `brief` for what is told of an article.
    ///
    /// @throws IllegalArgumentException if `dependant` is no brief
    public String text(Dependant dependant, WhatRests.Told told) {
        if (!(dependant.record().content() instanceof Brief brief)) {
            throw new IllegalArgumentException("no brief: " + dependant.name());
        }
        var lines = new ArrayList<String>();
        lines.add(messages.get("correction.title", brief.title(), dates.of(brief.issued())));
        lines.add(brief.sentTo().isEmpty() ? messages.get("correction.toNobody")
                : messages.get("correction.to", String.join("; ", brief.sentTo())));
        lines.add("");
        told.caveats().forEach(caveat -> lines.addAll(known(told.article().content(), caveat.content())));
        lines.add("");
        lines.add(messages.get("correction.statements", dependant.statements().size()));
        dependant.statements().forEach(line -> lines.addAll(statement(line)));
        return String.join("\n", lines);
    }

    private List<String> known(Article article, Caveat caveat) {
        String title = article.published() == null ? messages.get("correction.undated", article.title())
                : messages.get("correction.article", article.title(), dates.of(article.published()));
        return List.of(
                messages.get("correction." + caveat.form().name().toLowerCase(Locale.ROOT), title,
                        dates.of(caveat.when())),
                messages.get("correction.why", caveat.why()));
    }

    private List<String> statement(Dependant.Line line) {
        var said = new ArrayList<String>();
        said.add(messages.get("correction.statement", line.statement().text()));
        said.add(messages.get(line.alone() ? "correction.alone" : "correction.supported"));
        if (line.gone()) {
            said.add(messages.get("correction.gone"));
        } else if (!line.now().isEmpty()) {
            said.add(messages.get("correction.now", line.now()));
        }
        return said;
    }
}
