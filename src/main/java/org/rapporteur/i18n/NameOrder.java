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

    private final Collator letters;
    private final Collator whole;

    NameOrder(Locale locale) {
        this.whole = Collator.getInstance(locale);
        this.letters = (Collator) whole.clone();
        letters.setStrength(Collator.PRIMARY);
    }

    @Override
    public int compare(String one, String other) {
        int words = Arrays.compare(one.strip().split(SPACES), other.strip().split(SPACES), letters::compare);
        int marks = words == 0 ? whole.compare(one, other) : words;
        return marks == 0 ? one.compareTo(other) : marks;
    }
}
