package org.rapporteur.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.service.people.NamedPeople;
import org.rapporteur.service.people.PeopleDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `rapporteur people FILE`: who is on record, in which post at a date, and how often named.
@Command(name = "people")
public final class PeopleCommand implements Runnable {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Mixin
    private ViewedDay day = new ViewedDay();

    /// Speaks to the terminal of `desk`.
    public PeopleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        try (var open = desk.read(tracker.path)) {
            AsOf asOf = day.of(open);
            var people = new PeopleDesk(open);
            List<PeopleDesk.Line> all = people.at(asOf).stream()
                    .sorted(Comparator.comparing(line -> line.content().name(), desk.messages().order()))
                    .toList();
            NamedPeople named = people.named(asOf);
            if (day.json) {
                Map<String, @Nullable Object> fields = ViewedDay.fields(asOf);
                fields.put("people", all.stream().map(line -> fields(line, named.of(line.id()))).toList());
                fields.put("notOnRecord", named.speakers().stream().map(PeopleDesk.Speaker::name).toList());
                desk.terminal().json(fields);
            } else {
                desk.mark(open);
                desk.terminal().print(ViewedDay.heading(open, asOf, desk.messages()) + "\n\n" + text(all, named));
            }
        }
    }

    private String text(List<PeopleDesk.Line> all, NamedPeople named) {
        Messages messages = desk.messages();
        if (all.isEmpty()) {
            return messages.get("cli.people.nobody");
        }
        var dates = new PaperDates(messages);
        var columns = new Columns(messages.get("cli.people.name"), messages.get("cli.people.nativeName"),
                messages.get("cli.people.party"), messages.get("cli.people.post"),
                messages.get("cli.people.articles"), messages.get("cli.people.last"));
        for (PeopleDesk.Line line : all) {
            PeopleDesk.Mentions mentions = named.of(line.id());
            columns.row(line.content().name(), line.content().nativeName(), line.content().party(),
                    line.posts().stream().map(Person.Post::title).collect(Collectors.joining("; ")),
                    mentions.articles() == 0 ? "" : String.valueOf(mentions.articles()),
                    mentions.last() == null ? "" : dates.of(mentions.last()));
        }
        return columns.text();
    }

    private static Map<String, @Nullable Object> fields(PeopleDesk.Line line, PeopleDesk.Mentions mentions) {
        Person person = line.content();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", person.name());
        fields.put("nativeName", person.nativeName());
        fields.put("otherNames", person.otherNames());
        fields.put("party", person.party());
        fields.put("posts", person.posts().stream().map(post -> fields(post, line.posts().contains(post))).toList());
        fields.put("articles", mentions.articles());
        fields.put("lastNamed", mentions.last() == null ? null : mentions.last().date().edtf());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(Person.Post post, boolean held) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("title", post.title());
        fields.put("from", edtf(post.from()));
        fields.put("until", edtf(post.until()));
        fields.put("held", held);
        return fields;
    }

    private static @Nullable String edtf(@Nullable PartialDate date) {
        return date == null ? null : date.edtf();
    }
}
