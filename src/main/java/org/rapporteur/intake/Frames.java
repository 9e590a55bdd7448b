package org.rapporteur.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Messages on the pipe between the program and its child process: the length of a JSON head,
/// the head, the length of a payload, the payload. Lengths are four bytes, big end first.
final class Frames {
    private static final int MAX_HEAD = 16 << 20;

    private final JsonMapper json = new JsonMapper();
    private final DataInputStream in;
    private final DataOutputStream out;

    /// Frames read from `in` and written to `out`.
    Frames(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /// Sends one message.
    void write(Object head, byte[] payload) throws IOException {
        byte[] bytes = json.writeValueAsBytes(head);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeInt(payload.length);
        out.write(payload);
        out.flush();
    }

    /// The head of the next message; its payload is to be read next.
    ///
    /// @throws java.io.EOFException if the other side is gone
    <T> T readHead(Class<T> type) throws IOException {
        return json.readValue(bytes(MAX_HEAD), type);
    }

    /// The payload of the message whose head was read, at most `max` bytes.
    byte[] readPayload(int max) throws IOException {
        return bytes(max);
    }

    private byte[] bytes(int max) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > max) {
            throw new IOException("frame of " + length + " bytes, at most " + max + " expected");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    /// The head of a request.
    ///
    /// @param name the file's name, or null for a paste
    /// @param url where it was found, or null
    record Request(@Nullable String name, @Nullable String url) {}
}
