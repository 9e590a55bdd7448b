package org.rapporteur.intake;

import java.time.Duration;

/// What one document may cost before it is refused.
///
/// @param perDocument how long a processor may work on it; then the child process is killed. Each
///     document in an archive or a mail has this time
/// @param heapMegabytes the memory of a child process
/// @param maxBytes the largest document that is looked at
/// @param children how many documents may be read at the same time
public record IntakeLimits(Duration perDocument, int heapMegabytes, long maxBytes, int children) {
    /// 9 seconds, 384 MB of memory, documents to 64 MB, two at a time.
    public static final IntakeLimits DEFAULT = new IntakeLimits(Duration.ofSeconds(9), 384, 64L << 20, 2);

    private static final long SMALL = 8L << 20;
    /// On a busy computer the child waits for its turn: that is not the document's fault.
    private static final int TURNS = 6;

    /// How long a document of `size` bytes may be worked on: what is larger than 8 MB is given more
    /// in proportion.
    Duration time(long size) {
        return perDocument.multipliedBy(Math.max(1, size / SMALL));
    }

    /// How long is waited for a document of `size` bytes, however little of that was work.
    Duration patience(long size) {
        return time(size).multipliedBy(TURNS);
    }
}
