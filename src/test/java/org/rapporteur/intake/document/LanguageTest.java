package org.rapporteur.intake.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void latinLanguagesAreToldByTheirCommonestWords() {
        assertEquals("en", Language.of("The two sides agreed to meet in the spring and to keep the channel open."));
        assertEquals("fr", Language.of("Le ministre a rencontré les représentants de la Chine dans la capitale "
                + "pour des entretiens."));
        assertEquals("de", Language.of("Der Minister traf die Vertreter der chinesischen Regierung und sprach mit "
                + "ihnen über das Abkommen."));
        assertEquals("es", Language.of("El ministro se reunió con los representantes del gobierno para hablar de "
                + "las relaciones."));
    }

    @Test
    void chineseIsToldApartByItsCharacters() {
        assertEquals("zh-Hans", Language.of("中美关系的发展对两国人民都有利"));
        assertEquals("zh-Hant", Language.of("中美關係的發展對兩國人民都有利"));
    }

    @Test
    void otherScriptsSpeakForThemselves() {
        assertEquals("ja", Language.of("外務大臣は北京で会談しました"));
        assertEquals("ko", Language.of("외교부 장관이 베이징에서 회담했다"));
        assertEquals("ru", Language.of("Министр иностранных дел объявил о встрече в Пекине"));
        assertEquals("ar", Language.of("التقى وزير الخارجية نظيره في بكين"));
    }

    @Test
    void theScriptIsThatOfTheGreaterPart() {
        assertEquals(UnicodeScript.LATIN, Language.script("Premier Li Qiang (李强) met Kishida (岸田文雄) in Seoul (서울)."));
        assertEquals(UnicodeScript.HAN, Language.script("外交部长王毅会见 Antony Blinken。"));
        assertEquals(UnicodeScript.HIRAGANA, Language.script("日本と韓国の首脳会談"));
        assertEquals(UnicodeScript.HIRAGANA, Language.script("シャトル外交"));
        assertEquals(UnicodeScript.HANGUL, Language.script("양 정상은 정상회담(頂上會談) 결과를 공동으로 발표했다"));
        assertEquals(UnicodeScript.COMMON, Language.script("2024-01-30 12:00"));
    }

    @Test
    void whatCannotBeToldIsNotGuessed() {
        assertNull(Language.of("2024-01-30 12:00"));
        assertNull(Language.of("Xi Jinping"));
    }
}
