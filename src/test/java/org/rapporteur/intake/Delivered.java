package org.rapporteur.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.intake.document.Source;

/// All that a document gives, as the child process answers it, without the process.
record Delivered(List<Piece> pieces) {
    /// One answer: an article's text, or the key of a refusal.
    record Piece(Answer answer, String text) {
        String outcome() {
            Answer.Refusal refusal = answer.refusal();
            return refusal == null ? text.length() + " characters" : refusal.key();
        }
    }

    static Delivered of(Path file) {
        return of(String.valueOf(file.getFileName()), Documents.bytes(file));
    }

    static Delivered of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Delivered of(String name, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        var pieces = new ArrayList<Piece>();
        try {
            var nothing = new DataInputStream(new ByteArrayInputStream(new byte[0]));
            new Delivery(new Frames(nothing, new DataOutputStream(out)), () -> { })
                    .deliver(Task.ARTICLES, new Source(name, null, bytes));
            var back = new Frames(new DataInputStream(new ByteArrayInputStream(out.toByteArray())),
                    new DataOutputStream(new ByteArrayOutputStream()));
            while (true) {
                Answer answer = back.readHead(Answer.class);
                String text = new String(back.readPayload(Integer.MAX_VALUE), StandardCharsets.UTF_8);
                back.readPayload(Integer.MAX_VALUE);
                if (answer.reading() == null && answer.refusal() == null) {
                    return new Delivered(pieces);
                }
                pieces.add(new Piece(answer, text));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> outcomes() {
        return pieces.stream().map(Piece::outcome).toList();
    }

    /// The articles among the answers.
    List<Piece> articles() {
        return pieces.stream().filter(piece -> piece.answer().reading() != null).toList();
    }
}
