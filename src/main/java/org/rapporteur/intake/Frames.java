package org.rapporteur.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Messages on the pipe between the program and its child process: the length of a JSON head,
/// the head, and for each payload its length and its bytes. Lengths are four bytes, big end
/// first.
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
    void write(Object head, byte[]... payloads) throws IOException {
        write(json.writeValueAsBytes(head));
        for (byte[] payload : payloads) {
            write(payload);
        }
        out.flush();
    }

    private void write(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// The head of the next message; its payloads are to be read next.
    ///
    /// @throws java.io.EOFException if the other side is gone
    <T> T readHead(Class<T> type) throws IOException {
        return json.readValue(bytes(MAX_HEAD), type);
    }

    /// The next payload of the message whose head was read, at most `max` bytes.
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
    /// @param task what is asked of it
    record Request(@Nullable String name, @Nullable String url, Task task) {}
}
