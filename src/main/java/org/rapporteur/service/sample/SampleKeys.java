package org.rapporteur.service.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;

/// Which record stands under which key of the sample, while its script is played.
final class SampleKeys {
    private final Map<String, UUID> ids = new HashMap<>();

    /// `id` stands under `key` among the records of `kind`.
    void put(String kind, String key, Id<?> id) {
        ids.put(kind + ' ' + key, id.value());
    }

    /// The record under `name`, which is kind and key.
    ///
    /// @throws IllegalStateException if it is not recorded yet
    <T extends Content> Id<T> at(String name) {
        UUID id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("the sample's script names " + name + " too early");
        }
        return new Id<>(id);
    }

    /// The record of `kind` under `key`.
    <T extends Content> Id<T> at(String kind, String key) {
        return at(kind + ' ' + key);
    }

    /// The record of `kind` under `key`, or null where there is no key.
    <T extends Content> @Nullable Id<T> atOrNull(String kind, @Nullable String key) {
        return key == null ? null : at(kind, key);
    }

    /// The records of `kind` under `keys`, in their order.
    <T extends Content> List<Id<T>> all(String kind, List<String> keys) {
        return keys.stream().map(key -> this.<T>at(kind, key)).toList();
    }
}
