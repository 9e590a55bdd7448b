package org.rapporteur.intake.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Texts in many encodings, whole and in short pieces, without a word of how they are stored.
class EncodingAccuracyTest {
    private static final String SIMPLIFIED = "外交部发言人星期二在例行记者会上表示，双方将于下月在日内瓦举行新一轮磋商，重点讨论关税、出口管制和禁毒合作。"
            + "据新华社报道，两国元首去年十一月会晤后，工作层保持了密切沟通。分析人士认为，短期内难以取得突破，但对话本身有助于稳定双边关系。"
            + "中方强调，台湾问题是中国核心利益中的核心，希望美方恪守承诺，以实际行动落实一个中国原则。";
    private static final String TRADITIONAL = "國防部昨日公布最新動態，偵獲多架次軍機逾越海峽中線，國軍運用任務機與岸置飛彈系統嚴密監控。"
            + "總統府發言人表示，政府會持續與理念相近國家合作，維護區域和平與穩定。學者指出，兩岸溝通管道中斷已久，增加了誤判的風險。";
    private static final String JAPANESE = "外務省の報道官は記者会見で、両国の局長級協議が来週東京で開かれると明らかにした。輸出管理や漁業問題などについて意見を交わす見通しだ。"
            + "政府関係者によると、首脳会談の日程も調整しているという。";
    private static final String KOREAN = "외교부는 양국 차관급 협의가 다음 주 서울에서 열린다고 밝혔다. 이번 협의에서는 북한 핵 문제와 경제 협력 방안을 논의할 예정이다. "
            + "정부 관계자는 정상회담 일정도 조율하고 있다고 말했다.";
    private static final String RUSSIAN = "Министр иностранных дел заявил на пресс-конференции, что стороны договорились продолжить консультации. "
            + "По его словам, соглашение о поставках газа может быть подписано до конца года. Эксперты сомневаются в сроках.";
    private static final String GREEK = "Ο υπουργός Εξωτερικών δήλωσε ότι οι δύο πλευρές συμφώνησαν να συνεχίσουν τις συνομιλίες τον επόμενο μήνα.";
    private static final String HEBREW = "שר החוץ אמר במסיבת עיתונאים כי הצדדים הסכימו להמשיך בשיחות בחודש הבא בז'נבה.";
    private static final String ARABIC = "قال وزير الخارجية في مؤتمر صحفي إن الجانبين اتفقا على مواصلة المحادثات في الشهر المقبل.";
    private static final String POLISH = "Minister spraw zagranicznych oświadczył, że strony uzgodniły kontynuację rozmów w przyszłym miesiącu. "
            + "Część ekspertów wątpi, czy uda się osiągnąć porozumienie przed końcem roku.";
    private static final String CZECH = "Ministr zahraničí uvedl, že se obě strany dohodly pokračovat v jednáních příští měsíc. "
            + "Někteří odborníci pochybují, že se podaří dosáhnout dohody ještě letos.";
    private static final String TURKISH = "Dışişleri Bakanı, tarafların görüşmelere gelecek ay devam etme konusunda anlaştığını söyledi. "
            + "Uzmanlar yıl sonuna kadar bir anlaşmaya varılacağından kuşkulu.";
    private static final String FRENCH = "Le ministre des Affaires étrangères a déclaré que les deux parties étaient convenues de poursuivre les "
            + "négociations le mois prochain à Genève. Les experts doutent qu’un accord soit trouvé d’ici la fin de l’année.";
    private static final String GERMAN = "Der Außenminister erklärte, beide Seiten hätten sich darauf verständigt, die Gespräche im nächsten Monat "
            + "fortzuführen. Fachleute bezweifeln, dass bis Jahresende eine Einigung möglich wäre.";

    private int right;
    private int all;

    @Test
    void textsAreReadInTheEncodingTheyWereStoredIn() {
        measure("GB18030", SIMPLIFIED);
        measure("Big5", TRADITIONAL);
        measure("Big5-HKSCS", TRADITIONAL);
        measure("Shift_JIS", JAPANESE);
        measure("EUC-JP", JAPANESE);
        measure("ISO-2022-JP", JAPANESE);
        measure("EUC-KR", KOREAN);
        measure("windows-1251", RUSSIAN);
        measure("KOI8-R", RUSSIAN);
        measure("windows-1253", GREEK);
        measure("windows-1255", HEBREW);
        measure("windows-1256", ARABIC);
        measure("windows-1250", POLISH);
        measure("windows-1250", CZECH);
        measure("windows-1254", TURKISH);
        measure("windows-1252", FRENCH);
        measure("windows-1252", GERMAN);
        for (String wide : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            measure(wide, FRENCH);
            measure(wide, SIMPLIFIED);
        }
        System.out.printf(Locale.ROOT, "encodings: %d of %d right, %.4f%n", right, all, (double) right / all);
        assertTrue(right >= 0.96 * all, right + " of " + all);
    }

    @Test
    void aShortChineseTextIsTold() {
        for (String text : List.of("中美会谈", "北京举行新一轮磋商", "外交部：双方保持沟通")) {
            assertEquals(text, decode(text.getBytes(Charset.forName("GB18030"))));
        }
        for (String text : List.of("兩岸關係", "總統府今天表示", "國際社會的共同利益")) {
            assertEquals(text, decode(text.getBytes(Charset.forName("Big5"))));
        }
    }

    @Test
    void aWrongDeclarationIsOverruled() {
        for (String charset : List.of("GB18030", "windows-1251", "Shift_JIS")) {
            String text = "GB18030".equals(charset) ? SIMPLIFIED : "Shift_JIS".equals(charset) ? JAPANESE : RUSSIAN;
            String page = "<html><head><meta charset='iso-8859-1'></head><body><p>" + text + "</p></body></html>";

            assertTrue(decode(page.getBytes(Charset.forName(charset))).contains(text), charset);
        }
    }

    @Test
    void aRightDeclarationSettlesWhatTheLettersLeaveOpen() {
        String page = "<meta charset='windows-1250'><p>ţară</p>";

        assertEquals(page, decode(page.getBytes(Charset.forName("windows-1250"))));
    }

    @Test
    void aTextCutWithinACharacterIsStillRead() {
        byte[] whole = SIMPLIFIED.getBytes(Charset.forName("GB18030"));

        assertTrue(decode(Arrays.copyOf(whole, whole.length - 1)).startsWith(SIMPLIFIED.substring(0, 40)));
    }

    private void measure(String name, String text) {
        var row = new StringBuilder();
        for (int length : new int[] {text.length(), 80, 40, 20, 10}) {
            List<String> pieces = pieces(text, length);
            long hits = pieces.stream()
                    .filter(piece -> decode(piece.getBytes(Charset.forName(name))).equals(piece))
                    .count();
            right += (int) hits;
            all += pieces.size();
            row.append(String.format(Locale.ROOT, "%5d/%d", hits, pieces.size()));
        }
        System.out.printf("%-14s %s… %s%n", name, text.substring(0, 6), row);
    }

    private static List<String> pieces(String text, int length) {
        var pieces = new ArrayList<String>();
        for (int at = 0; at + length <= text.length(); at += Math.max(5, length / 2)) {
            String piece = text.substring(at, at + length).strip();
            if (piece.chars().anyMatch(c -> c > '\u007F' && Character.isLetter(c))) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static String decode(byte[] bytes) {
        return Encodings.decode(new Source("a.txt", null, bytes)).text();
    }
}
