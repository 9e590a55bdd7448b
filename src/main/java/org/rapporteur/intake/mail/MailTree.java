package org.rapporteur.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Takes a mail apart. Mails within it are left whole. What is cut off or spoilt ends the walk,
/// and what was read until then counts.
final class MailTree {
    /// Parts of one mail; more of them are a mailbox or an attack.
    static final int MOST = 2_000;
    private static final int DEEPEST = 50;

    private final Deque<Open> open = new ArrayDeque<>();
    private int parts;
    private @Nullable MailPart whole;

    private MailTree() {}

    /// A part of which the end was not seen yet.
    private record Open(Fields fields, List<MailPart> parts) {}

    /// A mail's parts.
    ///
    /// @param whole the mail
    /// @param cut whether it has more parts than are looked at
    record Read(MailPart whole, boolean cut) {}

    /// The mail in `source`.
    ///
    /// @throws UserProblem if it is nested too deeply
    static Read of(Source source) {
        var tree = new MailTree();
        byte[] bytes = MailStart.divided(MailStart.without(source.bytes()));
        if (!MailStart.hasFields(bytes)) {
            return new Read(new MailPart(new Fields(), "text/plain", bytes, List.of()), false);
        }
        MimeTokenStream stream = stream();
        stream.parse(new ByteArrayInputStream(bytes));
        try {
            tree.walk(stream, source);
        } catch (IOException | MimeException spoilt) {
            // What was read until here is kept.
        }
        while (!tree.open.isEmpty()) {
            tree.end(new byte[0]);
        }
        MailPart whole = tree.whole;
        return new Read(
                whole == null ? new MailPart(new Fields(), "text/plain", bytes, List.of()) : whole,
                tree.parts > MOST);
    }

    private static MimeTokenStream stream() {
        var config = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(-1)
                .setMaxHeaderLen(-1)
                .setMaxContentLen(-1)
                .build();
        var stream = new MimeTokenStream(config, DecodeMonitor.SILENT, null);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        return stream;
    }

    private void walk(MimeTokenStream stream, Source source) throws IOException, MimeException {
        for (EntityState state = stream.getState();
                state != EntityState.T_END_OF_STREAM && parts <= MOST;
                state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> {
                    open.push(new Open(new Fields(), new ArrayList<>()));
                    parts++;
                    if (open.size() > DEEPEST) {
                        throw new UserProblem("intake.nested", source.label());
                    }
                }
                case T_FIELD -> field(stream.getField());
                case T_BODY -> {
                    // Where none is stated, the type follows from what encloses the part.
                    open.getFirst().fields().add("content-type", stream.getBodyDescriptor().getMimeType());
                    end(read(stream.getDecodedInputStream()));
                }
                case T_END_MULTIPART -> end(new byte[0]);
                default -> { }
            }
        }
    }

    private void field(Field field) {
        String line = Letters.of(field.getRaw().toByteArray(), null);
        int colon = line.indexOf(':');
        if (colon > 0 && !open.isEmpty()) {
            open.getFirst().fields().add(field.getName(), line.substring(colon + 1));
        }
    }

    private void end(byte[] body) {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        String type = closed.fields().word("content-type", "text/plain");
        boolean multipart = type.startsWith("multipart/");
        // A multipart without a boundary is a body like any other.
        String known = multipart && closed.parts().isEmpty() ? "text/plain" : type.replaceFirst("^text$", "text/plain");
        var part = new MailPart(closed.fields(), known, body, List.copyOf(closed.parts()));
        if (open.isEmpty()) {
            whole = part;
        } else {
            open.getFirst().parts().add(part);
        }
    }

    private static byte[] read(InputStream in) {
        var out = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        try {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                out.write(piece, 0, count);
            }
        } catch (IOException spoilt) {
            return out.toByteArray();
        }
        return out.toByteArray();
    }
}
