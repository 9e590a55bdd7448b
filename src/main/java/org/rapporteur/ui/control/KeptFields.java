package org.rapporteur.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The fields of one form, of which [Jottings] keep what differs from where they began: what is kept from
/// before goes over what is recorded now, field by field, and leaves alone what nobody had touched.
public final class KeptFields {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFields.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private record Held(StringProperty now, String begun) {
        boolean changed() {
            return !words().equals(begun);
        }

        String words() {
            return now.get() == null ? "" : now.get();
        }
    }

    private final Jottings jottings;
    private final String name;
    private final Map<String, Held> fields = new LinkedHashMap<>();
    private boolean filling;

    /// Those of the form called `name`, which no other form is.
    public KeptFields(Jottings jottings, String name) {
        this.jottings = jottings;
        this.name = name;
    }

    /// Keeps `text` too, as `field`, from what it holds now.
    public KeptFields with(String field, StringProperty text) {
        fields.put(field, new Held(text, text.get() == null ? "" : text.get()));
        text.addListener((property, old, typed) -> changed());
        return this;
    }

    private void changed() {
        if (!filling) {
            jottings.keepSoon(name, json());
        }
    }

    private @Nullable String json() {
        var typed = new LinkedHashMap<String, String>();
        fields.forEach((field, held) -> {
            if (held.changed()) {
                typed.put(field, held.words());
            }
        });
        return typed.isEmpty() ? null : JSON.writeValueAsString(typed);
    }

    /// Fills the fields with what was kept, if anything, and runs `then`.
    public void recall(Runnable then) {
        jottings.recall(name, kept -> restore(kept, then));
    }

    /// The same once a screen that is needed at once, as the first, is there.
    public void recallLater(Runnable then) {
        jottings.recallLater(name, kept -> restore(kept, then));
    }

    private void restore(String kept, Runnable then) {
        restore(kept);
        then.run();
    }

    /// Fills the fields with what [Jottings] gave for this form. A field that was typed into since stays.
    public void restore(String kept) {
        try {
            Map<String, String> typed = JSON.readValue(kept, WORDS);
            quietly(() -> fields.forEach((field, held) -> {
                if (!held.changed()) {
                    held.now().set(typed.getOrDefault(field, held.begun()));
                }
            }));
        } catch (JacksonException e) {
            LOG.warn("A kept form could not be read", e);
        }
    }

    /// Runs `action`, which fills the fields with what is recorded now; from there they begin.
    public void fill(Runnable action) {
        quietly(action);
        fields.replaceAll((field, held) -> new Held(held.now(), held.words()));
    }

    /// Takes the fields back to where they began, and forgets what was kept.
    public void empty() {
        quietly(() -> fields.values().forEach(held -> held.now().set(held.begun())));
        drop();
    }

    /// Forgets what was kept: it is saved or given up.
    public void drop() {
        jottings.drop(name);
    }

    private void quietly(Runnable action) {
        filling = true;
        action.run();
        filling = false;
    }
}
