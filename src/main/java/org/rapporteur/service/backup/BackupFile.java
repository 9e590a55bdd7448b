package org.rapporteur.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.exchange.seal.Sealed;
import org.rapporteur.model.Digest;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;

/// One backup as it lies in its folder. Its name tells of which tracker file it is, of when, and of
/// which state of the ledger, so that none must be opened to list them.
///
/// @param file where it lies
/// @param tracker the name of the tracker's file, without its extension
/// @param at when it was made, to the second
/// @param state the first eight digits of the ledger's state in it
/// @param size in bytes
/// @param sealed whether a passphrase is needed to open it
public record BackupFile(Path file, String tracker, Instant at, String state, long size, boolean sealed) {
    /// How a plain backup's name ends.
    public static final String PLAIN = ".rapporteur-backup";
    /// How a sealed one's ends.
    public static final String SEALED = ".rapporteur-sealed";

    private static final Pattern NAME = Pattern.compile(
            "(.+)-(\\d{8}T\\d{6}Z)-([0-9a-f]{8})\\.rapporteur-(backup|sealed)");
    private static final Pattern EARLIER = Pattern.compile("\\.version-\\d+\\.backup(?:-\\d+)?");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// The backup that `file` is, by its name; empty where it is none.
    public static Optional<BackupFile> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BackupFile(file, name.group(1), Instant.from(TIME.parse(name.group(2))),
                    name.group(3), Files.size(file), name.group(4).equals("sealed")));
        } catch (IOException | DateTimeException e) {
            // It went while we looked, or somebody gave it a date that is none.
            return Optional.empty();
        }
    }

    /// The backup that `file` is, if it was written beside `tracker` before that was brought up to a later
    /// version.
    static Optional<BackupFile> beside(Path file, Path tracker) {
        String name = String.valueOf(file.getFileName());
        String before = String.valueOf(tracker.getFileName());
        return name.startsWith(before) && EARLIER.matcher(name.substring(before.length())).matches()
                && Files.isRegularFile(file) ? Optional.of(named(file, stem(tracker))) : Optional.empty();
    }

    /// Any file that may be a backup, whatever it is called now.
    ///
    /// @throws UserProblem if it is not there
    public static BackupFile named(Path file) {
        return of(file).orElseGet(() -> named(file, stem(file)));
    }

    private static BackupFile named(Path file, String tracker) {
        try {
            return new BackupFile(file, tracker, Files.getLastModifiedTime(file).toInstant(), "", Files.size(file),
                    begins(file));
        } catch (IOException e) {
            throw UserProblem.because(e, "noFile", file.toString());
        }
    }

    private static boolean begins(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Sealed.isSealed(in.readNBytes(8));
        }
    }

    /// The name of a backup made at `at` of `tracker`.
    static String name(Path tracker, Instant at, Digest state, boolean sealed) {
        return stem(tracker) + '-' + TIME.format(at.truncatedTo(ChronoUnit.SECONDS)) + '-' + short8(state)
                + (sealed ? SEALED : PLAIN);
    }

    /// What backups of `tracker` are called after.
    static String stem(Path tracker) {
        String name = String.valueOf(tracker.getFileName());
        return name.endsWith(TrackerName.EXTENSION)
                ? name.substring(0, name.length() - TrackerName.EXTENSION.length()) : name;
    }

    /// The first digits of a state.
    static String short8(Digest state) {
        return state.hex().substring(0, 8);
    }

    /// Whether it is of `tracker` and holds the ledger as it is in `state`.
    public boolean holds(Path ofTracker, Digest ofState) {
        return tracker.equals(stem(ofTracker)) && state.equals(short8(ofState));
    }
}
