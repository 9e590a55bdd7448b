package org.rapporteur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rapporteur.i18n.Messages;
import tools.jackson.databind.json.JsonMapper;

/// Where a command speaks: results on the standard output, problems on the other one, both in
/// UTF-8 whatever the machine is set to.
public final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;

    /// Speaks to `out` and `err` in the sentences of `messages`.
    public Terminal(PrintWriter out, PrintWriter err, Messages messages) {
        this.out = out;
        this.err = err;
        this.messages = messages;
    }

    /// The process's own two streams.
    public static Terminal ofProcess(Messages messages) {
        return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), messages);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /// Prints the sentence of `key`.
    public void say(String key, Object... args) {
        print(messages.get(key, args));
    }

    /// Prints a line, or several.
    public void print(String text) {
        out.println(text);
    }

    /// Prints a value as one line of JSON.
    public void json(Object value) {
        print(JsonMapper.shared().writeValueAsString(value));
    }

    /// Prints a sentence about a problem, on the standard error.
    public void complain(String sentence) {
        err.println(sentence);
    }

    /// The standard output.
    public PrintWriter out() {
        return out;
    }

    /// The standard error.
    public PrintWriter err() {
        return err;
    }

    /// The sentences it speaks in.
    public Messages messages() {
        return messages;
    }
}
