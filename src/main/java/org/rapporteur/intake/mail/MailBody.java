package org.rapporteur.intake.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What of a mail's parts is its text, and what are files.
final class MailBody {
    private static final Pattern CALENDAR = Pattern.compile("(?m)^(SUMMARY|DESCRIPTION)(?:;[^:\\r\\n]*)?:(.*)$");

    private final MailFiles files = new MailFiles();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private String calendar = "";
    private boolean encrypted;

    /// Sorts the parts of `mail`.
    static MailBody of(MailPart mail) {
        var body = new MailBody();
        body.add(mail);
        return body;
    }

    /// The files.
    MailFiles files() {
        return files;
    }

    /// Whether some of it can only be read with a key.
    boolean encrypted() {
        return encrypted;
    }

    /// The text as a page, or null.
    @Nullable String html() {
        return html.isEmpty() ? null : html.toString();
    }

    /// The text as plain text, or null.
    @Nullable String plain() {
        String text = plain.isEmpty() ? calendar : plain.toString();
        return text.isBlank() ? null : text;
    }

    private void add(MailPart part) {
        switch (part.type()) {
            case "multipart/related" -> addRelated(part);
            case "multipart/signed" -> part.parts().stream().limit(1).forEach(this::add);
            case "multipart/encrypted" -> encrypted = true;
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> addEnveloped(part);
            case "text/calendar" -> calendar = calendar.isEmpty() ? event(part.text()) : calendar;
            default -> addOther(part);
        }
    }

    private void addOther(MailPart part) {
        if (part.isMultipart()) {
            part.parts().forEach(this::add);
        } else if (part.isFile()) {
            files.add(part);
        } else if (part.type().equals("text/html")) {
            html.append(part.text());
        } else {
            String text = PlainText.of(part);
            encrypted |= PlainText.isEncrypted(text);
            plain.append(plain.isEmpty() ? "" : "\n\n").append(PlainText.isEncrypted(text) ? "" : text);
        }
    }

    /// The page itself; what belongs to it, pictures and styles, is left aside, but not files.
    private void addRelated(MailPart part) {
        String start = part.fields().parameter("content-type", "start");
        String id = start == null ? "" : start.replaceAll("^<|>$", "");
        MailPart root = part.parts().stream()
                .filter(child -> !id.isEmpty() && child.id().equals(id))
                .findFirst()
                .orElse(part.parts().getFirst());
        add(root);
        part.parts().stream()
                .filter(child -> child != root && !child.type().startsWith("image/"))
                .filter(child -> child.fields().word("content-disposition", "").equals("attachment"))
                .forEach(files::add);
    }

    /// S/MIME: signed text lies open in its envelope, anything else is locked.
    private void addEnveloped(MailPart part) {
        byte[] inner = SignedData.content(part.body());
        if (inner == null) {
            encrypted = true;
        } else {
            files.add("signed.eml", inner);
        }
    }

    /// What an invitation says in words.
    private static String event(String text) {
        var out = new StringBuilder();
        CALENDAR.matcher(text.replaceAll("\\r?\\n[ \\t]", "")).results().forEach(match -> out
                .append(match.group(2).strip().replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1"))
                .append("\n\n"));
        return out.toString();
    }
}
