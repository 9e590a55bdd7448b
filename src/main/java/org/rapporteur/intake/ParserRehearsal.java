package org.rapporteur.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads documents once, as the child process does. The installers run it, so that the archive that a
/// child starts from holds the classes that reading takes.
final class ParserRehearsal {
    private static final String MILLIS = "60000";

    private ParserRehearsal() {}

    /// @param args the documents
    public static void main(String[] args) throws IOException {
        var asked = new ByteArrayOutputStream();
        var frames = new Frames(new DataInputStream(InputStream.nullInputStream()), new DataOutputStream(asked));
        for (String document : args) {
            var file = Path.of(document);
            frames.write(new Frames.Request(String.valueOf(file.getFileName()), null, Task.ARTICLES),
                    Files.readAllBytes(file));
        }
        System.setIn(new ByteArrayInputStream(asked.toByteArray()));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        ParserMain.main(new String[] {MILLIS});
    }
}
