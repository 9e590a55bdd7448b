package org.rapporteur.intake;

import java.time.Duration;

/// What one document may cost before it is refused.
///
/// @param perDocument how long it may be worked on; then the child process is killed
/// @param heapMegabytes the memory of a child process
/// @param maxBytes the largest document that is looked at
/// @param children how many documents may be read at the same time
public record IntakeLimits(Duration perDocument, int heapMegabytes, long maxBytes, int children) {
    /// 20 seconds, 256 MB of memory, documents to 64 MB, two at a time.
    public static final IntakeLimits DEFAULT = new IntakeLimits(Duration.ofSeconds(20), 256, 64L << 20, 2);
}
