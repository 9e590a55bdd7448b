package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.rapporteur.model.search.Words;

/// Articles to search through, the same every time: the real documents, and others made from
/// their vocabulary by Zipf's law with some of their sentences among them, so that there are
/// phrases to find.
final class SearchCorpus {
    /// One article.
    ///
    /// @param outlet which of [#OUTLETS]
    record Text(String title, String body, LocalDate day, int outlet) {}

    /// How many outlets there are.
    static final int OUTLETS = 40;

    private static final Path REAL = Path.of("../shared/corpus/whitehouse");
    private static final LocalDate START = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 3_200;
    private static final int WORDS = 700;

    private final int articles;
    private final List<String> real = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> vocabulary;
    private final double[] upTo;

    /// As many as `articles`.
    SearchCorpus(int articles) throws IOException {
        this.articles = articles;
        try (var files = Files.list(REAL)) {
            files.sorted().map(SearchCorpus::read).forEach(real::add);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String text : real) {
            Words.folded(text).forEach(word -> counts.merge(word, 1, Integer::sum));
            for (String sentence : text.split("(?<=[.!?])\\s+")) {
                if (sentence.length() > 40 && sentence.length() < 300) {
                    sentences.add(sentence.replaceAll("\\s+", " "));
                }
            }
        }
        vocabulary = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList();
        upTo = new double[vocabulary.size()];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1 / Math.pow(rank + 2.7, 1.05);
            upTo[rank] = sum;
        }
    }

    /// Gives each article to `to`, in the order of their dates.
    void each(Consumer<Text> to) {
        var random = new Random(11);
        for (int n = 0; n < articles; n++) {
            LocalDate day = START.plusDays((long) n * DAYS / articles);
            int outlet = (int) (OUTLETS * Math.pow(random.nextDouble(), 2));
            String body = n < real.size() * (articles / real.size()) && n % (articles / real.size()) == 0
                    ? real.get(n / (articles / real.size())) : body(random);
            to.accept(new Text(title(random), body, day, outlet));
        }
    }

    private String title(Random random) {
        var title = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            title.append(i == 0 ? "" : " ").append(word(random));
        }
        return title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1);
    }

    private String body(Random random) {
        var body = new StringBuilder();
        for (int words = 0; words < WORDS;) {
            String sentence = random.nextInt(5) == 0 ? sentences.get(random.nextInt(sentences.size()))
                    : sentence(random, 8 + random.nextInt(20));
            body.append(sentence).append(random.nextInt(5) == 0 ? "\n\n" : " ");
            words += (int) sentence.chars().filter(c -> c == ' ').count() + 1;
        }
        return body.toString();
    }

    private String sentence(Random random, int words) {
        var sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(word(random));
        }
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private String word(Random random) {
        int at = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return vocabulary.get(Math.min(vocabulary.size() - 1, at < 0 ? -at - 1 : at));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
