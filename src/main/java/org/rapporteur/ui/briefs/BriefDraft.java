package org.rapporteur.ui.briefs;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.brief.Edit;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.brief.Part;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.ui.Destination;

/// What is typed and chosen for a paper, as the tracker file keeps it between two openings.
///
/// @param paper the name of the paper's form, or empty for the usual one
/// @param audience for whom
/// @param meeting the occasion
/// @param since the start of the background as typed, readable or not
/// @param purpose the officer's words
/// @param bottomLine the officer's words
/// @param press the officer's words
/// @param ceiling the highest marking wanted, or empty for the tracker's lowest
/// @param sourced whether notes are wanted
/// @param notes where a Word document has them, or empty where the paper's form says it
/// @param timeline whether the chosen issues are drawn along time
/// @param order all issues in the order of the list
/// @param chosen those that the paper takes
/// @param edits statements in other words
record BriefDraft(
        String paper,
        String audience,
        String meeting,
        String since,
        String purpose,
        String bottomLine,
        String press,
        String ceiling,
        boolean sourced,
        String notes,
        boolean timeline,
        List<Id<Issue>> order,
        List<Id<Issue>> chosen,
        List<Edit> edits) {
    BriefDraft {
        edits = List.copyOf(edits);
    }

    /// Where the draft is kept.
    static final String KEY = "brief-draft";

    /// The same on the issues, from the day and for the meeting for which `wanted` asks. There is nothing to
    /// add to where nobody has begun yet and it is on the `usual` issues.
    BriefDraft as(Destination.BriefPage wanted, List<Id<Issue>> usual, PaperDates dates) {
        BriefDraft on = wanted.issues().isEmpty() ? this
                : wanted.added() && isBegun(usual)
                        ? on(with(order, wanted.issues()), with(chosen, wanted.issues()), since)
                        : on(wanted.issues(), wanted.issues(), since);
        BriefDraft then = wanted.since() == null ? on : on.from(wanted.since().toString());
        return wanted.meeting() == null ? then : then.ahead(dates.of(wanted.meeting().date()));
    }

    private BriefDraft ahead(String ofMeeting) {
        return new BriefDraft(
                paper, audience, ofMeeting, since, purpose, bottomLine, press, ceiling, sourced, notes, timeline,
                order, chosen, edits);
    }

    private boolean isBegun(List<Id<Issue>> usual) {
        return !chosen.equals(usual) || !edits.isEmpty()
                || Stream.of(audience, meeting, since, purpose, bottomLine, press).anyMatch(words -> !words.isBlank());
    }

    /// The same with a background that begins on `day`, as it would be typed.
    BriefDraft from(String day) {
        return on(order, chosen, day);
    }

    private static List<Id<Issue>> with(List<Id<Issue>> some, List<Id<Issue>> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private BriefDraft on(List<Id<Issue>> all, List<Id<Issue>> taken, String day) {
        return new BriefDraft(
                paper, audience, meeting, day, purpose, bottomLine, press, ceiling, sourced, notes, timeline, all,
                taken, edits);
    }

    /// A draft of the form `name` for what `brief` was for, on what it was about, in these words.
    BriefDraft like(Brief brief, String name, Map<Part, String> words) {
        List<Id<Issue>> all = with(brief.issues(), order);
        return new BriefDraft(
                name, brief.audience(), brief.meeting(), since, words.getOrDefault(Part.PURPOSE, ""),
                words.getOrDefault(Part.BOTTOM_LINE, ""), words.getOrDefault(Part.PRESS, ""), brief.marking(),
                sourced, notes, timeline, all, brief.issues(), List.of());
    }

    /// The text from which [#read] makes the same draft again.
    String write() {
        var values = new Properties();
        values.setProperty("paper", paper);
        values.setProperty("audience", audience);
        values.setProperty("meeting", meeting);
        values.setProperty("since", since);
        values.setProperty("purpose", purpose);
        values.setProperty("bottomLine", bottomLine);
        values.setProperty("press", press);
        values.setProperty("ceiling", ceiling);
        values.setProperty("sourced", String.valueOf(sourced));
        values.setProperty("notes", notes);
        values.setProperty("timeline", String.valueOf(timeline));
        values.setProperty("order", ids(order));
        values.setProperty("chosen", ids(chosen));
        for (int i = 0; i < edits.size(); i++) {
            values.setProperty("was." + i, edits.get(i).was());
            values.setProperty("said." + i, edits.get(i).text());
        }
        var out = new StringWriter();
        try {
            values.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// The draft that `text` keeps; nothing if [#write] did not make it.
    static Optional<BriefDraft> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static BriefDraft parse(String text) {
        var values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BriefDraft(
                values.getProperty("paper", ""), values.getProperty("audience", ""),
                values.getProperty("meeting", ""),
                values.getProperty("since", ""), values.getProperty("purpose", ""),
                values.getProperty("bottomLine", ""), values.getProperty("press", ""),
                values.getProperty("ceiling", ""),
                Boolean.parseBoolean(values.getProperty("sourced", "true")),
                values.getProperty("notes", ""),
                Boolean.parseBoolean(values.getProperty("timeline", "false")),
                ids(values.getProperty("order", "")), ids(values.getProperty("chosen", "")),
                edits(values));
    }

    private static List<Edit> edits(Properties values) {
        return IntStream.iterate(0, i -> values.containsKey("was." + i), i -> i + 1)
                .mapToObj(i -> new Edit(values.getProperty("was." + i), values.getProperty("said." + i, "")))
                .toList();
    }

    private static String ids(List<Id<Issue>> ids) {
        return ids.stream().map(Id::toString).collect(Collectors.joining(" "));
    }

    private static List<Id<Issue>> ids(String text) {
        return Arrays.stream(text.split(" ")).filter(id -> !id.isEmpty()).map(Id::<Issue>parse).toList();
    }
}
