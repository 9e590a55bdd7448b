package org.rapporteur.intake.mail;

import java.util.List;

/// A mail or one of its parts.
///
/// @param fields what stands above it
/// @param type its media type in lower case, as `text/plain`
/// @param body its decoded bytes; empty where it has parts
/// @param parts what a multipart is made of
record MailPart(Fields fields, String type, byte[] body, List<MailPart> parts) {
    /// Whether it is a file rather than words to be read in the mail.
    boolean isFile() {
        boolean attached = fields.word("content-disposition", "").equals("attachment");
        boolean words = type.equals("text/plain") || type.equals("text/html");
        return !isMultipart() && (attached || !words || fields.fileName() != null);
    }

    /// Whether it is made of parts.
    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    /// Its words.
    String text() {
        return Letters.of(body, fields.parameter("content-type", "charset"));
    }

    /// How others in the mail refer to it, without brackets; empty where they do not.
    String id() {
        String id = fields.text("content-id");
        return id == null ? "" : id.replaceAll("^<|>$", "");
    }
}
