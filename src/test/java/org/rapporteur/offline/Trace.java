package org.rapporteur.offline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What the system saw a process and its children do with the network, as strace wrote it.
///
/// @param used calls that connected, bound, listened on or sent through an Internet socket
/// @param probes Internet sockets that were made and never used: Java itself asks the system so
///     which families of addresses it has, three times a process, as soon as a file is read
/// @param programs how many programs were started
public record Trace(List<String> used, int probes, int programs) {
    private static final Pattern PROBE = Pattern.compile("\\d+ +socket\\((AF_INET6?|AF_PACKET|AF_NETLINK),.*");
    private static final Pattern STARTED = Pattern.compile("\\d+ +(execve\\(.*|<\\.\\.\\. execve resumed>.*)= 0$");
    private static final Pattern USE = Pattern.compile(
            ".*(connect|bind|sendto|sendmsg|sendmmsg|listen|accept4?)\\(.*(AF_INET|AF_PACKET).*|.* listen\\(.*");

    /// Reads what `strace -f -e trace=network,execve -o FILE` wrote.
    public static Trace of(Path file) throws IOException {
        var lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        return new Trace(
                lines.stream().filter(line -> USE.matcher(line).matches()).toList(),
                (int) lines.stream().filter(line -> PROBE.matcher(line).matches()).count(),
                (int) lines.stream().filter(line -> STARTED.matcher(line).matches()).count());
    }
}
