package org.rapporteur.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

/// One child process that reads documents, started when first needed and again after it ended.
/// Not safe for several threads at once, except [#kill].
final class ParserProcess {
    private static final int OUT_OF_MEMORY = 3;
    /// The child ends itself only where nobody is left to end it.
    private static final long GRACE_MILLIS = 5_000;

    private final IntakeLimits limits;
    private volatile @Nullable Process process;
    private @Nullable Frames frames;

    ParserProcess(IntakeLimits limits) {
        this.limits = limits;
    }

    /// What the child said, with the article's text where it read one.
    record Reply(Answer answer, String text) {}

    /// Has the child read one document. Blocks until it is done or the child is dead.
    ///
    /// @throws UserProblem if the child ended over it, or cannot be started
    Reply read(Source source) {
        try {
            Frames pipe = start(source);
            pipe.write(new Frames.Request(source.name(), source.url()), source.bytes());
            Answer answer = pipe.readHead(Answer.class);
            byte[] text = pipe.readPayload(Integer.MAX_VALUE);
            return new Reply(answer, new String(text, StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof UserProblem problem) {
                throw problem;
            }
            throw ended(source, broken);
        }
    }

    /// Ends the child, also while another thread waits for it.
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    private Frames start(Source source) {
        Process running = process;
        if (running != null && running.isAlive() && frames != null) {
            return frames;
        }
        try {
            Process child = builder().start();
            process = child;
            var pipe = new Frames(
                    new DataInputStream(child.getInputStream()), new DataOutputStream(child.getOutputStream()));
            frames = pipe;
            return pipe;
        } catch (IOException missing) {
            throw UserProblem.because(missing, "intake.no-child", source.label());
        }
    }

    private ProcessBuilder builder() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long halt = limits.perDocument().toMillis() + GRACE_MILLIS;
        var builder = new ProcessBuilder(List.of(
                java,
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                ParserMain.class.getName(),
                Long.toString(halt)));
        var environment = builder.environment();
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        // They would change the limits set above.
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private UserProblem ended(Source source, Exception cause) {
        Process gone = process;
        kill();
        frames = null;
        boolean memory = gone != null && exitValue(gone) == OUT_OF_MEMORY;
        return UserProblem.because(cause, memory ? "intake.memory" : "intake.failed", source.label());
    }

    private static int exitValue(Process gone) {
        try {
            return gone.waitFor(2, TimeUnit.SECONDS) ? gone.exitValue() : -1;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
