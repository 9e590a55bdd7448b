package org.rapporteur.settings;

/// The parts into which the preferences are divided, in their order.
public enum SettingGroup {
    /// Who works here, and how the program begins.
    GENERAL,
    /// Colours, sizes, room.
    APPEARANCE,
    /// What is kept of the work on this computer, and who may see it.
    PRIVACY,
    /// Copies of the trackers.
    BACKUPS
}
