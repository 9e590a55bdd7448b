/// Events, and what the accounts of each say, issue by issue.
///
/// Contract: as the services'. A sentence is proposed until an officer confirms it; only what is
/// confirmed counts.
@NullMarked
package org.rapporteur.service.events;

import org.jspecify.annotations.NullMarked;
