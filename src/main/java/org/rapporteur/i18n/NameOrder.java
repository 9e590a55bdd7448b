package org.rapporteur.i18n;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// The order of names in a list, as a reader of `locale` looks for them: without regard to capitals
/// and accents at first, in Chinese by pinyin.
///
/// Names are compared word by word, because a collator passes over the spaces and would put
/// "Anabel" before "Ana Souza".
final class NameOrder implements Comparator<String> {
    private static final String SPACES = "[\\s\\u3000]+";
    /// Surnames that Java knows by their strokes only and puts behind all others, each before a character
    /// of the same sound, or of the one that comes just before, whose place it takes.
    private static final String LIKE = "褚储窦斗奚西酆丰岑册滕疼邬乌臧脏闵敏昝赞裘求缪庙贲奔嵇机荀寻於淤麴区芮锐羿义邴丙隗伟宓密郗西栾卵"
            + "钭头郜告邰抬蔺吝鬱玉胥须莘身逄旁郦力郤细璩渠濮仆扈户郏夹晏燕瞿渠庾雨暨计阙缺殳书夔葵厍设晁潮訾资阚看乜捏蒯快竺竹逯路仉掌"
            + "闫言鄢烟缑勾郈后佘蛇佴耐谯桥笪达佟同冼显邝矿仝同亓奇覃秦庹妥苻福郄切禚捉";

    private final Collator letters;
    private final Collator whole;

    NameOrder(Locale locale) {
        this.whole = Collator.getInstance(locale);
        this.letters = (Collator) whole.clone();
        letters.setStrength(Collator.PRIMARY);
    }

    @Override
    public int compare(String one, String other) {
        int words = Arrays.compare(words(one), words(other), letters::compare);
        int marks = words == 0 ? whole.compare(one, other) : words;
        return marks == 0 ? one.compareTo(other) : marks;
    }

    private static String[] words(String name) {
        String[] words = name.strip().split(SPACES);
        for (int i = 0; i < words.length; i++) {
            words[i] = placed(words[i]);
        }
        return words;
    }

    private static String placed(String word) {
        int at = word.isEmpty() ? -1 : LIKE.indexOf(word.charAt(0));
        return at < 0 || at % 2 != 0 ? word : LIKE.charAt(at + 1) + word.substring(1);
    }
}
