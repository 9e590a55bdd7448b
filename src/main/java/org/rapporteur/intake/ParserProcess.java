package org.rapporteur.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.page.Blocks;
import org.rapporteur.model.UserProblem;

/// One child process that reads documents, started when first needed and again after it ended by itself
/// between two of them; once killed it is over.
/// Not safe for several threads at once, except [#kill].
final class ParserProcess {
    /// The installers make [#ARCHIVE] with the same; a test compares.
    static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true");
    /// The property that names the archive of the classes that a child loads, which an installed program
    /// brings along: with it a child starts and reads its first document in less than half of the time.
    static final String ARCHIVE = "rapporteur.parser.archive";
    private static final int OUT_OF_MEMORY = 3;
    /// The child ends itself only where nobody is left to end it.
    private static final long GRACE_MILLIS = 5_000;

    private final IntakeLimits limits;
    private volatile @Nullable Process process;
    private @Nullable Frames frames;
    private @Nullable Source reading;
    private boolean givenUp;

    ParserProcess(IntakeLimits limits) {
        this.limits = limits;
    }

    /// What the child said.
    ///
    /// @param text the article's text, or what came of another task, or empty
    /// @param original the bytes of a document that was enclosed in another, or empty
    record Reply(Answer answer, String text, byte[] original) {}

    /// Gives the child a document and a task, whose answers [#next] takes.
    ///
    /// @throws UserProblem if the child cannot be started, or has just ended
    void ask(Task task, Source source) {
        reading = source;
        talk(() -> {
            start(source).write(new Frames.Request(source.name(), source.url(), task), source.bytes());
            return null;
        });
    }

    /// The next answer about the document that was given. Blocks until it is there or the child
    /// is dead.
    ///
    /// @throws UserProblem if the child ended over it
    Reply next() {
        return Objects.requireNonNull(talk(() -> {
            Frames pipe = Objects.requireNonNull(frames);
            Answer answer = pipe.readHead(Answer.class);
            String text = new String(pipe.readPayload(Integer.MAX_VALUE), StandardCharsets.UTF_8);
            return new Reply(answer, text, pipe.readPayload(Integer.MAX_VALUE));
        }));
    }

    private @Nullable Reply talk(Callable<@Nullable Reply> exchange) {
        try {
            return exchange.call();
        } catch (UserProblem problem) {
            throw problem;
        } catch (Exception broken) {
            throw ended(Objects.requireNonNull(reading), broken);
        }
    }

    /// The processor time that the child has used, or null where it is not running or the system
    /// does not tell.
    @Nullable Duration worked() {
        Process running = process;
        return running == null ? null : running.info().totalCpuDuration().orElse(null);
    }

    /// Ends the child for good, also while another thread waits for it or is about to start it.
    synchronized void kill() {
        givenUp = true;
        Process running = process;
        process = null;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    private synchronized Frames start(Source source) {
        if (givenUp) {
            // Who asked is gone: nobody would end a child that is started now.
            throw new UserProblem("intake.failed", source.label());
        }
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
        long halt = limits.patience(limits.maxBytes()).toMillis() + GRACE_MILLIS;
        var command = new ArrayList<String>(List.of(java, "-Xmx" + limits.heapMegabytes() + "m"));
        command.addAll(FLAGS);
        command.addAll(archive());
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                // The folder of this run, where there is one, that nobody else can look into.
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                ParserMain.class.getName(),
                Long.toString(halt)));
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        // They would change the limits set above.
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static List<String> archive() {
        String archive = System.getProperty(ARCHIVE);
        return archive == null || !Files.exists(Path.of(archive))
                ? List.of("-Xshare:auto")
                // Where it does not fit, Java starts without it and need not tell anybody.
                : List.of("-XX:AOTCache=" + archive, "-Xlog:disable");
    }

    private UserProblem ended(Source source, Exception cause) {
        Process gone = process;
        kill();
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
