package org.rapporteur.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.When;
import org.rapporteur.service.Done;
import org.rapporteur.service.SourceRef;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.task.Background;

/// Records what is in the forms, says so, and offers to take it back.
///
/// @param desk the services
/// @param background where it is recorded
/// @param navigator goes to the issue
/// @param asOf the day on show
/// @param messages the words
/// @param voice says what was done
record Recorder(
        Desk desk, Background background, Navigator navigator, Property<AsOf> asOf, Messages messages, Voice voice) {
    /// Records the form that is being filled in, which lacks nothing; `then` gets the record. Nothing
    /// is recorded where the view leaves out what is recorded now.
    void record(EntryForms forms, BooleanProperty busy, Consumer<Id<?>> then) {
        record(forms.current(), forms.shared(), busy, then);
    }

    private <T extends Content> void record(
            EntryForm<T> form, LogForm shared, BooleanProperty busy, Consumer<Id<?>> then) {
        Recording<T> recording = form.recording();
        UUID editing = shared.editingProperty().get();
        List<SourceRef> sources = form.kind().isCited()
                ? shared.quotes().stream().map(Quoted::source).toList() : List.of();
        String marking = shared.markingProperty().get();
        List<IssueChoice> under = under(form, shared);
        Optional<When> later = later(form, shared);
        AsOf at = asOf.getValue();
        background.write(() -> {
            at.requireRecording();
            var submission = new Submission(editing == null ? null : new Id<T>(editing),
                    kept(form.type(), editing), sources, marking);
            Done<Id<T>> done = Done.of(desk.register().together(
                    name(form.kind(), editing != null), scribe -> recording.record(scribe, submission)));
            desk.state().remove(HalfTyped.KEY);
            return done;
        }).busy(busy).then(done -> {
            then.accept(done.result());
            say(done, sentence(form.kind(), editing != null, under), under, later);
        }).recover(voice.problem()).start();
    }

    /// The issues that the form asked for; what is chosen may be left from another kind.
    private static List<IssueChoice> under(EntryForm<?> form, LogForm shared) {
        long most = form.fields().stream().mapToLong(field ->
                field instanceof FormField.Issues issues ? issues.one() ? 1 : Long.MAX_VALUE : 0).max().orElse(0);
        return shared.issues().stream().limit(most).map(ChosenIssue::issue).toList();
    }

    /// The sources of a record that is changed and that the form could not show.
    private <T extends Content> List<Citation> kept(Class<T> type, @Nullable UUID editing) {
        return editing == null ? List.of()
                : Recorded.of(OnRecord.content(desk, type, new Id<T>(editing)), desk.articles(), messages).kept();
    }

    private static String name(EntryKind kind, boolean again) {
        if (kind == EntryKind.DEVELOPMENT) {
            return again ? "revise development" : "log development";
        }
        return (again ? "edit " : "add ") + kind.type().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// The date of the record where it lies after the day on show, so that the record is not seen there;
    /// events are listed ahead too.
    private Optional<When> later(EntryForm<?> form, LogForm shared) {
        boolean dated = form.kind() != EntryKind.EVENT
                && form.fields().stream().anyMatch(FormField.Happened.class::isInstance);
        return Optional.ofNullable(shared.whenProperty().get())
                .filter(when -> dated && when.earliest().isAfter(asOf.getValue().effective()));
    }

    private NoticeAction show(When later) {
        return new NoticeAction(messages.get("entry.show", new DateWords(messages).day(later.latest())),
                () -> asOf.setValue(AsOf.of(later.latest())));
    }

    private void say(Done<?> done, String said, List<IssueChoice> under, Optional<When> later) {
        var actions = new ArrayList<NoticeAction>();
        actions.add(Voice.undo(List.of(done.change()), desk.open(), background, messages));
        later.map(this::show).ifPresent(actions::add);
        if (!under.isEmpty() && later.isEmpty()) {
            Id<?> first = under.getFirst().id();
            actions.add(new NoticeAction(messages.get("log.openIssue"),
                    () -> navigator.open(new Destination.IssuePage(new Id<>(first.value())))));
        }
        voice.say(later.isEmpty() ? said : messages.get("entry.later", said,
                new DateWords(messages).day(asOf.getValue().effective())), actions.toArray(NoticeAction[]::new));
    }

    private String sentence(EntryKind kind, boolean again, List<IssueChoice> under) {
        String issues = under.stream().map(IssueChoice::name).collect(Collectors.joining(", "));
        String word = messages.of(kind);
        if (again) {
            return issues.isEmpty()
                    ? messages.get("entry.changed", word) : messages.get("entry.changedUnder", word, issues);
        }
        return kind == EntryKind.DEVELOPMENT ? messages.get("log.logged", issues)
                : issues.isEmpty() ? messages.get("entry.recorded", word)
                : messages.get("entry.recordedUnder", word, issues);
    }
}
