/// Mail: messages as files (EML), mailboxes (mbox), Outlook messages (MSG, winmail.dat), and web
/// pages saved as mail (MHTML).
///
/// Contract: the article is told from the mail that carries it. Who forwarded it, when, and to
/// whom is no fact of the article, and the forwarder's name and address are never taken. Nothing
/// that a mail names is loaded; attachments are given on as documents of their own.
@NullMarked
package org.rapporteur.intake.mail;

import org.jspecify.annotations.NullMarked;
