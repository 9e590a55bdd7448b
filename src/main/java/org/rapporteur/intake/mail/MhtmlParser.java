package org.rapporteur.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.page.HtmlParser;

/// A page that was saved as one file: the page itself, of which the file says where it was found.
/// When it was saved is no date of the page.
public final class MhtmlParser implements Parser {
    private static final Pattern FRAMES = Pattern.compile("(?i)<frameset\\b");
    private static final int FRAMES_LOOKED_AT = 20;

    @Override
    public Draft parse(Source source) {
        MailPart whole = MailTree.of(source).whole();
        List<MailPart> pages = new ArrayList<>();
        collect(whole, pages);
        if (pages.isEmpty()) {
            return new MailParser().parse(source);
        }
        MailPart root = root(whole, pages);
        Draft draft = FRAMES.matcher(root.text()).find() ? fullest(root, pages) : page(root);
        for (String place : List.of("Snapshot-Content-Location", "Content-Location")) {
            draft.facts().url(location(whole.fields(), place), place);
        }
        draft.facts().title(whole.fields().text("subject"), "Subject");
        return draft;
    }

    private static Draft page(MailPart part) {
        var page = new Source(null, null, part.text().getBytes(StandardCharsets.UTF_8));
        Draft draft = new HtmlParser().parse(page);
        draft.facts().url(location(part.fields(), "Content-Location"), "Content-Location");
        return draft;
    }

    /// Of a page made of frames, the frame with the most text.
    private static Draft fullest(MailPart root, List<MailPart> pages) {
        return pages.stream()
                .filter(part -> part != root && !part.text().isBlank())
                .limit(FRAMES_LOOKED_AT)
                .map(MhtmlParser::page)
                .max(Comparator.comparingInt(draft -> draft.paragraphs().stream().mapToInt(String::length).sum()))
                .orElseGet(() -> page(root));
    }

    private static void collect(MailPart part, List<MailPart> pages) {
        if (part.type().matches("text/html|application/xhtml\\+xml") && part.body().length > 0) {
            pages.add(part);
        }
        part.parts().forEach(child -> collect(child, pages));
    }

    private static MailPart root(MailPart whole, List<MailPart> pages) {
        String start = whole.fields().parameter("content-type", "start");
        String id = start == null ? "" : start.replaceAll("^<|>$", "");
        return pages.stream()
                .filter(page -> !id.isEmpty() && page.id().equals(id))
                .findFirst()
                .orElse(pages.getFirst());
    }

    /// Long addresses are folded like any other field.
    private static @Nullable String location(Fields fields, String name) {
        String value = fields.text(name);
        return value == null ? null : value.replaceAll("\\s+", "");
    }
}
