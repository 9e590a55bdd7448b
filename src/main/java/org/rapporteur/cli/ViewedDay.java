package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;
import picocli.CommandLine.Option;

/// The two dates at which a command looks at a tracker, and whether a program reads its answer.
final class ViewedDay {
    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "command.asOf")
    private @Nullable LocalDate asOf;

    @Option(names = "--known", paramLabel = "DATE", descriptionKey = "command.known")
    private @Nullable LocalDate known;

    @Option(names = "--json", descriptionKey = "command.json")
    boolean json;

    /// The dates; without `--as-of` the day at which the tracker opens.
    AsOf of(OpenTracker open) {
        return new AsOf(asOf == null ? new ViewState(open).firstDay() : asOf, known);
    }

    /// The beginning of an answer for programs.
    static Map<String, @Nullable Object> fields(AsOf asOf) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("asOf", asOf.effective().toString());
        if (asOf.known() != null) {
            fields.put("known", asOf.known().toString());
        }
        return fields;
    }

    /// The line above an answer for people.
    static String heading(OpenTracker open, AsOf asOf, Messages messages) {
        var dates = new PaperDates(messages);
        String title = open.tracker().content().title();
        return asOf.known() == null
                ? messages.get("cli.status.heading", title, dates.of(asOf.effective()))
                : messages.get("cli.status.headingKnown", title, dates.of(asOf.effective()), dates.of(asOf.known()));
    }

    /// A constant as programs read it, as "in the works".
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
