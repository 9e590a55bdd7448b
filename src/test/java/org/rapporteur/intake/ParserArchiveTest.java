package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The archive of classes with which an installed program starts the process that reads documents.
class ParserArchiveTest {
    @Test
    void itIsMadeWithTheFlagsThatTheProcessIsStartedWith() throws IOException {
        String build = Files.readString(Path.of("installer/build.xml"));
        assertTrue(build.contains("parser.aot&quot; " + String.join(" ", ParserProcess.FLAGS) + "\""),
                ParserProcess.FLAGS::toString);
    }

    @Test
    void theProgramIsToldWhereItLies() throws IOException {
        assertTrue(Files.readString(Path.of("installer/image.args"))
                .contains("--java-options -D" + ParserProcess.ARCHIVE + "=$APPDIR/parser.aot\n"));
    }
}
