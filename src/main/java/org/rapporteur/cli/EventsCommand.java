package org.rapporteur.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Content;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Person;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;
import org.rapporteur.service.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `rapporteur events FILE`: meetings, calls, visits and deadlines, past and ahead, with how many
/// readouts each has.
@Command(name = "events")
public final class EventsCommand implements Runnable {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Mixin
    private ViewedDay day = new ViewedDay();

    /// Speaks to the terminal of `desk`.
    public EventsCommand(Desk desk) {
        this.desk = desk;
    }

    /// An event with the names of what it touches.
    private record Line(Event event, List<String> issues, List<String> people, int readouts, boolean ahead) {}

    @Override
    public void run() {
        try (var open = desk.read(tracker.path)) {
            AsOf asOf = day.of(open);
            List<Line> all = lines(new Register(open), asOf);
            if (day.json) {
                Map<String, @Nullable Object> fields = ViewedDay.fields(asOf);
                fields.put("events", all.stream().map(EventsCommand::fields).toList());
                desk.terminal().json(fields);
            } else {
                desk.mark(open);
                desk.terminal().print(ViewedDay.heading(open, asOf, desk.messages()) + "\n\n" + text(all));
            }
        }
    }

    private static List<Line> lines(Register register, AsOf asOf) {
        Map<Id<Issue>, String> issues = names(register.all(Issue.class, asOf), Issue::name);
        Map<Id<Person>, String> people = names(register.all(Person.class, asOf), Person::name);
        Map<Id<Event>, Long> readouts = register.all(Readout.class, asOf).stream()
                .collect(Collectors.groupingBy(readout -> readout.content().event(), Collectors.counting()));
        return register.all(Event.class, asOf).stream()
                .sorted(Comparator.comparing((Stored<Event> event) -> event.content().when().latest())
                        .thenComparing(event -> event.content().when().earliest()))
                .map(event -> new Line(event.content(),
                        event.content().issues().stream().map(issues::get).filter(Objects::nonNull).toList(),
                        event.content().people().stream().map(people::get).filter(Objects::nonNull).toList(),
                        readouts.getOrDefault(event.id(), 0L).intValue(),
                        event.content().when().earliest().isAfter(asOf.effective())))
                .toList();
    }

    private static <T extends Content> Map<Id<T>, String> names(List<Stored<T>> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(Stored::id, stored -> name.apply(stored.content())));
    }

    private String text(List<Line> all) {
        Messages messages = desk.messages();
        if (all.isEmpty()) {
            return messages.get("cli.events.nothing");
        }
        var dates = new PaperDates(messages);
        var columns = new Columns(messages.get("cli.events.when"), messages.get("cli.events.event"),
                messages.get("cli.events.form"), messages.get("cli.events.place"), messages.get("cli.events.issues"),
                messages.get("cli.events.readouts"));
        for (Line line : all) {
            String when = dates.of(line.event().when());
            columns.row(line.ahead() ? messages.get("cli.events.ahead", when) : when, line.event().name(),
                    messages.of(line.event().form()), line.event().place(), messages.names(line.issues()),
                    line.readouts() == 0 ? "" : String.valueOf(line.readouts()));
        }
        return columns.text();
    }

    private static Map<String, @Nullable Object> fields(Line line) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", line.event().name());
        fields.put("form", ViewedDay.word(line.event().form()));
        fields.put("when", line.event().when().date().edtf());
        fields.put("ahead", line.ahead());
        fields.put("place", line.event().place());
        fields.put("issues", line.issues());
        fields.put("people", line.people());
        fields.put("readouts", line.readouts());
        fields.put("sources", line.event().citations().size());
        return fields;
    }
}
