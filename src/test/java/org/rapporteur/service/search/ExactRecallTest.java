package org.rapporteur.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.ChineseScript;
import org.rapporteur.model.search.Hit;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.model.search.Words;
import org.rapporteur.service.OpenTracker;

/// Quoted phrases find exactly what reading every text from end to end finds.
class ExactRecallTest {
    private static final Path REAL = Path.of("../shared/corpus/whitehouse");
    private static final int PHRASES = 200;
    private static final List<String> CHINESE = List.of(
            "国务卿与外长在北京会谈，双方同意就芬太尼前体管制设立工作组。中美两军热线恢复通话。",
            "國務卿與外長在北京會談，雙方同意就芬太尼前體管制設立工作組。中美兩軍熱線恢復通話。",
            "商务部宣布对稀土出口实行管制，称此举不针对任何国家。半导体设备的出口许可也将收紧。",
            "臺灣海峽的和平與穩定攸關區域安全，雙方重申各自立場。",
            "台湾海峡的和平与稳定攸关区域安全，双方重申各自立场。",
            "海关总署公布进出口数据：对美出口同比下降，自美进口上升。",
            "两国元首通电话，讨论乌克兰局势、人工智能治理与气候合作。",
            "The embassy (大使館) in 北京 said “工作组” would meet；会谈后发表联合声明。");
    private static final List<String> TERMS = List.of(
            "北京", "芬太尼", "前体", "前體", "管制", "工作组", "工作組", "国务卿", "國務卿", "两军", "兩軍", "热线", "台湾", "臺灣",
            "海峡", "海峽", "出口管制", "出口", "进口", "中美", "商务部", "外长", "双方同意", "重申", "人工智能", "大使馆", "军热",
            "联合声明", "半導體", "半导体设", "稀土", "日本", "不存在的", "气候合作", "国", "的");

    @TempDir
    Path folder;

    private final Map<UUID, List<String>> texts = new HashMap<>();

    @Test
    void phrasesOfRealDocumentsAreFoundWhereverTheyStand() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "the real documents are not here");
        try (OpenTracker open = Fixtures.tracker(folder.resolve("real.rapporteur")); var files = Files.list(REAL)) {
            List<Path> some = new ArrayList<>(files.sorted().toList());
            Collections.shuffle(some, new Random(5));
            List<String> read = new ArrayList<>();
            for (Path file : some.subList(0, Math.min(60, some.size()))) {
                read.add(Files.readString(file));
            }
            add(open, read);
            List<String> phrases = phrases(read);

            assertEquals(PHRASES, phrases.size());
            phrases.forEach(phrase -> assertEquals(scanned(phrase), found(open, phrase), phrase));
        }
    }

    @Test
    void chineseTermsAreFoundInEitherScript() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("chinese.rapporteur"))) {
            add(open, CHINESE);

            TERMS.forEach(term -> assertEquals(scanned(term), found(open, term), term));
            assertEquals(2, found(open, "工作组 ").size() - 1);
            assertTrue(TERMS.stream().allMatch(term ->
                    found(open, ChineseScript.simplified(term)).equals(found(open, term))));
        }
    }

    private void add(OpenTracker open, List<String> read) {
        for (String text : read) {
            String title = "Document " + texts.size();
            texts.put(Fixtures.article(open, title, text).value(), Words.folded(text));
        }
    }

    /// Runs of two to six words, from anywhere in the texts, as they stand there.
    private static List<String> phrases(List<String> read) {
        var random = new Random(3);
        var phrases = new ArrayList<String>();
        while (phrases.size() < PHRASES) {
            String text = read.get(random.nextInt(read.size()));
            List<Words.Word> words = Words.in(text);
            int length = 2 + random.nextInt(5);
            if (words.size() > length) {
                int from = random.nextInt(words.size() - length);
                String phrase = text.substring(words.get(from).start(), words.get(from + length - 1).end());
                if (phrase.chars().noneMatch(c -> "\"“”„‟«»＂「」『』《》".indexOf(c) >= 0)) {
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }

    private Set<UUID> scanned(String phrase) {
        List<String> wanted = Words.folded(phrase);
        return texts.entrySet().stream().filter(text -> Collections.indexOfSubList(text.getValue(), wanted) >= 0)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Set<UUID> found(OpenTracker open, String phrase) {
        return new HashSet<>(new Search(open).run(Query.whole('"' + phrase + "\" kind:article"), Order.NEWEST, 1_000)
                .hits().stream().map(Hit::record).toList());
    }
}
