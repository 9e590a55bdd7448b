/// What lies behind a record: its history, and what rests on it.
///
/// Contract: these screens belong to no one kind of record; other screens lead to them by
/// [org.rapporteur.ui.Destination.HistoryPage] and [org.rapporteur.ui.Destination.RestsPage].
@NullMarked
package org.rapporteur.ui.record;

import org.jspecify.annotations.NullMarked;
