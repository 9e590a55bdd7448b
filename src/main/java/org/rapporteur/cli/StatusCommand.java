package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Direction;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Status;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.ViewState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur status FILE`: where each issue stands at a date.
@Command(name = "status")
public final class StatusCommand implements Runnable {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "command.asOf")
    private @Nullable LocalDate asOf;

    @Option(names = "--known", paramLabel = "DATE", descriptionKey = "command.known")
    private @Nullable LocalDate known;

    @Option(names = "--json", descriptionKey = "command.json")
    private boolean json;

    /// Speaks to the terminal of `desk`.
    public StatusCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        try (var open = desk.read(tracker.path)) {
            LocalDate day = asOf == null ? new ViewState(open).firstDay() : asOf;
            TrackerSnapshot snapshot = new Dashboards(open).glance(new AsOf(day, known));
            if (json) {
                desk.terminal().json(fields(snapshot));
            } else {
                desk.mark(open);
                desk.terminal().print(new StatusTable(desk.messages()).text(snapshot));
            }
        }
    }

    private Map<String, @Nullable Object> fields(TrackerSnapshot snapshot) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("asOf", snapshot.asOf().effective().toString());
        if (snapshot.asOf().known() != null) {
            fields.put("known", snapshot.asOf().known().toString());
        }
        fields.put("issues", snapshot.issues().stream().map(this::fields).toList());
        return fields;
    }

    private Map<String, @Nullable Object> fields(IssueSnapshot issue) {
        Status status = issue.status();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", issue.name());
        fields.putAll(level(status.level(), status.levelName()));
        fields.put("since", status.since() == null ? null : status.since().date().edtf());
        fields.put("trend", trend(status.trend()));
        fields.put("sources", status.sources());
        fields.put("independentSources", status.independentSources());
        fields.put("headline", status.headline());
        if (status.possibly() != null) {
            fields.put("possibly", level(status.possibly(), status.possiblyName()));
        }
        return fields;
    }

    private Map<String, @Nullable Object> level(int level, @Nullable String name) {
        boolean assessed = level != Scale.NOT_ASSESSED;
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("level", assessed ? (Integer) level : null);
        fields.put("levelName", assessed ? name : desk.programWords().get("level.notAssessed"));
        return fields;
    }

    /// Fixed words, since programs read them.
    private static String trend(Direction direction) {
        return switch (direction) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case STEADY -> "no change";
        };
    }
}
