package org.rapporteur.ui.briefs;

import java.util.stream.Collectors;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.papers.Briefing;

/// Says what was written.
final class WrittenWords {
    private final Messages messages;

    WrittenWords(Messages messages) {
        this.messages = messages;
    }

    /// The file with its pages and notes, what was left out of it, and what its reader will not see.
    String of(Briefing.Written written) {
        String name = String.valueOf(written.file().getFileName());
        String made = written.pages() == null
                ? messages.get("briefs.written", name, written.notes())
                : messages.get("briefs.writtenPages", name, written.pages() - written.notePages(),
                        written.notePages(), written.notes());
        String left = written.withheld() == 0 ? "" : " " + messages.get("briefs.writtenWithheld", written.withheld());
        String odd = written.warnings().stream().map(messages::of).map(" "::concat).collect(Collectors.joining());
        return made + left + odd;
    }
}
