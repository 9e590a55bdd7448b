package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.suggest.PersonMention;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.UserProblem;
import org.rapporteur.ui.EntryKind;

/// The form of a person. Posts are typed a line each: title; since; until.
final class PersonEntry implements EntryForm<Person> {
    /// Forms of address are no posts.
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:mr|mrs|ms|miss|dr|sir|madam)?\\.?");

    private final Common common;
    private final FormValues values = new FormValues();
    private final StringProperty nativeName = values.text("nativeName");
    private final StringProperty others = values.text("otherNames");
    private final StringProperty posts = values.text("posts");
    /// The name on record of the person that is changed; empty of a new one.
    private final StringProperty before = values.text("before");
    private final StringProperty note = values.text("note");
    private final PartyChoice party;

    PersonEntry(Common common) {
        this.common = common;
        this.party = PartyChoice.in(values, common);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PERSON;
    }

    @Override
    public Class<Person> type() {
        return Person.class;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                common.sentence("entry.personName", "", 1),
                new FormField.Text("native", "entry.nativeName", "", nativeName, 1),
                party.field("entry.speaksFor", "entry.noParty"),
                new FormField.Text("posts", "entry.posts", "entry.postsPrompt", posts, 2),
                new FormField.Quotes("quotes"),
                new FormField.Text("others", "entry.otherNames", "entry.otherNamesPrompt", others, 1),
                new FormField.Text("note", "entry.note", "", note, 2));
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        boolean unread = false;
        try {
            posts();
        } catch (UserProblem undated) {
            unread = true;
        }
        return common.lacking()
                .where(common.words().isEmpty() && nativeName.get().isBlank(), Common.WHAT, "entry.nameMissing")
                .where(unread, "posts", "entry.postUnread").sentences();
    }

    private List<Person.Post> posts() {
        return Lists.lines(posts.get()).stream().map(PersonEntry::post).toList();
    }

    private static Person.Post post(String line) {
        String[] parts = line.split("[;；]", -1);
        return new Person.Post(parts[0].strip(), date(parts, 1), date(parts, 2));
    }

    private static @Nullable PartialDate date(String[] parts, int at) {
        return parts.length <= at || parts[at].isBlank() ? null : DateReading.read(parts[at].strip()).date();
    }

    @Override
    public Recording<Person> recording() {
        String own = nativeName.get().strip();
        String name = common.words().isEmpty() ? own : common.words();
        List<String> other = others(name);
        String whose = party.get();
        List<Person.Post> held = posts();
        String more = note.get().strip();
        return (scribe, submission) -> submission.put(scribe, Person.class, (citations, marking) ->
                new Person(name, own, other, whose, held, more, marking, citations));
    }

    /// Who is renamed is found in articles by the old name too.
    private List<String> others(String name) {
        List<String> typed = Lists.commas(others.get());
        boolean renamed = !before.get().isEmpty() && !before.get().equals(name) && !typed.contains(before.get());
        return renamed ? Stream.concat(typed.stream(), Stream.of(before.get())).toList() : typed;
    }

    @Override
    public void show(Person content) {
        before.set(content.name());
        common.show(content.name(), null, List.of(), content.marking());
        nativeName.set(content.nativeName());
        others.set(String.join(", ", content.otherNames()));
        party.set(content.party());
        posts.set(content.posts().stream().map(PersonEntry::line).collect(Collectors.joining("\n")));
        note.set(content.note());
    }

    private static String line(Person.Post post) {
        PartialDate from = post.from();
        PartialDate until = post.until();
        return Stream.of(post.title(), from == null ? "" : from.edtf(), until == null ? "" : until.edtf())
                .collect(Collectors.joining("; ")).replaceFirst("(?:; )+$", "");
    }

    @Override
    public void offer(Selected selected) {
        PersonMention named = named(selected);
        String name = named == null ? selected.name() : named.name();
        if (named != null && posts.get().isBlank() && !ADDRESS.matcher(named.office()).matches()) {
            posts.set(named.office());
        }
        if (Selected.isHan(name) && nativeName.get().isBlank()) {
            nativeName.set(name);
        } else if (!Selected.isHan(name)) {
            common.form().suggest(name);
        }
        party.offer(common.party(selected));
    }

    /// Who is named in words that are more than a name: the first who is not on record; null where none
    /// is.
    private @Nullable PersonMention named(Selected selected) {
        return common.choices().gist().people().stream()
                .filter(one -> !one.name().equals(selected.words().strip()))
                .filter(one -> Choices.called(common.choices().people(), one.name()).isEmpty())
                .findFirst().orElse(null);
    }
}
