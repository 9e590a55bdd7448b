package org.rapporteur.service.backup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.LastGesture;
import org.rapporteur.model.Warning;

/// What a look into a backup shows.
///
/// @param file the backup
/// @param title what the tracker is called in it
/// @param records how many records of each kind it holds, by the names of the kinds
/// @param gestures all that was done in it, the newest first
/// @param problems what is wrong with it; empty if nothing is
/// @param beside how it differs from the tracker that it was held against, or null
public record Look(
        BackupFile file,
        String title,
        Map<String, Long> records,
        List<LastGesture> gestures,
        List<Warning> problems,
        @Nullable Beside beside) {
    /// How a backup differs from a tracker of which it may be one.
    ///
    /// @param same whether it is one of that tracker
    /// @param missing what was recorded in the tracker and is not in the backup, the newest first
    /// @param more what is in the backup and not, or no longer, in the tracker
    public record Beside(boolean same, List<LastGesture> missing, List<LastGesture> more) {
        public Beside {
            missing = List.copyOf(missing);
            more = List.copyOf(more);
        }
    }

    public Look {
        records = Map.copyOf(records);
        gestures = List.copyOf(gestures);
        problems = List.copyOf(problems);
    }
}
