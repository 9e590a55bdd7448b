package org.rapporteur.ui.dialog;

import java.util.List;
import java.util.UUID;

/// One thing that can be done about a notice.
///
/// @param words what its button says, "Undo"
/// @param run what it does
/// @param takesBack the gestures that it takes back; once they are, there is nothing left to do
public record NoticeAction(String words, Runnable run, List<UUID> takesBack) {
    /// One that takes no gesture back.
    public NoticeAction(String words, Runnable run) {
        this(words, run, List.of());
    }
}
