package org.rapporteur.repository;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The one way to write a value as JSON, over which digests are taken: keys in order, no white
/// space, absent instead of null, bytes as lower-case hexadecimal digits, as in
/// [RFC 8785](https://www.rfc-editor.org/rfc/rfc8785) for the types used here.
final class CanonicalJson {
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /// Writes maps, lists, text, whole numbers and bytes.
    static String write(Object value) {
        var json = new CanonicalJson();
        json.append(value);
        return json.out.toString();
    }

    private void append(Object value) {
        switch (value) {
            case String text -> string(text);
            case Number number -> out.append(number.longValue());
            case Boolean flag -> out.append(flag ? 1 : 0);
            case byte[] bytes -> string(HexFormat.of().formatHex(bytes));
            case List<?> list -> list(list);
            case Map<?, ?> map -> object(map);
            default -> throw new IllegalArgumentException("no canonical form of " + value.getClass());
        }
    }

    private void list(List<?> list) {
        out.append('[');
        String between = "";
        for (Object item : list) {
            out.append(between);
            append(item);
            between = ",";
        }
        out.append(']');
    }

    private void object(Map<?, ?> map) {
        out.append('{');
        String between = "";
        for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
            if (entry.getValue() != null) {
                out.append(between);
                string(String.valueOf(entry.getKey()));
                out.append(':');
                append(entry.getValue());
                between = ",";
            }
        }
        out.append('}');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
