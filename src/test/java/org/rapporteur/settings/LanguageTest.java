package org.rapporteur.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "zh-CN, zh-CN", "zh-SG, zh-CN", "zh-Hans, zh-CN", "zh-Hans-HK, zh-CN", "zh-TW, en",
        "zh-Hant-CN, en", "de-DE, en", "en-GB, en"})
    void theSystemsLanguageIsSpokenWhereTheProgramHasIt(String system, String spoken) {
        assertEquals(Locale.forLanguageTag(spoken), Language.SYSTEM.locale(Locale.forLanguageTag(system)));
    }

    @Test
    void aChosenLanguageIsSpokenWhateverTheSystemIsSetTo() {
        assertEquals(Locale.SIMPLIFIED_CHINESE, Language.CHINESE.locale(Locale.GERMANY));
        assertEquals(Locale.ENGLISH, Language.ENGLISH.locale(Locale.CHINA));
    }
}
