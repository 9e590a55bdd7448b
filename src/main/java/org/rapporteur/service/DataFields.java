package org.rapporteur.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// One mapping of a YAML file that ships with the program, its values read by name.
///
/// A mistake in such a file is a mistake of ours: every method throws an
/// [IllegalStateException] that names the file and the field.
public final class DataFields {
    private final String where;
    private final Map<?, ?> values;

    private DataFields(String where, Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new IllegalStateException(where + ": a mapping is expected");
        }
        for (Object key : map.keySet()) {
            // What a comma cut off an unquoted text becomes a key of its own.
            if (String.valueOf(key).indexOf(' ') >= 0) {
                throw new IllegalStateException(where + ": not a field: " + key);
            }
        }
        this.where = where;
        this.values = map;
    }

    /// The file at `path` on the class path, below `org/rapporteur/`, which holds one mapping.
    public static DataFields one(String path) {
        return new DataFields(path, load(path));
    }

    /// The file at `path` on the class path, below `org/rapporteur/`, which holds a list of mappings.
    public static List<DataFields> list(String path) {
        return list(path, load(path));
    }

    /// The same in the language of `locale` where there is such a file beside it, `scales_zh_CN.yaml`.
    public static List<DataFields> list(String path, Locale locale) {
        String own = path.replace(".yaml", "_" + locale + ".yaml");
        return list(DataFields.class.getResource("/org/rapporteur/" + own) == null ? path : own);
    }

    private static List<DataFields> list(String where, @Nullable Object node) {
        if (!(node instanceof List<?> items)) {
            throw new IllegalStateException(where + ": a list is expected");
        }
        List<DataFields> fields = new ArrayList<>();
        for (Object item : items) {
            fields.add(new DataFields(where + '[' + fields.size() + ']', item));
        }
        return fields;
    }

    private static Object load(String path) {
        try (InputStream in = DataFields.class.getResourceAsStream("/org/rapporteur/" + path)) {
            if (in == null) {
                throw new IllegalStateException(path + ": not on the class path");
            }
            return new Load(LoadSettings.builder().setLabel(path).build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of `name`.
    public String text(String name) {
        String text = optional(name);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException(where + ": no text for " + name);
        }
        return text;
    }

    /// The text of `name`, or null where the mapping does not have it.
    public @Nullable String optional(String name) {
        Object value = values.get(name);
        if (value != null && !(value instanceof String)) {
            throw new IllegalStateException(where + ": " + name + " is not a text: " + value);
        }
        return (String) value;
    }

    /// The whole number of `name`, or null where the mapping does not have it.
    public @Nullable Integer number(String name) {
        Object value = values.get(name);
        if (value != null && !(value instanceof Integer)) {
            throw new IllegalStateException(where + ": " + name + " is not a number: " + value);
        }
        return (Integer) value;
    }

    /// Whether `name` is true.
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /// The constant of `type` that `name` names, or null where the mapping does not have it.
    public <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        String text = optional(name);
        return text == null ? null : Enum.valueOf(type, text);
    }

    /// The texts of the list `name`; none where the mapping does not have it.
    public List<String> texts(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            throw new IllegalStateException(where + ": " + name + " is not a list");
        }
        for (Object item : items) {
            if (!(item instanceof String)) {
                throw new IllegalStateException(where + ": " + name + " holds what is not a text: " + item);
            }
        }
        return items.stream().map(String.class::cast).toList();
    }

    /// The mappings of the list `name`; none where the mapping does not have it.
    public List<DataFields> children(String name) {
        return values.containsKey(name) ? list(where + '.' + name, values.get(name)) : List.of();
    }
}
