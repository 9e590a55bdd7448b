package org.rapporteur.settings;

import static org.rapporteur.settings.SettingGroup.APPEARANCE;
import static org.rapporteur.settings.SettingGroup.GENERAL;
import static org.rapporteur.settings.SettingGroup.PRIVACY;

import java.util.List;

/// Everything that can be set. A new setting is a constant here, its name in [#ALL], and the
/// messages `preferences.<name>` and `preferences.<name>.hint`; the page draws it, the file keeps it,
/// [Preferences#get] asks for it and [Preferences#watch] tells when it changes.
public final class Settings {
    /// The name that stands under what is recorded.
    public static final Setting<String> AUTHOR = new Setting.Words(GENERAL, "author", "");
    /// The language of everything on screen and in papers.
    public static final Setting<Language> LANGUAGE = Setting.Pick.of(GENERAL, "language", Language.SYSTEM);
    /// Whether the program begins with the tracker, and each tracker with the screen, left last.
    public static final Setting<Boolean> REOPEN = new Setting.Flag(GENERAL, "reopen", true);
    /// Light, dark, or as the system is.
    public static final Setting<Colours> LOOK = Setting.Pick.of(APPEARANCE, "look", Colours.SYSTEM);
    /// How large everything is drawn, in per cent.
    public static final Setting<Integer> TEXT_SIZE = new Setting.Amount(APPEARANCE, "textSize", 80, 200, 10, 100);
    /// How close rows stand.
    public static final Setting<Density> DENSITY = Setting.Pick.of(APPEARANCE, "density", Density.COMFORTABLE);
    /// Whether web addresses may be handed to the browser, each when asked.
    public static final Setting<Boolean> WEB_ADDRESSES = new Setting.Flag(PRIVACY, "webAddresses", true);
    /// Whether the trackers opened lately are remembered.
    public static final Setting<Boolean> RECENT_TRACKERS = new Setting.Flag(PRIVACY, "recentTrackers", true);
    /// After how many minutes without a key or the mouse the window locks itself, where a passphrase
    /// is set; 0 if only when asked.
    public static final Setting<Integer> LOCK_MINUTES = new Setting.Amount(PRIVACY, "lockMinutes", 0, 120, 5, 10);

    /// All of them, in the order of the page.
    public static final List<Setting<?>> ALL = List.of(
            AUTHOR,
            LANGUAGE,
            REOPEN,
            LOOK,
            TEXT_SIZE,
            DENSITY,
            WEB_ADDRESSES,
            RECENT_TRACKERS,
            LOCK_MINUTES);

    private Settings() {}
}
