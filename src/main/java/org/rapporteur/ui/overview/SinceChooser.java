package org.rapporteur.ui.overview;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Brief;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;
import org.rapporteur.service.News;
import org.rapporteur.service.OverviewAt;
import org.rapporteur.service.SinceWhen;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.PartialDateField;

/// The title of the band at the top, which chooses since when: a click or Space opens the choice.
final class SinceChooser {
    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final DateWords words;
    private final OverviewAt now;
    private final MenuButton menu = new MenuButton();
    private final PartialDateField day;
    private final HBox dayLine;
    private final BooleanProperty asked = new SimpleBooleanProperty();

    SinceChooser(OverviewViewModel viewModel, Messages messages, OverviewAt now, News news) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new DateWords(messages);
        this.now = now;
        this.day = new PartialDateField(messages);
        this.dayLine = new HBox(8, day, showButton());
        menu.setId("since");
        menu.getStyleClass().addAll("flat", "since-menu");
        menu.setMnemonicParsing(false);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setText(title(news.since()));
        menu.getItems().add(item(messages.get("overview.since.looked"),
                () -> viewModel.since(SinceWhen.LOOKED)));
        if (now.lastBrief() != null) {
            menu.getItems().add(item(brief(now.lastBrief().content()), () -> viewModel.since(SinceWhen.BRIEF)));
        }
        menu.getItems().add(item(messages.get("overview.since.chooseDay"), this::askDay));
        dayLine.setAlignment(Pos.TOP_LEFT);
        day.field().setId("since-day");
        day.field().setAccessibleText(messages.get("overview.since.chooseDay"));
        day.field().setOnAction(event -> apply());
        dayLine.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                asked.set(false);
                menu.requestFocus();
                event.consume();
            }
        });
        if (news.since().when().day() != null) {
            day.setValue(When.of(PartialDate.of(news.since().when().day())));
        }
    }

    /// The title.
    Node menu() {
        return menu;
    }

    /// Shows the line in which a day is typed in `card`, below what is in it, once that was chosen.
    void askIn(Pane card) {
        Fields.joinWhile(card, dayLine, asked);
    }

    private Button showButton() {
        var show = new Button(messages.get("overview.since.show"));
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.disableProperty().bind(day.valueProperty().map(when -> !when.date().isDay()).orElse(true));
        show.setOnAction(event -> apply());
        return show;
    }

    private void askDay() {
        asked.set(true);
        day.field().requestFocus();
        day.field().selectAll();
    }

    private void apply() {
        When when = day.valueProperty().get();
        if (when != null && when.date().isDay()) {
            viewModel.since(SinceWhen.day(when.earliest()));
        }
    }

    private String title(News.Since since) {
        return switch (since.when().moment()) {
            case BRIEF -> brief(since.brief().content());
            case DAY -> messages.get("overview.since.day", date(since.when().day()));
            case LOOKED -> messages.get("overview.since", date(
                    since.instant().atZone(now.snapshot().tracker().content().zone()).toLocalDate()));
        };
    }

    private String brief(Brief brief) {
        return messages.get("overview.since.brief", brief.title(), words.of(brief.issued()));
    }

    private String date(LocalDate date) {
        return date.getYear() == now.snapshot().asOf().effective().getYear() ? words.weekday(date) : words.day(date);
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
