package org.rapporteur.ui.briefs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ui.Destination;

/// One line of what to look at before the paper goes out.
///
/// @param good whether all is well with it
/// @param sentence what was found
/// @param open where to mend or judge it, or null
/// @param cut the statements that it proposes to leave out; none where it proposes nothing
record Check(boolean good, String sentence, @Nullable Destination open, List<String> cut) {
    Check {
        cut = List.copyOf(cut);
    }

    static Check good(String sentence) {
        return new Check(true, sentence, null, List.of());
    }

    static Check look(String sentence, @Nullable Destination open) {
        return new Check(false, sentence, open, List.of());
    }

    static Check cut(String sentence, List<String> statements) {
        return new Check(false, sentence, null, statements);
    }
}
