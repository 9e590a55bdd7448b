package org.rapporteur.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.rapporteur.i18n.Messages;

/// Writes a paper as one HTML file without script and without anything to fetch.
public final class HtmlWriter {
    private static final String NOTHING_FETCHED =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private final Messages messages;

    /// A writer in the language of `messages`.
    public HtmlWriter(Messages messages) {
        this.messages = messages;
    }

    /// Writes `paper` to `out`, which stays open.
    ///
    /// @throws IOException if `out` fails
    public void write(Paper paper, OutputStream out) throws IOException {
        out.write(text(paper).getBytes(StandardCharsets.UTF_8));
    }

    /// The same as text, for the clipboard.
    public String text(Paper paper) {
        String banner = "<p class=\"banner\">" + escaped(Sentences.banner(paper.marking())) + "</p>";
        return "<!DOCTYPE html>\n<html lang=\"" + messages.locale().toLanguageTag() + "\"><head>"
                + "<meta charset=\"utf-8\"/><meta http-equiv=\"Content-Security-Policy\" content=\"" + NOTHING_FETCHED
                + "\"/><meta name=\"viewport\" content=\"width=device-width\"/><title>" + escaped(paper.title())
                + "</title><meta name=\"author\" content=\"" + escaped(paper.author()) + "\"/><style>"
                + resource("paper.css") + resource("paper-screen.css") + "</style></head><body>" + banner
                + new PaperMarkup(paper, HtmlWriter::escaped, false).body() + banner + "</body></html>\n";
    }

    private static String escaped(String text) {
        return Sentences.oneLine(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(
                HtmlWriter.class.getResourceAsStream("/org/rapporteur/brief/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("a template of the program cannot be read", e);
        }
    }
}
