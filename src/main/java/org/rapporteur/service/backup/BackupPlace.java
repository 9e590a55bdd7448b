package org.rapporteur.service.backup;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.seal.SealKey;

/// Where backups lie, and how.
///
/// @param root the folder with one folder for each tracker in it
/// @param chosen whether somebody chose that folder: where it is gone, as a stick that was pulled out,
///     nothing is made in its stead
/// @param work below which lies open, for a moment and for this user alone, what is sealed or looked into
/// @param room how many bytes the backups of one tracker may take
/// @param key what they are sealed with; null: they are not
/// @param zone in which an hour, a day and a month begin
public record BackupPlace(
        Path root, boolean chosen, Path work, long room, @Nullable SealKey key, ZoneId zone) {
    /// The room for backups of one tracker, unless it is set.
    public static final long ROOM = 5L << 30;

    /// The same place, where what is written is sealed with `other`, or not where that is null.
    public BackupPlace sealing(@Nullable SealKey other) {
        return new BackupPlace(root, chosen, work, room, other, zone);
    }
}
