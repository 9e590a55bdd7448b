package org.rapporteur.service.salvage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.i18n.Messages;
import org.rapporteur.repository.Named;

/// Says what came of a salvage: in sentences for people, and in fields for programs.
public final class SalvageReport {
    private static final int MOST_NAMED = 100;

    private final Salvaged came;
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private SalvageReport(Salvaged came, Messages messages) {
        this.came = came;
        this.messages = messages;
    }

    /// The report in lines, what matters most first.
    public static List<String> lines(Salvaged came, Messages messages) {
        return new SalvageReport(came, messages).lines();
    }

    private List<String> lines() {
        if (!came.whole()) {
            lines.add(came.marking().toUpperCase(Locale.ROOT));
        }
        lines.add(messages.get("salvage.done", came.file().getFileName(), came.proved(), came.damaged().getFileName()));
        if (came.whole()) {
            lines.add(messages.get("salvage.whole"));
        }
        if (came.untitled()) {
            lines.add(messages.get("salvage.untitled"));
        }
        names("salvage.unproved", came.unproved());
        names("salvage.older", came.older());
        names("salvage.texts", came.texts());
        names("salvage.files", came.files());
        names("salvage.strayTexts", came.strayTexts());
        listed("salvage.words", came.words().stream().map(word -> messages.get("salvage.word", word)).toList());
        count("salvage.gone", came.gone());
        count("salvage.gestures", came.gestures());
        losses();
        count("salvage.log", came.brokenEntries());
        if (!came.problems().isEmpty()) {
            lines.add(messages.get("salvage.problems", came.problems().size()));
        }
        return lines;
    }

    private void count(String key, long count) {
        if (count > 0) {
            lines.add(messages.get(key, count));
        }
    }

    private void names(String key, List<Named> named) {
        listed(key, named.stream().map(this::name).toList());
    }

    private void listed(String key, List<String> all) {
        if (!all.isEmpty()) {
            lines.add(messages.get(key, all.size()));
            all.stream().limit(MOST_NAMED).forEach(lines::add);
            if (all.size() > MOST_NAMED) {
                lines.add(messages.get("salvage.more", all.size() - MOST_NAMED));
            }
        }
    }

    private String name(Named one) {
        String kind = messages.get("record.kind." + one.kind());
        return messages.get(one.name().isEmpty() ? "salvage.nameless" : "salvage.named", kind, one.name());
    }

    private void losses() {
        if (came.losses().isEmpty()) {
            return;
        }
        lines.add(messages.get("salvage.losses", came.losses().size(), came.pages()));
        came.losses().stream().limit(MOST_NAMED).map(this::loss).forEach(lines::add);
        if (came.losses().size() > MOST_NAMED) {
            lines.add(messages.get("salvage.more", came.losses().size() - MOST_NAMED));
        }
    }

    private String loss(Salvaged.Loss loss) {
        String table = loss.table().isEmpty() ? messages.get("salvage.loss.unknown") : loss.table();
        return messages.get(loss.derived() ? "salvage.loss.derived" : loss.rows() < 0 ? "salvage.loss.page"
                : "salvage.loss.rows", loss.page(), table, loss.rows());
    }

    /// The report as fields that can be written as JSON.
    public static Map<String, Object> fields(Salvaged came, Messages messages) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("whole", came.whole());
        fields.put("damaged", came.damaged().toString());
        fields.put("file", came.file().toString());
        fields.put("pages", came.pages());
        fields.put("strayPages", came.stray());
        fields.put("unusedLogEntries", came.brokenEntries());
        fields.put("losses", came.losses());
        fields.put("rows", came.rows());
        fields.put("proved", came.proved());
        fields.put("gone", came.gone());
        fields.put("gestures", came.gestures());
        fields.put("unproved", came.unproved());
        fields.put("older", came.older());
        fields.put("texts", came.texts());
        fields.put("files", came.files());
        fields.put("strayTexts", came.strayTexts());
        fields.put("words", came.words());
        fields.put("marking", came.marking());
        fields.put("untitled", came.untitled());
        fields.put("problems", came.problems().stream().map(messages::of).collect(Collectors.toList()));
        return fields;
    }
}
