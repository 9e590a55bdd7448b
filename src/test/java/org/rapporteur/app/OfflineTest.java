package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SystemTool;
import org.rapporteur.offline.Attempts;
import org.rapporteur.offline.NamingDocuments;
import org.rapporteur.offline.RefusingChannels;
import org.rapporteur.offline.RefusingNames;
import org.rapporteur.offline.Trace;

/// The main path asks nothing of the network: neither the program nor a child of it. Where strace
/// is installed the system itself is asked.
class OfflineTest {
    private static final long MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void theMainPathAsksNothingOfTheNetwork() throws Exception {
        Path attempts = folder.resolve("attempts.txt");
        Path trace = folder.resolve("trace.txt");
        try (var listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            new NamingDocuments("http://127.0.0.1:" + listening.getLocalPort() + "/").write(folder.resolve("documents"));
            boolean traced = SystemTool.run("strace", "-V");
            assertEquals(0, run(traced ? trace : null, attempts), Files.readString(folder.resolve("said.txt")));
            assertEquals(List.of(), Attempts.in(attempts));
            assertNobodyCame(listening);
            assertNothingWasLeft();
            if (traced) {
                Trace seen = Trace.of(trace);
                System.out.printf("Internet sockets opened, child processes included: %d. (%d programs were started; Java itself "
                        + "asked %d times which families of addresses there are, and used none.)%n",
                        seen.used().size(), seen.programs(), seen.probes());
                assertEquals(List.of(), seen.used());
                assertTrue(seen.programs() > 1, "no child process was seen");
                assertTrue(seen.probes() <= 3 * seen.programs(), seen.toString());
            } else {
                System.out.println("Internet sockets asked for through Java: 0. (No strace here to ask the system.)");
            }
        }
    }

    @Test
    void whatReachesForTheNetworkIsNoticed() throws Exception {
        Path attempts = folder.resolve("attempts.txt");
        Process reaching = java(List.of(), attempts, Reaching.class.getName()).start();
        assertTrue(reaching.waitFor(1, TimeUnit.MINUTES));
        List<String> told = Attempts.in(attempts);
        for (String kind : List.of("look-up of example.org", "socket", "channel", "datagram")) {
            assertTrue(told.stream().anyMatch(line -> line.startsWith(kind)), kind + " / " + told);
        }
    }

    private int run(Path trace, Path attempts) throws IOException, InterruptedException {
        var before = new ArrayList<String>();
        if (trace != null) {
            before.addAll(List.of("strace", "--seccomp-bpf", "-f", "-qq", "-e", "trace=network,execve", "-o", trace.toString()));
        }
        Process path = java(before, attempts, OfflinePath.class.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
        if (!path.waitFor(MINUTES, TimeUnit.MINUTES)) {
            path.destroyForcibly();
            throw new AssertionError("did not end: " + Files.readString(folder.resolve("said.txt")));
        }
        return path.exitValue();
    }

    /// A Java in which nothing can be reached, nor in its children: they inherit the class path,
    /// in which the service loader finds who refuses.
    private ProcessBuilder java(List<String> before, Path attempts, String... program) throws IOException {
        Path services = Files.createDirectories(folder.resolve("refusing/META-INF/services"));
        Files.writeString(services.resolve("java.net.spi.InetAddressResolverProvider"), RefusingNames.class.getName());
        Files.writeString(services.resolve("java.nio.channels.spi.SelectorProvider"), RefusingChannels.class.getName());
        var command = Stream.of(before, List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                        "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dtestfx.robot=glass",
                        "-Djava.awt.headless=true", "-cp",
                        folder.resolve("refusing") + File.pathSeparator + System.getProperty("java.class.path")),
                List.of(program)).flatMap(List::stream).toList();
        var builder = new ProcessBuilder(command);
        builder.environment().put(Attempts.FILE, attempts.toString());
        return builder;
    }

    /// What was read and written stands neither in the log nor among the temporary files.
    private void assertNothingWasLeft() throws IOException {
        try (var logs = Files.walk(folder.resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                String said = Files.readString(log);
                for (String planted : List.of("Planted", "Officials", "talks", "offline.rapporteur", "letter.docx",
                        folder.toString())) {
                    assertFalse(said.contains(planted), planted + " is in the log: " + said);
                }
            }
        }
        try (var left = Files.list(folder.resolve("cache/temp"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static void assertNobodyCame(ServerSocket listening) throws IOException {
        listening.setSoTimeout(1);
        try (var came = listening.accept()) {
            throw new AssertionError("a connection arrived from " + came.getRemoteSocketAddress());
        } catch (SocketTimeoutException nobody) {
            // As it should be.
        }
    }
}
