package org.rapporteur.intake.suggest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// The dates of which a text speaks.
///
/// A date that is written out stands for itself. One without a year, a weekday, "yesterday" or
/// 昨天 count from the day of publication, and only where that is known to the day: the last
/// such day up to it, or, for a day of a month in a sentence about what is to come, the next.
/// Where both could be meant, or neither is near, there is no date: none is ever invented.
final class DateMentions {
    private static final int MOST = 300;
    private static final int PAST_DAYS = 270;
    private static final int COMING_DAYS = 180;
    private static final int LEAD = 1500;
    private static final Set<String> TO_COME =
            Set.of("will", "shall", "scheduled", "expected", "upcoming");
    private static final Set<String> OTHER_WEEK = Set.of(
            "next", "last", "this", "coming", "every", "each", "until", "by", "super", "black", "good", "ash", "cyber",
            "bloody", "previous", "following");
    private static final Set<String> NOT_A_DAY = Set.of("times", "telegraph", "mirror", "express", "post", "night");
    private static final String HAN_DAYS = "一二三四五六日天";

    private final Words words;
    private final List<Span> sentences;
    private final @Nullable LocalDate published;
    private final @Nullable Boolean[] comes;
    private final List<DateWriting.Written> found = new ArrayList<>();
    /// How many of `found`, from its start, are written out.
    private int written;

    private DateMentions(Words words, List<Span> sentences, @Nullable When published) {
        this.words = words;
        this.sentences = sentences;
        this.published = published == null || !published.date().isDay() ? null : published.earliest();
        this.comes = new Boolean[sentences.size()];
    }

    /// The dates of a text, in the order in which they are first named.
    static List<DateMention> of(Words words, List<Span> sentences, @Nullable When published) {
        var mentions = new DateMentions(words, sentences, published);
        mentions.find();
        return mentions.grouped();
    }

    private void find() {
        new DateWriting(words).all().forEach(this::written);
        written = found.size();
        if (published != null) {
            for (int i = 0; i < words.size(); i++) {
                if (words.isHan(i)) {
                    hanDays(words.start(i), words.end(i));
                } else {
                    relative(i);
                }
            }
        }
    }

    private void written(DateWriting.Written date) {
        if (date.date() != null) {
            found.add(date);
            return;
        }
        PartialDate near = published == null ? null : nearest(date);
        if (near != null) {
            found.add(new DateWriting.Written(near, date.month(), date.day(), date.lastDay(), date.span()));
        }
    }

    /// The year that a day without one is of, seen from the day of publication.
    private @Nullable PartialDate nearest(DateWriting.Written date) {
        LocalDate from = from();
        boolean toCome = isToCome(date.span().start());
        for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
            PartialDate day = DateWriting.days(year, date.month(), date.day(), date.lastDay());
            long ahead = day == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, day.earliest());
            if (toCome ? ahead >= 0 && ahead <= COMING_DAYS : ahead <= 0 && ahead >= -PAST_DAYS) {
                return day;
            }
        }
        return null;
    }

    private void relative(int word) {
        String lower = words.lower(word);
        LocalDate day = null;
        if (lower.equals("yesterday") && !isToCome(words.start(word))) {
            day = from().minusDays(1);
        } else if (lower.equals("today") && words.start(word) < LEAD && words.after(word) != '’') {
            day = from();
        } else if (words.isCapitalised(word)) {
            day = weekday(word, lower);
        }
        if (day != null && isFree(words.start(word))) {
            add(day, words.start(word), words.end(word));
        }
    }

    private LocalDate from() {
        return Objects.requireNonNull(published);
    }

    private @Nullable LocalDate weekday(int word, String lower) {
        DayOfWeek day = Arrays.stream(DayOfWeek.values())
                .filter(one -> one.name().equals(lower.toUpperCase(Locale.ROOT))).findFirst().orElse(null);
        if (day == null || word > 0 && OTHER_WEEK.contains(words.lower(word - 1))
                || word + 1 < words.size() && NOT_A_DAY.contains(words.lower(word + 1))
                || isToCome(words.start(word))) {
            return null;
        }
        return from().with(TemporalAdjusters.previousOrSame(day));
    }

    private void hanDays(int start, int end) {
        String text = words.text();
        for (int i = start; i < end - 1; i++) {
            String two = text.substring(i, i + 2);
            if ((two.equals("昨天") || two.equals("昨日")) && isFree(i)) {
                add(from().minusDays(1), i, i + 2);
            } else if ((two.equals("今天") || two.equals("今日")) && i < LEAD && isFree(i)) {
                add(from(), i, i + 2);
            } else if (two.equals("星期") || two.charAt(0) == '周' || two.charAt(0) == '週') {
                hanWeekday(i, two.equals("星期") ? i + 2 : i + 1, start);
            }
        }
    }

    private void hanWeekday(int from, int at, int start) {
        String text = words.text();
        int day = at < text.length() ? HAN_DAYS.indexOf(text.charAt(at)) : -1;
        boolean other = from > start && "上下每本这這".indexOf(text.charAt(from - 1)) >= 0;
        boolean longer = at + 1 < text.length() && "年级级月岁歲期".indexOf(text.charAt(at + 1)) >= 0;
        if (day >= 0 && !other && !longer && !isToCome(from) && isFree(from)) {
            add(from().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(Math.min(day + 1, 7)))), from, at + 1);
        }
    }

    private void add(LocalDate day, int start, int end) {
        found.add(new DateWriting.Written(PartialDate.of(day), 0, 0, 0, new Span(start, end)));
    }

    /// Whether no written date stands there, or within a few characters after it: the weekday in
    /// "Tuesday, January 30" says nothing of its own.
    private boolean isFree(int offset) {
        int low = 0;
        int high = written;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == written || found.get(low).span().start() > offset + 14;
    }

    private boolean isToCome(int offset) {
        if (sentences.isEmpty()) {
            return false;
        }
        int sentence = Sentences.at(sentences, offset);
        Boolean known = comes[sentence];
        if (known == null) {
            known = isToCome(sentences.get(sentence));
            comes[sentence] = known;
        }
        return known;
    }

    private boolean isToCome(Span sentence) {
        String text = sentence.in(words.text());
        var parts = new Words(text);
        for (int i = 0; i < parts.size(); i++) {
            if (TO_COME.contains(parts.lower(i))) {
                return true;
            }
        }
        return text.indexOf('将') >= 0 || text.indexOf('將') >= 0;
    }

    private List<DateMention> grouped() {
        found.sort(Comparator.comparingInt(date -> date.span().start()));
        Map<String, List<DateWriting.Written>> groups = new LinkedHashMap<>();
        found.forEach(date -> groups.computeIfAbsent(edtf(date), key -> new ArrayList<>()).add(date));
        return groups.values().stream().limit(MOST).map(group -> new DateMention(
                new When(date(group.getFirst()), group.getFirst().span().in(words.text())),
                group.stream().map(DateWriting.Written::span).toList())).toList();
    }

    private static PartialDate date(DateWriting.Written written) {
        return Objects.requireNonNull(written.date());
    }

    private static String edtf(DateWriting.Written written) {
        return date(written).edtf();
    }
}
