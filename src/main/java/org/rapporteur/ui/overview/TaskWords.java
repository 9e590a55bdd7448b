package org.rapporteur.ui.overview;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.DoNext;

/// How what waits is told, and what its cure is called.
final class TaskWords {
    private final Messages messages;

    TaskWords(Messages messages) {
        this.messages = messages;
    }

    /// One sentence for `task`, without its date.
    String of(DoNext task) {
        return switch (task) {
            case DoNext.FirstArticle first -> messages.get("overview.task.firstArticle");
            case DoNext.Todo todo -> todo.task().content().what();
            case DoNext.Upcoming event -> event(event);
            case DoNext.Promised promised -> promised(promised);
            case DoNext.Forecast forecast -> messages.get("overview.task.forecast", forecast.issue().name());
            case DoNext.Inbox inbox -> messages.get("overview.task.inbox", inbox.clippings(), inbox.oldestDays());
            case DoNext.Sentence sentence -> messages.get(sentence.standing() == null
                    ? "overview.task.noSentence" : "overview.task.oldSentence", sentence.issue().name());
            case DoNext.Points points -> messages.get("overview.task.points", points.issue().name());
        };
    }

    /// The word on the button beside it.
    String cure(DoNext task) {
        return messages.get(switch (task) {
            case DoNext.FirstArticle first -> "overview.cure.open";
            case DoNext.Todo todo -> "overview.cure.done";
            case DoNext.Upcoming event -> !event.withoutPoints().isEmpty() ? "overview.cure.write"
                    : event.unbriefed() ? "overview.cure.brief" : "overview.cure.open";
            case DoNext.Promised promised -> "overview.cure.rate";
            case DoNext.Forecast forecast -> "overview.cure.assess";
            case DoNext.Inbox inbox -> "overview.cure.open";
            case DoNext.Sentence sentence -> "overview.cure.write";
            case DoNext.Points points -> "overview.cure.write";
        });
    }

    private String event(DoNext.Upcoming event) {
        var lacks = new ArrayList<String>();
        if (event.isDateOpen()) {
            lacks.add(messages.get("overview.task.dateOpen"));
        }
        if (!event.withoutPoints().isEmpty()) {
            lacks.add(event.withoutPoints().size() == event.issues().size()
                    ? messages.get("overview.task.noPoints")
                    : messages.get("overview.task.noPointsOn", event.withoutPoints().stream()
                            .map(issue -> issue.name()).collect(Collectors.joining(", "))));
        }
        if (event.unbriefed()) {
            lacks.add(messages.get("overview.task.noBrief"));
        }
        String name = event.event().content().name();
        return lacks.isEmpty() ? name : messages.get("overview.task.lacks", name, messages.names(lacks));
    }

    private String promised(DoNext.Promised promised) {
        var content = promised.commitment().content();
        return messages.get("overview.task.promised", messages.names(content.obligors()), content.what(),
                messages.of(promised.standing().state()));
    }
}
