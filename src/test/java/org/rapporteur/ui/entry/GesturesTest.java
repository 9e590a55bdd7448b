package org.rapporteur.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Content;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Task;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.When;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.control.ArticleReader;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Keys;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.inbox.InboxDesktop;

/// How many gestures it takes to enter each kind from a selected passage by the keyboard alone: never
/// more than a development from the same passage. A chord counts as one gesture, as does text typed
/// into one field. The articles are press reports, of which nobody told the program who speaks.
class GesturesTest {
    private static final Map<EntryKind, KeyCode> KEYS = keys();

    @TempDir
    static Path folder;

    private static InboxDesktop desktop;
    private static Stage stage;
    private int gestures;

    @BeforeAll
    static void show() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        stage = Gallery.show(() -> {
            desktop = new InboxDesktop(file, new Destination.InboxPage(null));
            return desktop.root();
        }, ColorScheme.LIGHT, 1440, 900);
    }

    @AfterAll
    static void close() {
        Gallery.close(stage);
        Toolkit.runOnFx(desktop::close);
    }

    private static Map<EntryKind, KeyCode> keys() {
        KeyCode[] codes = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
            KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9, KeyCode.DIGIT0, KeyCode.MINUS};
        var keys = new LinkedHashMap<EntryKind, KeyCode>();
        for (EntryKind kind : EntryKind.values()) {
            keys.put(kind, codes[kind.ordinal()]);
        }
        return keys;
    }

    private void press(KeyCode... keys) {
        gestures++;
        Keys.press(keys);
        Gallery.settle();
    }

    private void type(String words) {
        gestures++;
        Keys.type(words);
        Gallery.settle();
    }

    /// Opens a new article with `text` and selects `passage` in it; this is where counting begins.
    private void select(String title, String text, String passage) {
        Toolkit.runOnFx(() -> {
            Id<Article> article = desktop.open.record("import article", gesture -> gesture.add(new Article(
                    title, ArticleForm.PRESS, null, null, null, List.of(), When.of("2024-04-18"), DateBasis.TEXT,
                    null, "en", "Unclassified", ArticleState.INBOX, List.of(), null, null, gesture.body(text), null,
                    null, List.of()))).result();
            desktop.go(new Destination.OverviewPage());
            desktop.go(new Destination.ArticlePage(article, null));
        });
        Gallery.settle();
        Toolkit.runOnFx(() -> {
            int from = text.indexOf(passage);
            shown().select(from, from + passage.length());
            shown().requestFocus();
        });
        Gallery.settle();
        gestures = 0;
    }

    private ArticleReader shown() {
        return stage.getScene().getRoot().lookupAll("#reader").stream().map(ArticleReader.class::cast)
                .filter(reader -> reader.localToScene(0, 0) != null && isShown(reader)).findFirst().orElseThrow();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Enters one record of `kind` from the passage: the key, `words` into the field where the focus is,
    /// unless they are empty, and the key that records.
    private <T extends Content> T enter(EntryKind kind, Class<T> type, String words) {
        int before = all(type).size();
        press(KeyCode.ALT, KEYS.get(kind));
        if (!words.isEmpty()) {
            type(words);
        }
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals(Map.of(), Toolkit.onFx(() -> desktop.log.problemsProperty().get()), kind.name());
        List<Stored<T>> now = all(type);
        assertEquals(before + 1, now.size(), kind.name());
        return now.getLast().content();
    }

    private <T extends Content> List<Stored<T>> all(Class<T> type) {
        return Toolkit.onFx(() -> desktop.desk.register().all(type));
    }

    /// Enters a record of `kind` and a development, each from a new article of the same words.
    private <T extends Content> T enterAsQuickly(
            EntryKind kind, Class<T> type, String words, String title, String passage) {
        String text = title + ".\n\n" + passage + "\n\nNothing else was said on the day.";
        select(title, text, passage);
        enter(EntryKind.DEVELOPMENT, Development.class, "So it was.");
        int development = gestures;
        select(title, text, passage);
        T content = enter(kind, type, words);
        assertTrue(gestures <= development, kind + " in " + gestures + ", a development in " + development);
        System.out.printf("%s from a passage in %d gestures, a development in %d%n", kind, gestures, development);
        return content;
    }

    private static List<IssueSnapshot> issues() {
        return desktop.desk.dashboards().snapshot(AsOf.of(LocalDate.of(2024, 4, 26))).issues();
    }

    private static String issue(Id<?> id) {
        return issues().stream().filter(one -> one.issue().id().value().equals(id.value()))
                .map(IssueSnapshot::name).collect(Collectors.joining());
    }

    @Test
    void aPositionIsOfWhoSpeaksInThePassage() {
        Position position = enterAsQuickly(EntryKind.POSITION, Position.class, "Rejects arms sales to Taiwan.",
                "Beijing answers", "The foreign ministry in Beijing said on Tuesday that it opposes arms sales to Taiwan.");

        assertEquals("China", position.party());
        assertEquals("2024-04-16", position.stated().date().edtf());
        assertEquals("Taiwan Strait", issue(position.issue()));
    }

    @Test
    void aCommitmentIsOfWhoPromisesInThePassage() {
        Commitment commitment = enterAsQuickly(EntryKind.COMMITMENT, Commitment.class, "Curb the export.",
                "A promise", "U.S. officials said on Tuesday that China will curb fentanyl precursors by June 30, 2024.");

        assertEquals(List.of("China"), commitment.obligors());
        assertEquals("2024-06-30", String.valueOf(commitment.due() == null ? null : commitment.due().date().edtf()));
    }

    @Test
    void aPromiseOfBothSidesBindsBoth() {
        Commitment commitment = enterAsQuickly(EntryKind.COMMITMENT, Commitment.class, "Meet again.",
                "A promise", "The two sides agreed that the counternarcotics working group will meet again.");

        assertEquals(List.of("United States", "China"), commitment.obligors());
    }

    @Test
    void anEventIsOfTheSortThatThePassageSays() {
        Event event = enterAsQuickly(EntryKind.EVENT, Event.class, "",
                "Biden and Xi on Taiwan", "The two leaders spoke by telephone on Tuesday about Taiwan.");

        assertEquals(EventForm.CALL, event.form());
        assertEquals("2024-04-16", event.when().date().edtf());
    }

    @Test
    void aRatingIsOfTheCommitmentOfWhichThePassageSpeaks() {
        Rating rating = enterAsQuickly(EntryKind.RATING, Rating.class, "kept",
                "Phones ring", "Theater commanders resumed the military channels closed in 2022 on Tuesday.");

        assertEquals(CommitmentState.KEPT, rating.state());
        assertEquals("Resume the military channels closed in 2022.", all(Commitment.class).stream()
                .filter(one -> one.id().equals(rating.commitment())).findFirst().orElseThrow().content().what());
    }

    @Test
    void aPersonIsWhomThePassageNames() {
        Person person = enterAsQuickly(EntryKind.PERSON, Person.class, "",
                "Trade talks", "Trade Representative Katherine Tai said in Geneva that fentanyl stays on the list.");

        assertEquals("Katherine Tai", person.name());
        assertEquals(List.of("Trade Representative"), person.posts().stream().map(Person.Post::title).toList());
    }

    @Test
    void aLinkJoinsWhatThePassageJoins() {
        Link link = enterAsQuickly(EntryKind.LINK, Link.class, "",
                "Beijing acts", "In retaliation for arms sales to Taiwan, Beijing on Tuesday suspended talks on"
                        + " fentanyl precursors.");

        assertEquals(LinkForm.RETALIATION, link.form());
        assertEquals("Fentanyl precursors", issue(link.source()));
        assertEquals("Taiwan Strait", issue(link.target()));
    }

    @Test
    void aCaveatSaysInItsWordsWhatBecameOfTheSourceAndWhen() {
        Caveat caveat = enterAsQuickly(EntryKind.CAVEAT, Caveat.class, "The agency withdrew the figure on 20 April 2024.",
                "Figures", "Seizures of fentanyl fell by half, an agency said on Tuesday.");

        assertEquals(Caveat.Form.WITHDRAWN, caveat.form());
        assertEquals("2024-04-20", caveat.when().date().edtf());
    }

    @Test
    void aTripwireTakesTheLevelThatItsWordsName() {
        String level = issues().stream().filter(one -> one.name().equals("Taiwan Strait")).findFirst().orElseThrow()
                .scale().content().level(2).name();
        Tripwire tripwire = enterAsQuickly(EntryKind.TRIPWIRE, Tripwire.class, "Live fire in the strait: " + level,
                "Exercises", "China announced exercises in the Taiwan Strait on Tuesday.");

        assertEquals(2, tripwire.level().level());
    }

    @Test
    void aFlagIsForTheMonthAheadAndSaysWhatItMayBring() {
        Flag flag = enterAsQuickly(EntryKind.FLAG, Flag.class, "Risk of exercises after the inauguration.",
                "Exercises", "China announced exercises in the Taiwan Strait on Tuesday.");

        assertEquals(Flag.Form.RISK, flag.form());
        assertEquals("2024-05", flag.month().edtf());
    }

    @Test
    void aTaskSaysInItsWordsOfWhatSortItIsAndByWhen() {
        Task task = enterAsQuickly(EntryKind.TASK, Task.class, "Ask the embassy for the list by 3 May 2024.",
                "Lists", "China named the precursors of fentanyl that it lists on Tuesday.");

        assertEquals(Task.Form.ASK, task.form());
        assertEquals("2024-05-03", String.valueOf(task.due() == null ? null : task.due().date().edtf()));
    }

    @Test
    void whatIsMissingGetsTheFocusAndIsChosenByItsFirstLetters() {
        String passage = "Arms sales to Taiwan stay a matter of dispute.";
        select("Dispute", passage, passage);
        press(KeyCode.ALT, KeyCode.DIGIT2);
        type("Arms sales are a matter of dispute.");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals("party", Toolkit.onFx(() -> stage.getScene().getFocusOwner().getId()));

        type("chi");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertEquals("China", all(Position.class).getLast().content().party());
        assertEquals(5, gestures);
    }
}
