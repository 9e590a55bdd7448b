package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.Zoom;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

class ArticleReaderTest {
    private static final String TEXT = "双方就河流污染问题交换了意见。\n\nThe 𠮷 sides 🌊 agreed.\n\nA plan of work follows.";

    @Test
    void theArticleOnShowIsReadableInOtherColours() {
        double dark = shown(TEXT, reader -> reader, reader -> {
            Toolkit.runOnFx(() -> Toolkit.theme().choiceProperty().set(ColorScheme.DARK));
            Gallery.settle();
            return Toolkit.onFx(() -> brightness(reader));
        });
        double light = shown(TEXT, reader -> reader, reader -> Toolkit.onFx(() -> brightness(reader)));

        assertTrue(dark > 0.8, "on dark " + dark);
        assertTrue(light < 0.3, "on light " + light);
    }

    @Test
    void coloursThatChangeWhileTheReaderIsAwayAreThoseItComesBackIn() {
        double dark = shown(TEXT, reader -> reader, reader -> {
            Toolkit.runOnFx(() -> {
                var parent = (Pane) reader.getParent();
                parent.getChildren().remove(reader);
                Toolkit.theme().choiceProperty().set(ColorScheme.DARK);
                parent.getChildren().add(reader);
            });
            Gallery.settle();
            return Toolkit.onFx(() -> brightness(reader));
        });

        assertTrue(dark > 0.8, "on dark " + dark);
    }

    /// How bright the words of the text are.
    private static double brightness(ArticleReader reader) {
        return reader.lookupAll("*").stream()
                .filter(node -> node instanceof Text word && TEXT.contains(word.getText()) && !word.getText().isEmpty())
                .mapToDouble(node -> ((Color) ((Text) node).getFill()).getBrightness()).average().orElseThrow();
    }

    @Test
    void aSelectionIsGivenInOffsetsOfTheText() {
        int from = TEXT.indexOf("sides");
        int to = TEXT.indexOf(" agreed");

        assertEquals(new IndexRange(from, to), shown(TEXT, reader -> {
            reader.select(from, to);
            return reader.selectionProperty().get();
        }));
    }

    @Test
    void aSelectionOverParagraphsHasTheBreaksBetween() {
        assertEquals("意见。\n\nThe 𠮷", shown(TEXT, reader -> {
            reader.select(TEXT.indexOf("意见"), TEXT.indexOf(" sides"));
            return reader.selectedText();
        }));
    }

    @Test
    void everyWayToCopyIsTheOneThatIsGiven() {
        var copied = new ArrayList<String>();
        shown(TEXT, reader -> {
            reader.onCopy(() -> copied.add(reader.selectedText()));
            reader.select(0, 2);
            reader.requestFocus();
            return reader;
        }, reader -> {
            new Hand().push(KeyCode.CONTROL, KeyCode.INSERT);
            Toolkit.runOnFx(() -> ((RichTextArea) reader.lookup(".rich-text-area")).copy());
            return true;
        });

        assertEquals(List.of("双方", "双方"), copied);
    }

    @Test
    void keysSelectWholeLettersBeyondTheBasicPlane() {
        assertEquals("𠮷", shown(TEXT, reader -> {
            int from = TEXT.indexOf("𠮷");
            reader.select(from, from);
            reader.requestFocus();
            return reader;
        }, reader -> {
            new Hand().press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
            return Toolkit.onFx(reader::selectedText);
        }));
    }

    @Test
    void whatIsAskedForComesIntoView() {
        String text = "A line of an article that goes on for a while.\n\n".repeat(500) + "The end of it.";
        int from = text.indexOf("The end");

        boolean inView = shown(text, reader -> {
            reader.showRange(from, text.length());
            return reader;
        }, reader -> Toolkit.onFx(() -> isInView(reader, ".shown")));

        assertTrue(inView);
    }

    @Test
    void whatIsAskedForBeforeTheFirstLayoutComesIntoViewToo() {
        String text = "A line of an article that goes on for a while.\n\n".repeat(500) + "The end of it.";
        ArticleReader reader = Toolkit.onFx(ArticleReader::new);
        Stage stage = Gallery.show(() -> {
            reader.show("AP", "A headline", text);
            reader.showRange(text.indexOf("The end"), text.length());
            return new StackPane(reader);
        }, ColorScheme.LIGHT, 700, 500);

        assertTrue(Toolkit.<Boolean>onFx(() -> isInView(reader, ".shown")));
        Gallery.close(stage);
    }

    @Test
    void aTextSelectedByTheMouseIsGivenInOffsets() {
        String selected = shown(TEXT, reader -> reader, reader -> {
            Node words = reader.lookupAll("*").stream()
                    .filter(node -> node instanceof Text drawn && drawn.getText().contains("agreed"))
                    .findFirst()
                    .orElseThrow();
            new Hand().moveTo(words).press(MouseButton.PRIMARY).moveBy(60, 0).release(MouseButton.PRIMARY);
            return Toolkit.onFx(reader::selectedText);
        });

        assertTrue(!selected.isEmpty() && TEXT.contains(selected), selected);
    }

