package org.rapporteur.ui.briefs;

import java.util.List;
import org.rapporteur.brief.Paper;

/// A paper as it would be printed now.
///
/// @param paper the copy asked for, sourced or clean
/// @param pdf the bytes of its PDF
/// @param pages how many pages it has
/// @param body how many of them hold more than notes
/// @param checks what to look at
/// @param notes its notes with their sources; also those that a clean copy leaves out
/// @param said its statements that have sources, where they stand on its pages
record Preview(Paper paper, byte[] pdf, int pages, int body, List<Check> checks,
        List<NoteLine> notes, List<Said> said) {
    Preview {
        checks = List.copyOf(checks);
        notes = List.copyOf(notes);
        said = List.copyOf(said);
    }
}
