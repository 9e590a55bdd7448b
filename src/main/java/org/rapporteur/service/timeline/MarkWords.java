package org.rapporteur.service.timeline;

import java.time.LocalDate;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Tie;
import org.rapporteur.model.timeline.Wording;

/// What a mark of a timeline says in words: in a file, in a table, to a screen reader.
public final class MarkWords {
    private final Messages messages;
    private final PaperDates dates;

    /// In the language of `messages`.
    public MarkWords(Messages messages) {
        this.messages = messages;
        this.dates = new PaperDates(messages);
    }

    /// The date as the source states it.
    public String date(Mark mark) {
        return dates.of(mark.when());
    }

    /// One day.
    public String day(LocalDate day) {
        return dates.of(day);
    }

    /// What it is: "Status change".
    public String kind(Mark mark) {
        return messages.get("timeline.kind." + mark.kind().name());
    }

    /// How many articles speak for it, or that none does.
    public String sources(Mark mark) {
        return messages.get("timeline.sources", mark.sources());
    }

    /// All of it in one line: "15 November 2023: Leaders agree to resume; Suspended → Agreed; 3 sources".
    public String line(Mark mark) {
        String detail = mark.detail().isEmpty() ? "" : "; " + mark.detail();
        String possibly = mark.possibly() ? "; " + messages.get("timeline.possibly") : "";
        return date(mark) + ": " + mark.what() + detail + possibly + "; " + sources(mark);
    }

    /// The word of an influence between two records, as a row of a table.
    public String tie(Tie tie) {
        String said = tie.mark().what().isEmpty() ? "" : ": " + tie.mark().what();
        return messages.of(tie.form()) + ": " + tie.source().name() + " → " + tie.target().name() + said;
    }

    /// What the layout writes besides what is on record.
    public Wording wording() {
        return new Wording(new Wording.Dates(messages.locale(), messages.get("date.pattern.axisDay"),
                messages.get("date.pattern.axisMonth"), messages.get("date.pattern.year"),
                messages.get("date.pattern.day")), this::form, messages.get("timeline.dayZero"),
                messages.get("level.notAssessed"));
    }

    private String form(LinkForm form) {
        return messages.of(form).toLowerCase(messages.locale());
    }
}
