package org.rapporteur.intake.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a mail's text: what its sender wrote, or a mail that he forwarded or quoted.
///
/// @param kind how it came into the mail
/// @param subject the subject that heads it, or null
/// @param from the sender that heads it, or null
/// @param sent the time that heads it, or null
/// @param lines its text
record Stretch(
        Kind kind, @Nullable String subject, @Nullable String from, @Nullable String sent, List<String> lines) {
    /// How a stretch came into the mail.
    enum Kind {
        /// Written, or pasted, by the sender.
        OWN,
        /// Under the fields of another mail.
        FORWARDED,
        /// Under "… wrote:".
        QUOTED
    }

    /// How many letters and digits it has.
    int size() {
        return lines.stream().mapToInt(line -> (int) line.chars().filter(Character::isLetterOrDigit).count()).sum();
    }
}
