package org.rapporteur.ui.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.brief.Note;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

class BriefNotesTest {
    private static final Destination BRIEF = new Destination.BriefPage(List.of());

    @TempDir
    Path folder;

    private BriefDesk desk;
    private Stage stage;

    @BeforeEach
    void show() {
        desk = BriefDesk.sample(folder);
        stage = Gallery.show(() -> {
            desk.viewModel.shown(desk.issues("Support for Russia", "Fentanyl"));
            desk.viewModel.form().since().set("January 2022");
            return new LookCards(desk.viewModel, new Notices(BriefDesk.MESSAGES), BriefDesk.MESSAGES).notes();
        }, ColorScheme.LIGHT, 600, 800);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        desk.close();
    }

    @Test
    void everySourceOfEveryNoteOpensItsPassage() {
        for (PaperTemplate form : desk.viewModel.form().papers()) {
            List<Note> notes = Toolkit.onFx(() -> notes(form));

            assertEquals(form.notes() == PaperTemplate.Notes.LINKS, notes.isEmpty(), form::name);
            assertEquals(notes.stream().map(BriefNotesTest::cited).toList(), Toolkit.onFx(this::opened), form::name);
        }
    }

    private List<Note> notes(PaperTemplate form) {
        desk.viewModel.form().paper().set(form);
        desk.viewModel.refresh();
        return desk.viewModel.previewProperty().get().paper().notes();
    }

    private static List<Destination> cited(Note note) {
        return note.evidence().references().stream()
                .<Destination>map(one -> new Destination.ArticlePage(one.article(), one.passage())).distinct().toList();
    }

    /// What the chips of each note open, one after another.
    private List<List<Destination>> opened() {
        Pane notes = (Pane) stage.getScene().getRoot().lookup("#brief-notes");
        return notes.getChildren().stream().map(note -> note.lookupAll(".citation-chip").stream().map(chip -> {
            desk.navigator.open(BRIEF);
            ((Button) chip).fire();
            return desk.navigator.currentProperty().get();
        }).toList()).toList();
    }
}
