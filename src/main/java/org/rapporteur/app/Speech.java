package org.rapporteur.app;

import java.util.Locale;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Language;
import org.rapporteur.settings.Preferences;

/// Decides which language the program speaks.
///
/// `RAPPORTEUR_LANG` (`en`, `zh`) comes first, for one run; then the language of the
/// preferences; then what the system is set to (on Linux `LC_ALL`, `LC_MESSAGES`, `LANG`).
final class Speech {
    /// Read before anything changes the process's own.
    private static final Locale SYSTEM = Locale.getDefault(Locale.Category.DISPLAY);

    private Speech() {}

    /// The sentences to start with.
    static Messages of(Preferences preferences, Machine machine) {
        String wanted = machine.variable("RAPPORTEUR_LANG", "");
        return in(wanted.isEmpty() ? preferences.language().locale(SYSTEM)
                : Language.SYSTEM.locale(Locale.forLanguageTag(wanted.replaceFirst("\\..*", "").replace('_', '-'))));
    }

    /// The sentences of `language`, chosen while the program runs.
    static Messages of(Language language) {
        return in(language.locale(SYSTEM));
    }

    /// The toolkit's own words, as in the menu of a text field, and its choice among the shapes
    /// of a Chinese character follow the process's locale.
    private static Messages in(Locale locale) {
        Locale.setDefault(locale);
        return new Messages(locale);
    }
}
