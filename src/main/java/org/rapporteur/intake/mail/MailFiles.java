package org.rapporteur.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Source;

/// The files in a mail that may be documents, each under a name without any folder.
final class MailFiles {
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"), Map.entry("text/html", "html"), Map.entry("text/plain", "txt"),
            Map.entry("message/rfc822", "eml"), Map.entry("application/rtf", "rtf"), Map.entry("text/rtf", "rtf"),
            Map.entry("application/msword", "doc"), Map.entry("application/zip", "zip"),
            Map.entry("text/markdown", "md"), Map.entry("application/vnd.ms-outlook", "msg"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"));
    private static final String NEVER = "application/(?:pgp-signature|x?-?pkcs7-signature|pgp-keys|ics)|text/(?:css"
            + "|calendar|x?-?vcard|directory|x-amp-html|rfc822-headers|javascript)|message/(?:delivery-status"
            + "|disposition-notification|external-body|partial)|(?:audio|video|font)/.*";
    private static final String NEVER_NAMED = ".*\\.(?:css|js|ico|asc|sig|p7s|vcf|ics|woff2?|ttf|gif|wmz|emz)";

    private final List<Source> found = new ArrayList<>();

    /// The files, in the order of the mail.
    List<Source> found() {
        return List.copyOf(found);
    }

    /// Takes in `part`, unless it is a picture in the text, a signature, or nothing to read.
    void add(MailPart part) {
        String name = part.fields().fileName();
        if (part.type().matches("application/(?:vnd\\.)?ms-tnef") || "winmail.dat".equalsIgnoreCase(name)) {
            unpack(part.body());
            return;
        }
        boolean picture = part.type().startsWith("image/");
        boolean shown = !part.id().isEmpty() || !part.fields().word("content-disposition", "").equals("attachment");
        if (part.type().matches(NEVER) || picture && shown || part.body().length == 0) {
            return;
        }
        add(name == null ? named(part) : name, part.body());
    }

    /// Takes in a file called `name`; its folders are dropped.
    void add(String name, byte[] bytes) {
        String bare = Fields.bare(name);
        if (!bare.toLowerCase(Locale.ROOT).matches(NEVER_NAMED) && bytes.length > 0) {
            found.add(new Source(bare.isEmpty() ? "attachment " + (found.size() + 1) : bare, null, bytes));
        }
    }

    private String named(MailPart part) {
        String subject = part.type().equals("message/rfc822") ? subject(part.body()) : null;
        String ending = ENDINGS.get(part.type());
        String name = subject == null ? "attachment " + (found.size() + 1) : subject;
        return ending == null ? name : name + "." + ending;
    }

    /// The subject of the mail in `bytes`, fit for a file's name, or null.
    static @Nullable String subject(byte[] bytes) {
        String subject = MailHead.of(bytes).text("subject");
        String bare = subject == null ? "" : Fields.bare(subject.replaceAll("[/\\\\:]", "-"));
        return bare.isEmpty() ? null : bare.substring(0, Math.min(bare.length(), 80)).strip();
    }

    /// What Outlook packed into a winmail.dat.
    private void unpack(byte[] bytes) {
        try {
            var packed = new HMEFMessage(new ByteArrayInputStream(bytes));
            String body = packed.getBody();
            if (body != null && body.startsWith("{\\rtf")) {
                String subject = packed.getSubject();
                String name = subject == null || subject.isBlank() ? "message" : subject.replaceAll("[/\\\\:]", "-");
                add(name + ".rtf", body.getBytes(StandardCharsets.ISO_8859_1));
            }
            for (Attachment file : packed.getAttachments()) {
                String name = file.getLongFilename() == null ? file.getFilename() : file.getLongFilename();
                add(name == null ? "" : name, file.getContents());
            }
        } catch (IOException | RuntimeException spoilt) {
            add("winmail.dat", bytes);
        }
    }
}
