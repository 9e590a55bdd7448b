package org.rapporteur.model.search;

import java.util.Map;

/// What can be typed in Chinese for the values that the program itself names: kinds of record,
/// forms, states, languages, yes and no. A value may go on where the word ends: 报道稿 is 报道.
final class ChineseValues {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("文章", "article"), Map.entry("段落", "passage"), Map.entry("动态", "development"),
            Map.entry("活动", "event"), Map.entry("通报稿", "readout"), Map.entry("承诺", "commitment"),
            Map.entry("立场", "position"), Map.entry("人物", "person"), Map.entry("议题", "issue"),
            Map.entry("发布方", "outlet"), Map.entry("简报", "brief"), Map.entry("待办", "task"),
            Map.entry("关联", "link"), Map.entry("评定", "rating"), Map.entry("触发条件", "tripwire"));
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("官方", "official"), Map.entry("报道", "press"), Map.entry("新闻", "press"),
            Map.entry("帖文", "post"), Map.entry("实录", "transcript"), Map.entry("视频", "transcript"),
            Map.entry("备忘", "note"), Map.entry("自撰", "own"), Map.entry("会晤", "meeting"),
            Map.entry("通话", "call"), Map.entry("访问", "visit"), Map.entry("期限", "deadline"));
    private static final Map<String, String> STATES = Map.of(
            "待处理", "inbox", "收件箱", "inbox", "已归档", "filed", "归档", "filed", "已搁置", "set aside",
            "搁置", "set aside");
    private static final Map<String, String> LANGUAGES = Map.of(
            "中", "zh", "英", "en", "俄", "ru", "法", "fr", "西", "es", "阿", "ar", "日", "ja", "韩", "ko", "德", "de");
    private static final Map<String, String> FLAGS = Map.of("是", "yes", "有", "yes", "否", "no", "无", "no");

    private ChineseValues() {}

    /// The value of `field` that `typed` means; `typed` itself where it is none of these words.
    static String meant(Field field, String typed) {
        Map<String, String> words = switch (field) {
            case KIND -> KINDS;
            case FORM -> FORMS;
            case STATE -> STATES;
            case LANGUAGE -> LANGUAGES;
            case CITED, KEY -> FLAGS;
            default -> Map.of();
        };
        return words.entrySet().stream().filter(word -> typed.strip().startsWith(word.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(typed);
    }
}
