package org.rapporteur.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Task;
import org.rapporteur.model.When;
import org.rapporteur.service.DoNext;
import org.rapporteur.service.OverviewAt;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Narrow;

/// What waits, a line each with its cure beside it, and a line to enter a task.
final class DoNextCard {
    /// How many lines stand at first; the others come when asked for.
    private static final int AT_FIRST = 8;
    private static final double WHEN = 66;
    /// In a narrower card what is to be done stands below its date and its cure, over the whole width.
    private static final double NARROW = 300;
    /// From how many days before it is due something presses.
    private static final int SOON = 7;

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final DateWords words;
    private final TaskWords say;
    private final VBox lines = new VBox();
    private final NewTask entry;
    private final TaskMenu menu;
    private final Card card;
    private final ReadOnlyBooleanProperty narrow;
    private final List<Line> present = new ArrayList<>();
    private boolean open;
    private boolean mayRecord = true;

    DoNextCard(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new DateWords(messages);
        this.say = new TaskWords(messages);
        this.entry = new NewTask(viewModel, messages);
        this.menu = new TaskMenu(viewModel, messages);
        this.card = new Card(messages.get("overview.doNext"), lines, entry);
        card.setId("do-next-card");
        lines.getStyleClass().add("side-lines");
        this.narrow = Narrow.in(card, NARROW);
        narrow.subscribe(now -> present.forEach(line -> line.arrange(now)));
    }

    Region node() {
        return card;
    }

    void show(OverviewAt now) {
        entry.show(now);
        present.clear();
        mayRecord = now.isEditable();
        List<DoNext> tasks = now.doNext();
        if (tasks.isEmpty()) {
            lines.getChildren().setAll(Labels.wrapping(messages.get("overview.nothingToDo"), "muted"));
            return;
        }
        int focused = lines.getChildren().isEmpty() || !(lines.getChildren().getFirst() instanceof Rows before)
                ? -1 : before.focusedRow();
        var rows = new Rows();
        if (focused >= 0) {
            // What has the focus is about to go, and the page would jump to its top.
            card.requestFocus();
        }
        lines.getChildren().setAll(rows);
        LocalDate day = now.snapshot().asOf().effective();
        tasks.stream().limit(open ? tasks.size() : AT_FIRST).forEach(task -> add(rows, task, day));
        rows.focusRow(focused);
        if (!open && tasks.size() > AT_FIRST) {
            var more = new Hyperlink(messages.get("overview.more", tasks.size() - AT_FIRST));
            more.getStyleClass().add("small");
            more.setOnAction(event -> {
                open = true;
                lines.getChildren().remove(more);
                tasks.stream().skip(AT_FIRST).forEach(task -> add(rows, task, day));
            });
            lines.getChildren().add(more);
        }
    }

    private void add(Rows rows, DoNext task, LocalDate day) {
        String spoken = (when(task, day) + " " + say.of(task)).strip();
        Label what = Labels.wrapping(say.of(task), "side-words");
        Label when = whenLabel(task, day);
        Node cure = mayRecord ? cure(task, spoken) : new Region();
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox();
        row.setAlignment(Pos.TOP_LEFT);
        var line = new Line(row, when, what, cure);
        line.arrange(narrow.get());
        present.add(line);
        if (mayRecord && task instanceof DoNext.Todo todo) {
            menu.on(row, todo);
            row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (ScreenKey.pressed(ScreenKey.KeyPlace.OVERVIEW, event).isPresent()) {
                    viewModel.lookouts().drop(todo.task().id());
                    event.consume();
                }
            });
        }
        rows.add(row, spoken, () -> viewModel.ways().open(task));
    }

    private Node cure(DoNext task, String spoken) {
        if (task instanceof DoNext.Todo todo) {
            Id<Task> id = todo.task().id();
            return Cure.own(Feather.CHECK, messages.get("overview.cure.done"),
                    messages.get("overview.cure.doneSpoken", todo.task().content().what()),
                    () -> viewModel.lookouts().done(id));
        }
        return Cure.of(say.cure(task), say.cure(task) + ": " + spoken, () -> viewModel.ways().cure(task));
    }

    private Label whenLabel(DoNext task, LocalDate day) {
        Label when = Labels.wrapping(when(task, day), "side-words", urgency(task.due(), day));
        when.setMinWidth(WHEN);
        return when;
    }

    private static String urgency(@Nullable When due, LocalDate day) {
        if (due == null) {
            return "muted";
        }
        long left = ChronoUnit.DAYS.between(day, due.latest());
        return left < 0 ? "overdue" : left <= SOON ? "pressing" : "muted";
    }

    private String when(DoNext task, LocalDate day) {
        When due = task.due();
        if (due != null) {
            return words.within(day.getYear(), NewTask.plain(due));
        }
        return switch (task) {
            case DoNext.FirstArticle first -> messages.get("overview.when.inbox");
            case DoNext.Inbox inbox -> messages.get("overview.when.inbox");
            case DoNext.Todo todo -> messages.get("overview.when.open");
            case DoNext.Sentence sentence when sentence.standing() != null -> messages.get("overview.when.old");
            default -> messages.get("overview.when.missing");
        };
    }

    private record Line(HBox row, Label when, Label what, Node cure) {
        void arrange(boolean narrow) {
            when.setPrefWidth(narrow ? Region.USE_COMPUTED_SIZE : WHEN);
            when.setMaxWidth(narrow ? Double.MAX_VALUE : WHEN);
            HBox.setHgrow(when, narrow ? Priority.ALWAYS : Priority.NEVER);
            row.getChildren().clear();
            if (narrow) {
                var both = new VBox(2, new HBox(when, cure), what);
                HBox.setHgrow(both, Priority.ALWAYS);
                row.getChildren().add(both);
            } else {
                row.getChildren().addAll(when, what, cure);
            }
        }
    }
}