    @Test
    void aRangeOutsideTheTextIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> shown(TEXT, reader -> {
            reader.showRange(0, TEXT.length() + 1);
            return true;
        }));
    }

    @Test
    void actionsStandNearASelection() {
        boolean inView = shown(TEXT, reader -> {
            reader.setActions(new Button("Log development"));
            reader.select(4, 9);
            return reader;
        }, reader -> Toolkit.onFx(() -> isInView(reader, ".selection-bar")));

        assertTrue(inView);
    }

    @Test
    void aSelectionLiesOnItsWordsHoweverLargeTheTextIs() {
        Bounds plain = selectionDrawn(1, 600);
        Bounds larger = selectionDrawn(1.5, 900);

        assertEquals(plain.getMinX() * 1.5, larger.getMinX(), 6);
        assertEquals(plain.getMinY() * 1.5, larger.getMinY(), 8);
        assertEquals(plain.getHeight() * 1.5, larger.getHeight(), 4);
    }

    private static Bounds selectionDrawn(double times, int size) {
        var reader = new AtomicReference<ArticleReader>();
        Stage stage = Gallery.show(() -> {
            reader.set(new ArticleReader());
            reader.get().show("The White House", "Readout", TEXT);
            var zoom = new Zoom(reader.get());
            zoom.factorProperty().set(times);
            return new StackPane(zoom);
        }, ColorScheme.LIGHT, size, size);
        Toolkit.runOnFx(() -> reader.get().select(4, 9));
        Gallery.settle();
        Bounds drawn = Toolkit.onFx(() -> {
            Node selection = reader.get().lookup(".selection-highlight");
            return selection.localToScene(selection.getBoundsInLocal());
        });
        Gallery.close(stage);
        return drawn;
    }

    @Test
    void actionsGoWithTheSelection() {
        boolean visible = shown(TEXT, reader -> {
            reader.setActions(new Button("Log development"));
            reader.select(4, 9);
            reader.clearSelection();
            return reader;
        }, reader -> Toolkit.onFx(() -> reader.lookup(".selection-bar").isVisible()));

        assertFalse(visible);
    }

    @Test
    void findingGoesOnToTheNextPlaceAndStartsOver() {
        assertEquals(List.of(4, 19, 4), shown("One plan.\n\nAnother PLAN.", reader -> {
            reader.find("plan");
            return List.of(found(reader, 0), found(reader, 1), found(reader, 1));
        }));
    }

    @Test
    void findingBackwardsStartsAtTheEnd() {
        int at = shown("One plan.\n\nAnother PLAN.", reader -> {
            reader.find("plan");
            return found(reader, -1);
        });

        assertEquals(19, at);
    }

    @Test
    void everyPlaceIsCountedHoweverItsQuotationMarksAndLineBreaksAreWritten() {
        int count = shown("The “wild card” was played.\n\nA \"Wild card\" again.", reader -> {
            reader.find("\"wild card\"");
            return reader.foundProperty().get().count();
        });

        assertEquals(2, count);
    }

    @Test
    void noWordsEndTheSearch() {
        int count = shown("One plan.", reader -> {
            reader.find("plan");
            reader.find("");
            return reader.foundProperty().get().count();
        });

        assertEquals(0, count);
    }

    @Test
    void anotherArticleDropsTheSelection() {
        int selected = shown(TEXT, reader -> {
            reader.select(0, 5);
            reader.show("AP", "Another", "Short.");
            return reader.selectionProperty().get().getLength();
        });

        assertEquals(0, selected);
    }

    @Test
    void aTextOfAMegabyteIsShownInUnderTwoSecondsOfWork() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        String text = "The river working group met again and agreed on a plan. ".repeat(10).concat("\n\n").repeat(1900);

        assertTrue(shown("", reader -> {
            long start = threads.getCurrentThreadCpuTime();
            reader.show("AP", "Long", text);
            reader.applyCss();
            reader.layout();
            reader.showRange(text.length() - 20, text.length() - 2);
            reader.layout();
            return (threads.getCurrentThreadCpuTime() - start) / 1e9;
        }) < 2);
    }

    private static int found(ArticleReader reader, int step) {
        if (step != 0) {
            reader.findOn(step);
        }
        return reader.foundProperty().get().range().getStart();
    }

    private static boolean isInView(ArticleReader reader, String selector) {
        return reader.lookupAll(selector).stream().filter(Node::isVisible).anyMatch(node ->
                reader.localToScene(reader.getLayoutBounds()).contains(node.localToScene(node.getBoundsInLocal())));
    }

    private static <T> T shown(String text, Function<ArticleReader, T> act) {
        return shown(text, act, result -> result);
    }

    private static <T, R> R shown(String text, Function<ArticleReader, T> act, Function<T, R> then) {
        ArticleReader reader = Toolkit.onFx(ArticleReader::new);
        Stage stage = Gallery.show(() -> new StackPane(reader), ColorScheme.LIGHT, 700, 500);
        try {
            T result = Toolkit.onFx(() -> {
                if (!text.isEmpty()) {
                    reader.show("AP · press report", "A headline", text);
                }
                reader.applyCss();
                reader.layout();
                return act.apply(reader);
            });
            Gallery.settle();
            return then.apply(result);
        } finally {
            Gallery.close(stage);
        }
    }

    /// What blinks is held on to by the toolkit, with the window around it.
    @Test
    void theCaretBlinksOnlyWhereTheFocusIs() {
        var area = (RichTextArea) shownReader().lookup(".rich-text-area");
        assertTrue(Toolkit.onFx(() -> {
            area.requestFocus();
            return area.isFocused() && area.getCaretBlinkPeriod().greaterThan(Duration.ZERO);
        }));

        Gallery.close((Stage) area.getScene().getWindow());

        assertEquals(Duration.ZERO, area.getCaretBlinkPeriod());
    }

    private static ArticleReader shownReader() {
        ArticleReader made = Toolkit.onFx(ArticleReader::new);
        Gallery.show(() -> new StackPane(made), ColorScheme.LIGHT, 600, 400);
        return made;
    }
}
