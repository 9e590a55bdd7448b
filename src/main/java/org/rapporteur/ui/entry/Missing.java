package org.rapporteur.ui.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.i18n.Messages;

/// What a form lacks, gathered field by field.
final class Missing {
    private final Messages messages;
    private final Map<String, String> sentences = new LinkedHashMap<>();

    Missing(Messages messages) {
        this.messages = messages;
    }

    /// Says the sentence of `key` below the field `field` where `lacking`.
    Missing where(boolean lacking, String field, String key) {
        if (lacking) {
            sentences.putIfAbsent(field, messages.get(key));
        }
        return this;
    }

    /// A sentence for each field that lacks something.
    Map<String, String> sentences() {
        return sentences;
    }
}
