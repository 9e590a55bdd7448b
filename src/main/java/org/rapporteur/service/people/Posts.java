package org.rapporteur.service.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// By which words texts call who holds a post: "Minister of Public Security" makes a Minister, in Chinese
/// a 部长. "Vice President" makes no President.
final class Posts {
    private static final Pattern REST = Pattern.compile("\\s+(?:of|for|to|at|in)\\s+.*|\\s*[,(（，].*");
    private static final Pattern BELOW = Pattern.compile(
            "\\b(?:vice|deputy|assistant|under|former|acting|junior|principal|special)\\b");
    /// Offices that one at a time holds in a country.
    private static final Set<String> ONE = Set.of(
            "president", "vice president", "premier", "prime minister", "chancellor", "foreign minister",
            "minister of foreign affairs", "secretary of state", "defense minister", "defence minister",
            "minister of national defense", "secretary of defense", "national security advisor",
            "national security adviser", "general secretary", "secretary general",
            "主席", "国家主席", "总统", "总理", "国务卿", "外长", "外交部长", "防长", "国防部长", "总书记", "首相");
    private static final Map<String, List<String>> CHINESE = Map.ofEntries(
            Map.entry("president", List.of("主席", "国家主席", "总统")), Map.entry("vice president", List.of("副主席", "副总统")),
            Map.entry("general secretary", List.of("总书记")), Map.entry("premier", List.of("总理")),
            Map.entry("vice premier", List.of("副总理")), Map.entry("prime minister", List.of("首相", "总理")),
            Map.entry("foreign minister", List.of("外长", "外交部长", "部长")),
            Map.entry("minister of foreign affairs", List.of("外长", "外交部长", "部长")),
            Map.entry("defense minister", List.of("防长", "国防部长", "部长")),
            Map.entry("minister of national defense", List.of("防长", "国防部长", "部长")),
            Map.entry("minister", List.of("部长")), Map.entry("vice minister", List.of("副部长")),
            Map.entry("secretary of state", List.of("国务卿")), Map.entry("secretary of defense", List.of("防长", "国防部长")),
            Map.entry("ambassador", List.of("大使")), Map.entry("special envoy", List.of("特使")),
            Map.entry("envoy", List.of("特使")), Map.entry("director", List.of("主任", "局长")),
            Map.entry("chairman", List.of("主席")), Map.entry("spokesperson", List.of("发言人")),
            Map.entry("state councilor", List.of("国务委员")), Map.entry("advisor", List.of("顾问")),
            Map.entry("national security advisor", List.of("国家安全顾问", "安全顾问", "顾问")),
            Map.entry("secretary general", List.of("秘书长")), Map.entry("speaker", List.of("议长")),
            Map.entry("general", List.of("将军", "上将")), Map.entry("admiral", List.of("上将")));

    private Posts() {}

    /// As offices are compared: in small letters, without full stops, one spelling of defence and adviser.
    static String plain(String office) {
        return office.toLowerCase(Locale.ROOT).replace(".", "").replace('-', ' ').replace("’s", "")
                .replace("defence", "defense").replace("adviser", "advisor").replaceAll("\\s+", " ").strip();
    }

    /// The words before the name of who holds the post `title`, the fullest first.
    static List<String> heads(String title) {
        String whole = plain(title);
        var heads = new LinkedHashSet<String>();
        heads.add(whole);
        String head = REST.matcher(whole).replaceFirst("").strip();
        heads.add(head);
        if (!BELOW.matcher(head).find() && !head.equals("secretary general") && !head.equals("general secretary")) {
            heads.add(head.substring(head.lastIndexOf(' ') + 1));
        } else if (head.startsWith("special ")) {
            heads.add(head.substring("special ".length()));
        }
        heads.remove("");
        return List.copyOf(heads);
    }

    /// How Chinese texts call who is called `head` in English.
    static List<String> inChinese(String head) {
        return CHINESE.getOrDefault(head, List.of());
    }

    /// Whether texts call who holds the post `title` by `office`, which is [#plain].
    static boolean isCalled(String title, String office) {
        if (office.isEmpty()) {
            return false;
        }
        return heads(title).stream().anyMatch(head ->
                head.equals(office) || office.endsWith(" " + head) && !BELOW.matcher(office).find()
                        && isOf(title, office.substring(0, office.length() - head.length()))
                        || inChinese(head).contains(office) || title.endsWith(office) && office.codePointAt(0) > 0x7f);
    }

    /// Whether `which`, the words that say which minister, belong to the post `title`: a Foreign Minister is
    /// no Minister of Public Security.
    private static boolean isOf(String title, String which) {
        List<String> words = List.of(plain(title).split(" "));
        return Stream.of(which.strip().split(" ")).allMatch(word -> words.contains(word) || word.equals("us"));
    }

    /// Whether one at a time holds `office`, which is [#plain].
    static boolean isOne(String office) {
        return ONE.contains(office);
    }
}
