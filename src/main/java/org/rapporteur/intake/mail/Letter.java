package org.rapporteur.intake.mail;

import org.jspecify.annotations.Nullable;

/// A mail as its reader sees it, whatever file it came in.
///
/// @param subject its subject, or null
/// @param from who sent it, as a mail writes it: a name, an address, or both; or null
/// @param sent when it was sent, in the words of the mail; or null
/// @param bulk whether a list or a mailing program sent it
/// @param html its text as a page, or null
/// @param plain its text as plain text, or null
record Letter(
        @Nullable String subject,
        @Nullable String from,
        @Nullable String sent,
        boolean bulk,
        @Nullable String html,
        @Nullable String plain) {}
