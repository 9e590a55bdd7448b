package org.rapporteur.ui.preferences;

import java.util.List;
import org.rapporteur.settings.SettingGroup;

/// Something that is set elsewhere and looked for among the preferences too: found here by its words,
/// it leads to where it is set, so that it is set in one place only.
///
/// @param group the part of the page in which it stands
/// @param name its words are the messages `preferences.<name>` and `preferences.<name>.hint`
/// @param command the name of the command that leads there; where there is none of that name, as
///     while no tracker is open, the row says so
record Lead(SettingGroup group, String name, String command) {
    /// All of them, in the order of the page.
    static final List<Lead> ALL = List.of(
            new Lead(SettingGroup.GENERAL, "tracker", "screen.setup"),
            new Lead(SettingGroup.PRIVACY, "lockPassphrase", "command.lockPassphrase"),
            new Lead(SettingGroup.PRIVACY, "ceiling", "screen.setup"),
            new Lead(SettingGroup.BACKUPS, "backupFolder", "screen.backups"),
            new Lead(SettingGroup.BACKUPS, "backupPassphrase", "screen.backups"),
            new Lead(SettingGroup.BACKUPS, "backupRoom", "screen.backups"));
}
