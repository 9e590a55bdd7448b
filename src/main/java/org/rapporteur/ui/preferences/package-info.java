/// The page of preferences.
///
/// Contract: draws whatever [org.rapporteur.settings.Settings] lists and keeps each change at once; knows no
/// tracker, so that it can be shown before one is open.
@NullMarked
package org.rapporteur.ui.preferences;

import org.jspecify.annotations.NullMarked;
