package org.rapporteur.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Warning;
import org.rapporteur.ui.control.DateWords;

/// What lists and readers say of an article in a line.
public final class ArticleWords {
    private static final String TURKIC = "ıİğĞşŞəƏ";

    private final Messages messages;
    private final DateWords dates;

    /// In the words of `messages`.
    public ArticleWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /// "AP · 30 Jan 2024"; what is not stated is left to [#flags].
    String line(Article article, @Nullable Outlet outlet) {
        var parts = new ArrayList<String>();
        if (outlet != null) {
            parts.add(outlet.shortName());
        }
        if (article.published() != null) {
            parts.add(dates.of(article.published()));
        }
        return String.join("\u00a0· ", parts);
    }

    /// A name with letters that only Turkish and Azeri have is written large as they do: i as İ.
    private static String capitals(String name) {
        boolean turkic = name.codePoints().anyMatch(letter -> TURKIC.indexOf(letter) >= 0);
        return name.toUpperCase(turkic ? Locale.of("tr") : Locale.ROOT);
    }

    /// Its title, or that it was purged.
    public String title(Article article) {
        return article.isPurged() ? messages.get("reader.purgedTitle") : article.title();
    }

    /// What the officer should look at, a few words each; empty where nothing is odd.
    List<String> flags(Article article, @Nullable Outlet outlet) {
        if (article.isPurged()) {
            return List.of();
        }
        var flags = new ArrayList<String>();
        List<String> kinds = open(article).stream().map(Warning::key).toList();
        if (article.published() == null && !kinds.contains("two-dates")) {
            flags.add(messages.get("citation.undated"));
        }
        if (outlet == null) {
            flags.add(messages.get("citation.noOutlet"));
        }
        kinds.stream().filter(kind -> !kind.equals("date-unsure")).distinct().forEach(kind -> flags.add(flag(kind)));
        return flags;
    }

    /// The warnings that stand: one about the date ends when a date is set.
    List<Warning> open(Article article) {
        return article.warnings().stream()
                .filter(warning -> article.published() == null || !isAboutDate(warning)).toList();
    }

    /// Whether `warning` asks for a date.
    static boolean isAboutDate(Warning warning) {
        return warning.key().equals("date-unsure") || warning.key().equals("two-dates");
    }

    private String flag(String kind) {
        String key = "inbox.flag." + kind;
        return messages.bundle().containsKey(key)
                ? messages.get("inbox.flag." + kind) : messages.get("inbox.flag.other");
    }

    /// "ASSOCIATED PRESS · press report · 30 Jan 2024", for a reader's head.
    String head(Article article, @Nullable Outlet outlet) {
        var parts = new ArrayList<String>();
        parts.add(outlet == null ? messages.get("citation.noOutlet") : capitals(outlet.name()));
        parts.add(messages.of(article.form()));
        parts.add(article.published() == null ? messages.get("citation.undated") : dates.of(article.published()));
        if (article.speaker() != null) {
            parts.add(article.speaker());
        }
        return String.join(" · ", parts);
    }
}
