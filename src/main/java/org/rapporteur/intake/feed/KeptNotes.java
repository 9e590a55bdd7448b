package org.rapporteur.intake.feed;

import java.util.Iterator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.intake.page.Blocks;

/// The notes that Evernote exports (ENEX), pages clipped from the web among them. When a note was made and by whom
/// says nothing about what is kept in it.
final class KeptNotes {
    private KeptNotes() {}

    /// Whether `xml` is such an export.
    static boolean isExport(Document xml) {
        Element root = xml.firstElementChild();
        return root != null && root.normalName().equals("en-export");
    }

    /// Its notes, each an article that is read when it is asked for.
    static Iterator<Draft> of(Document xml) {
        return xml.select("> en-export > note").stream().map(KeptNotes::draft)
                .filter(draft -> !draft.isEmpty()).iterator();
    }

    private static Draft draft(Element note) {
        var facts = new Facts();
        facts.title(text(note.selectFirst("> title")), "title");
        facts.url(text(note.selectFirst("> note-attributes > source-url")), "source-url");
        String page = text(note.selectFirst("> content"));
        List<String> lines = page == null ? List.of() : Furniture.without(Blocks.texts(Jsoup.parse(page).body()));
        return new Draft(facts, TextHead.read(facts, lines), List.of());
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null || element.wholeText().isBlank() ? null : element.wholeText().strip();
    }
}
