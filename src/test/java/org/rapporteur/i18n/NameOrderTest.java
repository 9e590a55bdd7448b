package org.rapporteur.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    @Test
    void inEnglishWordsCountBeforeLettersAndAccentsLast() {
        assertEquals(List.of("Ana Souza", "ana zed", "Anabel", "Élysée", "Zed", "王毅"),
                sorted(Locale.ENGLISH, "Zed", "王毅", "Anabel", "Élysée", "ana zed", "Ana Souza"));
    }

    @Test
    void inChineseNamesFollowTheirPinyin() {
        assertEquals(List.of("Blinken", "阿里", "陈吉宁", "俄罗斯", "李强", "美国", "王毅", "习近平", "赵立坚", "中国"),
                sorted(Locale.SIMPLIFIED_CHINESE,
                        "中国", "王毅", "Blinken", "赵立坚", "陈吉宁", "俄罗斯", "李强", "习近平", "美国", "阿里"));
    }

    @Test
    void rareSurnamesFollowTheirPinyinToo() {
        assertEquals(List.of("蔡奇", "岑浩辉", "陈吉宁", "阚凯力", "李强", "栾菊杰", "王毅", "奚国华", "习近平", "冼星海", "闫妮", "臧克家",
                "张又侠"), sorted(Locale.SIMPLIFIED_CHINESE,
                "臧克家", "冼星海", "岑浩辉", "张又侠", "王毅", "栾菊杰", "习近平", "闫妮", "蔡奇", "阚凯力", "陈吉宁", "李强", "奚国华"));
    }

    private static List<String> sorted(Locale locale, String... names) {
        return Stream.of(names).sorted(new Messages(locale).order()).toList();
    }
}
