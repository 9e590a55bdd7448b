package org.rapporteur.ui.entry;

import java.util.Arrays;
import javafx.util.StringConverter;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Citation;

/// The words for what a source does.
public final class RoleWords extends StringConverter<Citation.Role> {
    private final Messages messages;

    /// In the language of `messages`.
    public RoleWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toString(Citation.Role role) {
        return role == null ? "" : messages.of(role);
    }

    @Override
    public Citation.Role fromString(String text) {
        return Arrays.stream(Citation.Role.values())
                .filter(role -> messages.of(role).equals(text)).findFirst().orElse(Citation.Role.SUPPORTS);
    }
}
