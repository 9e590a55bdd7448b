package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.When;
import org.rapporteur.service.commitments.CommitmentAt;
import org.rapporteur.service.commitments.CommitmentDesk;
import org.rapporteur.service.commitments.Due;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `rapporteur commitments FILE`: how far each promise is at a date.
@Command(name = "commitments")
public final class CommitmentsCommand implements Runnable {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Mixin
    private ViewedDay day = new ViewedDay();

    /// Speaks to the terminal of `desk`.
    public CommitmentsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        try (var open = desk.read(tracker.path)) {
            AsOf asOf = day.of(open);
            List<CommitmentAt> all = new CommitmentDesk(open).at(asOf);
            if (day.json) {
                Map<String, @Nullable Object> fields = ViewedDay.fields(asOf);
                fields.put("commitments", all.stream().map(CommitmentsCommand::fields).toList());
                desk.terminal().json(fields);
            } else {
                desk.mark(open);
                desk.terminal().print(ViewedDay.heading(open, asOf, desk.messages()) + "\n\n" + text(all));
            }
        }
    }

    private String text(List<CommitmentAt> all) {
        Messages messages = desk.messages();
        if (all.isEmpty()) {
            return messages.get("cli.commitments.nothing");
        }
        var dates = new PaperDates(messages);
        var columns = new Columns(messages.get("cli.commitments.state"), messages.get("cli.commitments.what"),
                messages.get("cli.commitments.obligors"), messages.get("cli.commitments.made"),
                messages.get("cli.commitments.due"), messages.get("cli.commitments.issues"));
        all.forEach(one -> columns.row(state(one), one.content().what(),
                messages.names(one.content().obligors()), dates.of(one.content().made()), due(one.due(), dates),
                issues(one)));
        return columns.text();
    }

    private String state(CommitmentAt one) {
        Messages messages = desk.messages();
        return one.isRatedInPartsOnly()
                ? one.parts().stream().map(part -> messages.get("commitments.partSaid", part.party(),
                        messages.of(part.rung().state()))).collect(Collectors.joining("; "))
                : messages.of(one.whole().state());
    }

    private String due(Due due, PaperDates dates) {
        if (due.when() == null) {
            return "";
        }
        String date = dates.of(due.when());
        return due.state() == Due.State.OVERDUE ? desk.messages().get("cli.commitments.overdue", date) : date;
    }

    private static String issues(CommitmentAt one) {
        return one.issues().stream().map(CommitmentAt.On::name).collect(Collectors.joining(", "));
    }

    private static Map<String, @Nullable Object> fields(CommitmentAt one) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("what", one.content().what());
        fields.put("obligors", one.content().obligors());
        fields.put("made", edtf(one.content().made()));
        fields.put("due", edtf(one.content().due()));
        fields.put("dueState", ViewedDay.word(one.due().state()));
        fields.putAll(rung(one.whole()));
        fields.put("parts", one.parts().stream().map(CommitmentsCommand::fields).toList());
        fields.put("issues", one.issues().stream().map(CommitmentAt.On::name).toList());
        fields.put("sources", one.sources().size());
        fields.put("ratings", one.history().stream().map(CommitmentsCommand::fields).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(CommitmentAt.Part part) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("party", part.party());
        fields.put("measures", part.measures());
        fields.putAll(rung(part.rung()));
        return fields;
    }

    private static Map<String, @Nullable Object> rung(CommitmentAt.Rung rung) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("state", ViewedDay.word(rung.state()));
        fields.put("since", rung.by() == null ? null : edtf(rung.by().content().since()));
        if (rung.possibly() != null) {
            fields.put("possibly", ViewedDay.word(rung.possibly().content().state()));
        }
        return fields;
    }

    private static Map<String, @Nullable Object> fields(CommitmentAt.Rated rated) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("party", rated.content().party());
        fields.put("state", ViewedDay.word(rated.content().state()));
        fields.put("since", edtf(rated.content().since()));
        fields.put("note", rated.content().note());
        fields.put("sources", rated.sources().size());
        return fields;
    }

    private static @Nullable String edtf(@Nullable When when) {
        return when == null ? null : when.date().edtf();
    }
}
