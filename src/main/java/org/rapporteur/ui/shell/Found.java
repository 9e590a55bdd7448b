package org.rapporteur.ui.shell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.rapporteur.model.search.Snippet;

/// Something that the search field offers: to go to, or to do.
///
/// @param key tells it from all others, and is the same the next time it is found
/// @param icon what sort of thing it is
/// @param title its name or headline, with what was searched for
/// @param detail a few words more, or empty
/// @param text the place in its text that was found, or nothing
/// @param go goes there, or does it
public record Found(String key, Ikon icon, Snippet title, String detail, Snippet text, Runnable go) {
    /// Something found by its name.
    public static Found named(String key, Ikon icon, String name, String detail, Runnable go) {
        return new Found(key, icon, Snippet.plain(name), detail, Snippet.NONE, go);
    }

    /// Two are equal if they look alike and mean the same: a list that offers equal things again need
    /// not be drawn again.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Found found && key.equals(found.key) && title.equals(found.title)
                && detail.equals(found.detail) && text.equals(found.text);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
