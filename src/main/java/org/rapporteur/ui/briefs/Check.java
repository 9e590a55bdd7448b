package org.rapporteur.ui.briefs;

import org.jspecify.annotations.Nullable;
import org.rapporteur.ui.Destination;

/// One line of what to look at before the paper goes out.
///
/// @param good whether all is well with it
/// @param sentence what was found
/// @param open where to mend or judge it, or null
record Check(boolean good, String sentence, @Nullable Destination open) {
    static Check good(String sentence) {
        return new Check(true, sentence, null);
    }

    static Check look(String sentence, @Nullable Destination open) {
        return new Check(false, sentence, open);
    }
}
