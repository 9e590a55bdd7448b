package org.rapporteur.repository;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.RevisionId;

/// Ids and digests as the columns hold them.
final class Bytes {
    private Bytes() {}

    /// The 16 bytes of an id.
    static byte[] of(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    static byte[] of(Id<?> id) {
        return of(id.value());
    }

    static byte[] of(RevisionId id) {
        return of(id.value());
    }

    static byte @Nullable [] orNull(@Nullable Id<?> id) {
        return id == null ? null : of(id.value());
    }

    static byte @Nullable [] orNull(@Nullable Digest digest) {
        return digest == null ? null : digest.raw();
    }

    /// The id that 16 bytes name.
    static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static <T extends Content> Id<T> id(byte[] bytes) {
        return new Id<>(uuid(bytes));
    }
}
