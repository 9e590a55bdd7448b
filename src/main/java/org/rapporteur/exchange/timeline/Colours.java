package org.rapporteur.exchange.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of the window, by the names that they have in its tokens.
public final class Colours {
    private static final String TOKENS = "/org/rapporteur/css/tokens.css";
    private static final Pattern TOKEN = Pattern.compile("-rap-([\\w-]+):\\s*#([0-9a-f]{6});");

    private final Map<String, Integer> values;
    private final int[] levels = new int[6];

    private Colours(Map<String, Integer> values) {
        this.values = values;
        for (int level = 0; level < levels.length; level++) {
            levels[level] = of("level-" + level);
        }
    }

    /// The colours of a light or a dark window.
    public static Colours of(boolean dark) {
        String css = read();
        int split = css.indexOf("@media");
        var values = new HashMap<String, Integer>();
        Matcher token = TOKEN.matcher(dark ? css : css.substring(0, split));
        while (token.find()) {
            values.put(token.group(1), Integer.parseInt(token.group(2), 16));
        }
        return new Colours(values);
    }

    private static String read() {
        try (InputStream in = Colours.class.getResourceAsStream(TOKENS)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + TOKENS);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The colour of the token `-rap-<name>`.
    public int of(String name) {
        Integer value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such colour: " + name);
        }
        return value;
    }

    /// The colour of a level, 1 to 5, or of 0: not assessed.
    public int level(int level) {
        return levels[Math.clamp(level, 0, levels.length - 1)];
    }
}
