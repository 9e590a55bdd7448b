package org.rapporteur.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.SystemTool;

/// What a program did to its files, one write after the other, as strace has written it down.
final class DiskTrace {
    /// One thing that was done.
    ///
    /// @param what `write`, `truncate`, `sync`, `delete`, or `said` for a line on the standard output
    /// @param name the name of the file
    /// @param at where it was written, or how long the file is afterwards
    /// @param bytes what was written or said
    record Event(String what, String name, long at, byte[] bytes) {}

    private static final Pattern CALL = Pattern.compile(
            // Where another thread comes between, the call is on its first line, all but the result.
            " (pwrite64|write|ftruncate|fsync|fdatasync|unlink)\\((?:(\\d+)<([^>]*)>)?(.*?)(?:\\) += \\d+| <unfinished)");
    private static final Pattern BYTES = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"(?:, (\\d+))?(?:, (\\d+))?");

    private DiskTrace() {}

    /// The command that runs `command` and writes what it does into `log`.
    static List<String> of(Path log, List<String> command) {
        var whole = new ArrayList<>(List.of("strace", "-f", "-qq", "-y", "-xx", "-s", "100000", "-e", "signal=none",
                "-e", "trace=pwrite64,write,ftruncate,fsync,fdatasync,unlink", "-o", log.toString()));
        whole.addAll(command);
        return whole;
    }

    /// Whether there is such a thing here.
    static boolean possible() {
        return SystemTool.run("strace", "-qq", "true");
    }

    /// What was done to `file` and what lies beside it, and what was said, in order.
    static List<Event> read(Path log, Path file) throws IOException {
        var events = new ArrayList<Event>();
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            lines.map(CALL::matcher).filter(Matcher::find).forEach(call -> add(events, call, file));
        }
        return events;
    }

    private static void add(List<Event> events, Matcher call, Path file) {
        String path = call.group(3) == null ? "" : new String(hex(call.group(3)), StandardCharsets.UTF_8);
        String what = call.group(1);
        Matcher bytes = BYTES.matcher(call.group(4));
        boolean written = bytes.find();
        if (what.equals("unlink") && written) {
            path = new String(hex(bytes.group(1)), StandardCharsets.UTF_8);
        }
        if (what.equals("write") && "1".equals(call.group(2)) && written) {
            events.add(new Event("said", "", 0, hex(bytes.group(1))));
        } else if (path.startsWith(file.toString()) && !path.endsWith("-shm") && !path.endsWith(".lock")) {
            String name = Path.of(path).getFileName().toString();
            switch (what) {
                case "pwrite64" -> events.add(
                        new Event("write", name, Long.parseLong(bytes.group(3)), hex(bytes.group(1))));
                case "ftruncate" -> events.add(new Event("truncate", name,
                        Long.parseLong(call.group(4).replace(", ", "")), new byte[0]));
                case "unlink" -> events.add(new Event("delete", name, 0, new byte[0]));
                case "fsync", "fdatasync" -> events.add(new Event("sync", name, 0, new byte[0]));
                default -> throw new IllegalStateException("a plain write to " + name);
            }
        }
    }

    private static byte[] hex(String escaped) {
        return HexFormat.of().parseHex(escaped.replace("\\x", ""));
    }
}
