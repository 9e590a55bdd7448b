package org.rapporteur.ui.control;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// What goes from a tracker to the clipboard of the desktop: it carries its handling label on a line
/// of its own before it, in each form. Whatever is copied is copied through this.
///
/// @param text as plain text
/// @param html the same as HTML, or null
public record MarkedCopy(String text, @Nullable String html) {
    /// `text`, which bears `marking`.
    public static MarkedCopy of(String marking, String text) {
        return new MarkedCopy(banner(marking) + '\n' + text, null);
    }

    /// `text` and the fragment `html` of the same, which bear `marking`.
    public static MarkedCopy of(String marking, String text, String html) {
        return new MarkedCopy(banner(marking) + '\n' + text,
                "<p><strong>" + escape(banner(marking)) + "</strong></p>" + html);
    }

    /// Puts it on the clipboard.
    public void copy() {
        var content = new ClipboardContent();
        content.putString(text);
        if (html != null) {
            content.putHtml(html);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String banner(String marking) {
        return marking.toUpperCase(Locale.ROOT);
    }

    /// `text` as it stands in HTML.
    public static String escape(String text) {
        return text.chars().mapToObj(c -> switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> String.valueOf((char) c);
        }).collect(Collectors.joining());
    }
}
