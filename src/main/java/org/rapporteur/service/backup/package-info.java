/// Backups of a tracker: made, proved, kept by age and size, looked into, restored.
///
/// Contract: as the services'. All of it may take long and may be called from any thread but that of
/// the window. A backup is never changed in place; a tracker is never written over.
@NullMarked
package org.rapporteur.service.backup;

import org.jspecify.annotations.NullMarked;
