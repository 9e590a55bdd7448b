/// The backups of the open tracker, and whether it is whole.
///
/// Contract: a screen as the others; what takes long runs on the work executor and never holds up
/// reading or recording.
@NullMarked
package org.rapporteur.ui.backups;

import org.jspecify.annotations.NullMarked;
