package org.rapporteur.ui.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is wrong with the form, field by field, since it was last tried to record it. The sentence
/// about a field goes once the field is mended.
final class Problems {
    private final EntryForms forms;
    private final ReadOnlyObjectWrapper<Map<String, String>> sentences = new ReadOnlyObjectWrapper<>(Map.of());

    Problems(EntryForms forms) {
        this.forms = forms;
        forms.onChange(this::lookAgain);
    }

    /// Looks at the form as it is now, and whether anything is wrong with it.
    boolean found() {
        sentences.set(forms.current().problems());
        return !sentences.get().isEmpty();
    }

    /// Forgets all.
    void clear() {
        sentences.set(Map.of());
    }

    /// The sentences by field.
    ReadOnlyObjectProperty<Map<String, String>> property() {
        return sentences.getReadOnlyProperty();
    }

    private void lookAgain() {
        if (!sentences.get().isEmpty()) {
            var left = new LinkedHashMap<>(sentences.get());
            left.keySet().retainAll(forms.current().problems().keySet());
            sentences.set(left);
        }
    }
}
