package org.rapporteur.model.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a query can filter by, beside words and dates. Typed in lower case, or in Chinese, with a
/// colon.
public enum Field {
    /// The publisher, by the beginning of any word of a name.
    OUTLET("发布方", "媒体"),
    /// The issue that a record is filed under, speaks of, or is cited on.
    ISSUE("议题"),
    /// The kind of record: article, passage, development, …
    KIND("种类"),
    /// What sort of document an article is.
    FORM("形式"),
    /// The party that a speaker speaks for.
    PARTY("一方", "方"),
    /// The handling label.
    MARKING("密级"),
    /// The language, as "en".
    LANGUAGE("语言"),
    /// Where an article is on the desk: inbox, filed, aside.
    STATE("状态"),
    /// Whether a record rests on it: yes or no.
    CITED("引用", "被引"),
    /// Whether it is starred: yes or no.
    KEY("星标");

    private final List<String> chinese;

    Field(String... chinese) {
        this.chinese = List.of(chinese);
    }

    /// As it is typed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether its value is `yes` or `no`.
    public boolean isFlag() {
        return this == CITED || this == KEY;
    }

    /// A value as the records have it, where it was typed in Chinese: "press" for "报道".
    public String meant(String value) {
        return switch (this) {
            case KIND, FORM, STATE, LANGUAGE, CITED, KEY -> ChineseValues.meant(this, value);
            default -> value;
        };
    }

    /// The field typed as `word`.
    static Optional<Field> of(String word) {
        return Stream.of(values())
                .filter(field -> field.word().equalsIgnoreCase(word) || field.chinese.contains(word)).findFirst();
    }
}
