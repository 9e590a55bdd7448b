/// Tracker content turned into papers.
///
/// A paper is composed once, as a document model ([org.rapporteur.brief.Paper] → section →
/// block → statement), and written from there: as DOCX, as PDF. Sourced and clean copies, and
/// copies under a ceiling, are made on the model, so that no writer can leak what is left out.
///
/// Charts are blocks like any other, drawn with the pens of [org.rapporteur.exchange.timeline] when a
/// file is written.
///
/// Contract: knows no database, no window and no path; writes to streams that the caller owns,
/// takes the time from the request, opens no connection. Words come from the messages.
@NullMarked
package org.rapporteur.brief;

import org.jspecify.annotations.NullMarked;
