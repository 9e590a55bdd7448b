package org.rapporteur.ui.overview;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Status;
import org.rapporteur.model.When;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelChip;
import org.rapporteur.ui.control.WrappingRow;

/// The issues that did not move, a line each.
final class UnchangedCard {
    /// How many lines are made at a time.
    private static final int AT_ONCE = 20;
    private static final double NAME = 164;
    private static final double NAME_LEAST = 96;
    private static final double NAME_PART = 0.2;
    private static final double GAP = 12;
    private static final double NEAR = 4;
    /// Narrower than this the levels stand below the names, so that the sentences have room.
    private static final double BELOW = 600;
    private static final double NAME_BELOW = 152;
    private static final double NAME_MOST = 0.4;
    /// Narrower than this the sentences stand below both, and the levels beside the names again.
    private static final double FOLDED = 400;
    private static final double NAME_FOLDED = 0.58;
    /// A sentence for which less is left goes on in the next line.
    private static final double WORDS_LEAST = 150;
    /// Upper bounds of the width of a letter and of a Chinese character in a chip, and of what
    /// surrounds its word, in pixels.
    private static final double LETTER = 8.2;
    private static final double CHARACTER = 13;
    private static final double AROUND = 22;
    private static final int CHARACTERS_FROM = 0x2E80;

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final DateWords words;
    private final FlagChips flags;
    private final IssueMenu menu;

    UnchangedCard(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new DateWords(messages);
        this.flags = new FlagChips(messages);
        this.menu = new IssueMenu(viewModel, messages);
    }

    /// The card of `lines`; those beyond the first few are made when `reached` says that the end of
    /// those that are there comes into view.
    Region build(List<IssueLine> lines, AsOf asOf, Consumer<Runnable> reached) {
        var rows = new Rows();
        double chip = lines.stream().mapToDouble(line -> chipWidth(level(line.issue().status()))).max().orElse(0);
        var left = new ArrayDeque<>(lines);
        Runnable more = () -> {
            for (int n = 0; n < AT_ONCE && !left.isEmpty(); n++) {
                add(rows, left.removeFirst(), chip, asOf);
            }
        };
        more.run();
        reached.accept(more);
        var card = new Card(messages.get("overview.unchanged"), rows);
        card.setId("unchanged-card");
        return card;
    }

    private void add(Rows rows, IssueLine line, double chip, AsOf asOf) {
        HBox row = row(line, chip, asOf.effective(), rows.widthProperty());
        menu.on(row, line);
        String spoken = messages.get("overview.spoken", line.issue().name(), level(line.issue().status()),
                line.sentence());
        rows.add(row, spoken, () -> viewModel.ways().openIssue(line.issue().issue().id()));
    }

    private HBox row(IssueLine line, double chipWidth, LocalDate day, ObservableValue<Number> width) {
        Status status = line.issue().status();
        ObservableValue<Double> nameWidth = width.map(UnchangedCard::nameWidth);
        Label name = Labels.wrapping(line.issue().name(), "strong");
        name.minWidthProperty().bind(nameWidth);
        name.maxWidthProperty().bind(nameWidth);
        var chips = new HBox(6, LevelChip.of(status, messages));
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(chipWidth);
        if (status.possibly() != null && status.possiblyName() != null) {
            chips.getChildren().add(LevelChip.possibly(status.possibly(), status.possiblyName(), messages));
            chips.setMinWidth(Region.USE_PREF_SIZE);
        }
        boolean nothing = line.sentence().isEmpty();
        Label sentence = nothing
                ? Labels.wrapping(messages.get("overview.nothingLogged"), "faint") : Labels.wrapping(line.sentence());
        var words = new VBox(4, sentence);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(WORDS_LEAST);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!line.flags().isEmpty()) {
            words.getChildren().addFirst(flags.of(line.flags()));
        }
        var lead = new GridPane(GAP, NEAR);
        lead.add(name, 0, 0);
        lead.add(chips, 1, 0);
        lead.setAlignment(Pos.CENTER_LEFT);
        lead.setMinWidth(Region.USE_PREF_SIZE);
        width.map(all -> all.doubleValue() >= FOLDED && all.doubleValue() < BELOW).subscribe(below ->
                GridPane.setConstraints(chips, below ? 0 : 1, below ? 1 : 0));
        var row = new WrappingRow(lead, words, Labels.of(date(status.newest(), day), "muted", "small"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static double chipWidth(String word) {
        return AROUND + word.chars().mapToDouble(c -> c < CHARACTERS_FROM ? LETTER : CHARACTER).sum();
    }

    /// In a narrow window the names wrap.
    private static double nameWidth(Number all) {
        double wide = all.doubleValue();
        if (wide < FOLDED) {
            return wide * NAME_FOLDED;
        }
        return wide < BELOW ? Math.min(NAME_BELOW, wide * NAME_MOST) : Math.clamp(wide * NAME_PART, NAME_LEAST, NAME);
    }

    private String level(Status status) {
        return status.levelName() == null ? messages.get("level.notAssessed") : status.levelName();
    }

    private String date(When newest, LocalDate day) {
        if (newest == null) {
            return "";
        }
        return newest.latest().getYear() == day.getYear() ? words.shorter(newest) : words.of(newest.date());
    }
}
