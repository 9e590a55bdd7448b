package org.rapporteur.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Refusal;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// A message, an appointment or a contact as Outlook saves it.
public final class MsgParser implements Parser {
    private static final int DEEPEST = 6;
    private static final byte[] MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// Whether `source` is an Outlook message rather than another file of the same container.
    public static boolean fits(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length < 512 || !Arrays.equals(MAGIC, 0, 4, bytes, 0, 4)) {
            return false;
        }
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntry("__properties_version1.0");
        } catch (IOException | RuntimeException damaged) {
            return source.extension().equals("msg");
        }
    }

    @Override
    public Draft parse(Source source) {
        try (var message = new MAPIMessage(new ByteArrayInputStream(source.bytes()))) {
            var others = new ArrayList<Enclosed>();
            List<Draft> articles = read(message, others, 0);
            return MailParser.together(articles, others, null);
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof UserProblem problem) {
                throw problem;
            }
            throw new UserProblem("intake.damaged", source.label());
        }
    }

    /// The articles in `message`; what it brings along goes to `others`.
    private static List<Draft> read(MAPIMessage message, List<Enclosed> others, int depth) {
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        var files = new MailFiles();
        String rtf = text(message::getRtfBody);
        String html = text(message::getHtmlBody);
        String plain = text(message::getTextBody);
        String subject = text(message::getSubject);
        var letter = new Letter(subject, from(message), sent(message), false, html, plain);
        List<Draft> articles = LetterReader.articles(letter);
        if (articles.isEmpty() && rtf != null) {
            String name = subject == null || subject.isBlank() ? "message" : subject.replaceAll("[/\\\\:]", "-");
            files.add(name + ".rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
        }
        var nested = new ArrayList<Enclosed>();
        for (AttachmentChunks attachment : Objects.requireNonNullElse(
                message.getAttachmentFiles(), new AttachmentChunks[0])) {
            attached(attachment, files, nested, depth);
        }
        others.addAll(files.found());
        others.addAll(nested);
        return articles;
    }

    private static void attached(AttachmentChunks attachment, MailFiles files, List<Enclosed> nested, int depth) {
        if (!attachment.isEmbeddedMessage()) {
            byte[] bytes = attachment.getAttachData() == null
                    ? new byte[0] : Objects.requireNonNullElse(attachment.getAttachData().getValue(), new byte[0]);
            boolean shown = attachment.getAttachContentId() != null;
            String name = name(attachment);
            if (!shown || !name.matches("(?i).*\\.(?:png|jpe?g|gif|bmp|svg)")) {
                files.add(name, bytes);
            }
            return;
        }
        if (depth >= DEEPEST) {
            nested.add(refused(attachment, "intake.nested"));
            return;
        }
        try {
            // It is never closed: it lies in the file of the outer message, which is still read.
            nested.addAll(read(attachment.getEmbeddedMessage(), nested, depth + 1));
        } catch (IOException | RuntimeException damaged) {
            nested.add(refused(attachment, "intake.damaged"));
        }
    }

    private static Refusal refused(AttachmentChunks attachment, String why) {
        return new Refusal(name(attachment), new UserProblem(why, name(attachment)));
    }

    private static String name(AttachmentChunks attachment) {
        for (StringChunk name : new @Nullable StringChunk[] {attachment.getAttachLongFileName(),
                attachment.getAttachFileName(), attachment.getAttachDisplayName()}) {
            if (name != null && name.getValue() != null && !name.getValue().isBlank()) {
                return name.getValue();
            }
        }
        return "";
    }

    private static @Nullable String from(MAPIMessage message) {
        StringChunk address = message.getMainChunks().getEmailFromChunk();
        return address == null ? null : address.getValue();
    }

    private static @Nullable String sent(MAPIMessage message) {
        try {
            var date = message.getMessageDate();
            return date == null ? null : date.toInstant().toString();
        } catch (ChunkNotFoundException | RuntimeException absent) {
            return null;
        }
    }

    private static @Nullable String text(Read chunk) {
        try {
            String text = chunk.read();
            return text == null || text.isBlank() ? null : text.replace("\0", "");
        } catch (ChunkNotFoundException | RuntimeException absent) {
            // A damaged part of a message does not take the others with it.
            return null;
        }
    }

    /// Reads one piece of a message.
    private interface Read {
        @Nullable String read() throws ChunkNotFoundException;
    }
}
