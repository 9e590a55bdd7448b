package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Source;
import org.rapporteur.model.When;
import org.rapporteur.model.chart.TimeAxis;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Samples;
import org.rapporteur.ui.gallery.Toolkit;

class ControlsTest {
    @Test
    void anAddressIsCutInTheMiddleAndSaidWholeToWhoAsks() {
        String address = "https://www.example.org/archive/2024/04/26/statement-on-the-meeting.html";
        Stage stage = Gallery.show(() -> new HBox(Labels.address(address)), ColorScheme.LIGHT, 200, 60);
        Label label = Toolkit.onFx(() -> (Label) stage.getScene().lookup(".label"));
        String shown = Toolkit.onFx(() -> ((Text) label.lookup(".text")).getText());
        Gallery.close(stage);

        assertTrue(shown.startsWith("https://www") && shown.endsWith(".html") && shown.length() < 40, shown);
        assertEquals(address, label.getAccessibleHelp());
    }

    @Test
    void aChipShowsAnotherLevelWhenItIsUsedAgain() {
        List<String> classes = Toolkit.onFx(() -> {
            var chip = new LevelChip(1, "Suspended");
            chip.show(4, "Implementing", false);
            return List.copyOf(chip.getStyleClass());
        });

        assertTrue(classes.containsAll(List.of("level-chip", "level-4")));
        assertFalse(classes.contains("level-1"));
    }

    @Test
    void anArrowSaysItsDirectionInWords() {
        assertEquals("better", Toolkit.onFx(
                () -> new TrendArrow(Direction.BETTER, 4, Samples.MESSAGES).getAccessibleText()));
    }

    @Test
    void aSteadyIssueHasNoArrow() {
        assertFalse(Toolkit.onFx(() -> new TrendArrow(Direction.STEADY, 4, Samples.MESSAGES).isManaged()));
    }

    @Test
    void aChipOpensItsSource() {
        var opened = new ArrayList<Source>();
        Source source = Samples.source("AP", "2024-01-30");

        shown(() -> CitationChip.dated(source, Samples.MESSAGES, opened::add), chip -> {
            new Hand().clickOn(chip);
            return true;
        });

        assertEquals(List.of(source), opened);
    }

    @Test
    void aChipNamesOutletAndDate() {
        assertEquals("AP, 30 Jan", Toolkit.onFx(() -> CitationChip.dated(
                Samples.source("AP", "2024-01-30"), Samples.MESSAGES, source -> {}).getAccessibleText()));
    }

    @Test
    void aDateFieldGivesWhatItReads() {
        assertEquals(When.of("2024-01"), Toolkit.onFx(() -> {
            var field = new PartialDateField(Samples.MESSAGES);
            field.field().setText("January 2024");
            return field.valueProperty().get();
        }));
    }

    @Test
    void aDateFieldGivesNothingForWhatItCannotRead() {
        assertNull(Toolkit.onFx(() -> {
            var field = new PartialDateField(Samples.MESSAGES);
            field.setValue(When.of("2024-01-30"));
            field.field().setText("yesterday");
            return field.valueProperty().get();
        }));
    }

    @Test
    void aDateFieldStartsFromItsModelAndFollowsIt() {
        var model = new SimpleObjectProperty<When>(When.of("2024-01-30"));
        String text = Toolkit.onFx(() -> {
            var field = new PartialDateField(Samples.MESSAGES);
            field.bindTo(model);
            String first = field.field().getText();
            field.field().setText("2 Apr 2024");
            return first;
        });

        assertEquals("30 Jan 2024", text);
        assertEquals(When.of("2024-04-02"), model.get());
    }

    @Test
    void completionOffersNamesByTheStartOfAnyWord() {
        assertEquals(List.of("River pollution", "The river"), Toolkit.onFx(() -> {
            var field = new CompletionField<String>(name -> name);
            field.setChoices(List.of("River pollution", "Fishing", "The river"));
            return field.matching("RIV");
        }));
    }

    @Test
    void aNameTypedInFullIsPicked() {
        assertEquals("Fishing", Toolkit.onFx(() -> {
            var field = new CompletionField<String>(name -> name);
            field.setChoices(List.of("River pollution", "Fishing"));
            field.setText("fishing");
            return field.valueProperty().get();
        }));
    }

    @Test
    void keysPickWhatIsOffered() {
        String picked = shown(() -> {
            var field = new CompletionField<String>(name -> name);
            field.setChoices(List.of("River pollution", "Fishing"));
            return field;
        }, field -> {
            new Hand().clickOn(field).write("riv").type(KeyCode.DOWN).type(KeyCode.ENTER);
            return Toolkit.onFx(() -> ((TextField) field).getText());
        });

        assertEquals("River pollution", picked);
    }

    @Test
    void aPointOfTheChartOpensItsDevelopment() {
        var opened = new ArrayList<String>();

        shown(() -> chart(opened), chart -> {
            new Hand().clickOn(chart.lookupAll(".step-point").stream().toList().getLast());
            return true;
        });

        assertEquals(List.of("Working group launched"), opened);
    }

    @Test
    void theChartHasAPointForEveryChangeAndATickForEveryDevelopment() {
        assertEquals(List.of(3, 7), shown(() -> chart(new ArrayList<>()), chart -> List.of(
                chart.lookupAll(".step-point").size(), chart.lookupAll(".tick").size())));
    }

    @Test
    void monthsNeverOverlap() {
        for (int width = 60; width < 1500; width += 37) {
            for (int days = 1; days < 4000; days += 123) {
                var axis = new TimeAxis(Samples.DAY.minusDays(days), Samples.DAY, 100, 100 + width);
                List<LocalDate> months = axis.labels(54);
                for (int i = 1; i < months.size(); i++) {
                    assertTrue(axis.x(months.get(i)) - axis.x(months.get(i - 1)) >= 54);
                }
            }
        }
    }

    @Test
    void cardsOfARowAreEquallyHigh() {
        long heights = shown(() -> {
            var grid = new CardGrid(200, 3);
            grid.getChildren().addAll(
                    new Card("One"), new Card("Two", Labels.wrapping("Many words. ".repeat(30))), new Card("Three"));
            return grid;
        }, grid -> ((Parent) grid).getChildrenUnmodifiable().stream()
                .map(card -> card.getLayoutBounds().getHeight()).distinct().count());

        assertEquals(1, heights);
    }

    @Test
    void theMarksOfAChartAreReachedAndOpenedFromTheKeys() {
        var opened = new ArrayList<String>();
        Boolean told = shown(() -> chart(opened), chart -> {
            Toolkit.runOnFx(chart::requestFocus);
            new Hand().push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
            return Toolkit.onFx(() -> chart.lookup(".hover-card").isVisible());
        });

        assertEquals(List.of(Samples.issue().history().getFirst().what()), opened);
        assertTrue(told);
    }

    private static StepChart chart(List<String> opened) {
        var chart = StepChart.whole(Samples.MESSAGES, entry -> opened.add(entry.what()));
        chart.show(StepHistory.of(Samples.issue(), List.of(), Samples.DAY));
        return chart;
    }

    private static <T> T shown(Supplier<Node> node, Function<Node, T> act) {
        Node made = Toolkit.onFx(node::get);
        Stage stage = Gallery.show(() -> new StackPane(made), ColorScheme.LIGHT, 800, 400);
        try {
            return act.apply(made);
        } finally {
            Gallery.close(stage);
        }
    }
}
