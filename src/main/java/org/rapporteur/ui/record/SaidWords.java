package org.rapporteur.ui.record;

import java.util.stream.Collectors;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.TemplateReader;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.service.RecordHistory;
import org.rapporteur.service.Said;
import org.rapporteur.ui.control.DateWords;

/// Tells what stands in a record in words.
final class SaidWords {
    private static final String LINK = "link";

    private final Messages messages;
    private final DateWords dates;

    SaidWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /// One item in one line.
    String of(RecordHistory.Item item) {
        return item.parts().stream().map(this::of).collect(Collectors.joining(" · "));
    }

    /// What a record of the kind `kind` that is named `name` is called: all but links have words, unless a purge
    /// took them.
    String called(String kind, String name) {
        return name.isEmpty() && kind.equals(LINK) ? messages.get("record.nameless") : messages.said(name);
    }

    private String of(Said said) {
        return switch (said) {
            case Said.Words words -> words.text();
            case Said.Constant constant when constant.constant() instanceof TalkingPoint.Kind kind ->
                    messages.get("record.point." + kind.name());
            case Said.Constant constant -> messages.of(constant.constant());
            case Said.Paper paper -> title(paper.template());
            case Said.Day day -> dates.of(day.date());
            case Said.Truth truth -> messages.get(truth.holds() ? "record.yes" : "record.no");
            case Said.Level level -> level.word() == null ? messages.get("record.notAssessed") : level.word();
            case Said.Named named -> messages.said(named.name());
            case Said.Held held -> messages.get("record.held");
        };
    }

    private String title(String template) {
        return new TemplateReader(messages).shipped().stream().filter(one -> one.name().equals(template))
                .map(PaperTemplate::title).findFirst().orElse(template);
    }
}
