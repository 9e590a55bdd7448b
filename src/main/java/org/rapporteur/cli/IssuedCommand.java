package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Brief;
import org.rapporteur.service.papers.IssuedPapers;
import org.rapporteur.service.papers.Issuing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur issued FILE`: the papers that left the desk, and what of them no longer holds.
@Command(name = "issued", sortOptions = false)
public final class IssuedCommand implements Runnable {
    private static final int SHORT = 8;

    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Option(names = "--json", descriptionKey = "command.json")
    private boolean json;

    /// Speaks to the terminal of `desk`.
    public IssuedCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        try (var open = desk.read(tracker.path)) {
            List<Issuing.Issued> all = new Issuing(open).all();
            if (json) {
                var papers = new IssuedPapers(open);
                desk.terminal().json(Map.of("issued", all.stream()
                        .map(one -> fields(one, papers.fallen(one.brief().id()))).toList()));
            } else {
                desk.mark(open);
                desk.terminal().print(text(all));
            }
        }
    }

    private String text(List<Issuing.Issued> all) {
        Messages messages = desk.messages();
        if (all.isEmpty()) {
            return messages.get("cli.issued.nothing");
        }
        var columns = new Columns(messages.get("cli.issued.id"), messages.get("cli.issued.on"),
                messages.get("cli.issued.title"), messages.get("cli.issued.to"), messages.get("cli.issued.fallen"),
                messages.get("cli.issued.sent"));
        var dates = new PaperDates(messages);
        for (Issuing.Issued one : all) {
            Brief brief = one.brief().content();
            String id = one.brief().id().toString();
            columns.row(id.substring(id.length() - SHORT), dates.of(brief.issued()), brief.title(),
                    String.join("; ", brief.sentTo()), fallen(one),
                    brief.sentName() == null ? "" : brief.sentName());
        }
        return columns.text();
    }

    private String fallen(Issuing.Issued one) {
        return one.purged() ? desk.messages().get("cli.issued.purged")
                : one.superseded() == 0 ? "" : String.valueOf(one.superseded());
    }

    private static Map<String, @Nullable Object> fields(Issuing.Issued one, List<Brief.Fallen> fallen) {
        Brief brief = one.brief().content();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", one.brief().id().toString());
        fields.put("title", brief.title());
        fields.put("issued", brief.issued().date().edtf());
        fields.put("sentTo", brief.sentTo());
        fields.put("clearedBy", brief.clearedBy());
        fields.put("marking", brief.marking());
        fields.put("document", brief.document().hex());
        fields.put("sent", brief.sent() == null ? null : brief.sent().hex());
        fields.put("sentName", brief.sentName());
        fields.put("purged", one.purged());
        fields.put("fallen", fallen.stream().map(each -> Map.of(
                "statement", each.statement().text(), "why", ViewedDay.word(each.loss()))).toList());
        return fields;
    }
}
