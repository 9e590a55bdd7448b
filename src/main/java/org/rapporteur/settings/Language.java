package org.rapporteur.settings;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which language the program speaks: sentences, dates, numbers and the order of names.
public enum Language {
    /// The system's where the program has it, else English.
    SYSTEM(null),
    /// English.
    ENGLISH(Locale.ENGLISH),
    /// Chinese in simplified characters.
    CHINESE(Locale.SIMPLIFIED_CHINESE);

    /// Where Chinese is written in traditional characters, which the program has no words in.
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private final @Nullable Locale locale;

    Language(@Nullable Locale locale) {
        this.locale = locale;
    }

    /// The locale to speak in, where the system is set to `system`.
    public Locale locale(Locale system) {
        if (locale != null) {
            return locale;
        }
        boolean simplified = system.getScript().isEmpty()
                ? !TRADITIONAL.contains(system.getCountry()) : system.getScript().equals("Hans");
        return system.getLanguage().equals("zh") && simplified ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
