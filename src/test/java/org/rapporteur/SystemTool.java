package org.rapporteur;

import java.io.IOException;

/// A tool of the operating system that a test makes use of where it is there.
public final class SystemTool {
    private SystemTool() {}

    /// Whether `command` is there, may be run, and did what it was told.
    public static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
