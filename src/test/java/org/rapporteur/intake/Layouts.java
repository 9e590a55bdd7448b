package org.rapporteur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Pages in the ways in which the web lays out an article, to be filled with a text: the files
/// `page/*.html`, in which `{{p 2 5}}` stands for the third to the fifth paragraph, `{{iso}}` for
/// the date and so on.
final class Layouts {
    /// The names of the layouts.
    static final List<String> NAMES = List.of(
            "amp", "bloglist", "forum", "medium", "mfa", "newsbox", "oldtable", "paywall", "readout", "russian",
            "siblings", "spa", "substack", "wiki", "wordpress", "xinhua");

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\S+?)(?: (\\d+))?(?: (\\d+|-))?}}");

    private Layouts() {}

    /// What fills a layout.
    ///
    /// @param title the headline
    /// @param published the date
    /// @param paragraphs the text
    record Filling(String title, LocalDate published, List<String> paragraphs) {}

    /// A filled page and the text that should come out of it.
    record Page(String html, String expected) {}

    /// The layout `name` filled with `filling`.
    static Page page(String name, Filling filling) {
        var expected = new StringBuilder();
        String html = SLOT.matcher(template(name))
                .replaceAll(slot -> Matcher.quoteReplacement(filled(slot, filling, expected)));
        return new Page(html, expected.toString());
    }

    private static String filled(MatchResult slot, Filling filling, StringBuilder expected) {
        String kind = slot.group(1);
        List<String> texts = texts(slot, filling.paragraphs());
        if (kind.matches("p|t|s|br|brdiv|z|r")) {
            texts.forEach(text -> expected.append(text).append('\n'));
        }
        return switch (kind) {
            case "title", "ztitle", "rtitle" -> filling.title();
            case "p", "z", "r" -> joined(texts, text -> "<p>" + text + "</p>\n", "");
            case "t", "s" -> joined(texts, Function.identity(), "");
            case "br" -> joined(texts, Function.identity(), "<br><br>\n");
            case "brdiv" -> joined(texts, text -> "<div>" + text + "</div>", "<div><br></div>");
            default -> filling.published().format(format(kind));
        };
    }

    private static String joined(List<String> texts, Function<String, String> as, String between) {
        return texts.stream()
                .map(text -> text.replace("&", "&amp;").replace("<", "&lt;"))
                .map(as)
                .collect(Collectors.joining(between));
    }

    private static List<String> texts(MatchResult slot, List<String> all) {
        int from = slot.group(2) == null ? 0 : Math.min(all.size(), Integer.parseInt(slot.group(2)));
        String to = slot.group(3);
        boolean single = slot.group(2) != null && to == null;
        int end = single ? from + 1 : to == null || to.equals("-") ? all.size() : Integer.parseInt(to);
        return all.subList(from, Math.min(all.size(), end));
    }

    private static DateTimeFormatter format(String kind) {
        return DateTimeFormatter.ofPattern(
                switch (kind) {
                    case "mdy" -> "MMMM d, yyyy";
                    case "dmy" -> "d MMMM yyyy";
                    case "md3" -> "MMM d, yyyy";
                    case "wmdy" -> "EEEE, MMMM d, yyyy";
                    case "slash" -> "yyyy/MM/dd";
                    case "iso" -> "yyyy-MM-dd";
                    default -> "dd.MM.yyyy";
                },
                Locale.ENGLISH);
    }

    private static String template(String name) {
        try (InputStream in = Layouts.class.getResourceAsStream("page/" + name + ".html")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
