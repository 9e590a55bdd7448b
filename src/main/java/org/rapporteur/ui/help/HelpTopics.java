package org.rapporteur.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.search.Words;
import org.rapporteur.ui.Destination;

/// The articles of the help in one language.
///
/// A file of articles: `# id Title` begins one, an empty line parts paragraphs, `- ` begins a point,
/// and `~ ` a line that is not shown, of words that people look for and the article does not use.
public final class HelpTopics {
    /// The topic whose article is the list of keys.
    public static final String KEYS = "keys";

    /// One article.
    ///
    /// @param id by which it is opened
    /// @param paragraphs in their order; a point begins with `- `
    /// @param others words by which it is found too
    public record Topic(String id, String title, List<String> paragraphs, List<String> others) {
        public Topic {
            paragraphs = List.copyOf(paragraphs);
            others = List.copyOf(others);
        }

        private boolean holds(List<String> wanted) {
            List<String> words = Words.folded(
                    title + ' ' + String.join(" ", paragraphs) + ' ' + String.join(" ", others));
            return wanted.stream().allMatch(part -> words.stream().anyMatch(word -> word.contains(part)));
        }
    }

    private final List<Topic> all;

    /// The articles in `locale`, or in English where it has none.
    public HelpTopics(Locale locale) {
        all = read(locale.getLanguage().equals("zh") ? "help_zh_CN.md" : "help.md");
    }

    /// All of them, in their order.
    public List<Topic> all() {
        return all;
    }

    /// Those that hold every word of `query`, or its part.
    List<Topic> about(String query) {
        List<String> wanted = Words.folded(query);
        return all.stream().filter(topic -> topic.holds(wanted)).toList();
    }

    /// The topic that explains the screen at `place`.
    public static String of(Destination place) {
        return switch (place) {
            case Destination.WelcomePage page -> "start";
            case Destination.OverviewPage page -> "overview";
            case Destination.IssuePage page -> "issue";
            case Destination.InboxPage page -> "inbox";
            case Destination.ArticlesPage page -> "articles";
            case Destination.ArticlePage page -> "log";
            case Destination.CommitmentPage page -> "commitments";
            case Destination.PersonPage page -> "people";
            case Destination.EventPage page -> "events";
            case Destination.ChronologyPage page -> "chronology";
            case Destination.TimelinePage page -> "timeline";
            case Destination.BriefPage page -> "briefs";
            case Destination.IssuedPage page -> "briefs";
            case Destination.SetupPage page -> "setup";
            case Destination.PreferencesPage page -> "preferences";
            case Destination.BackupsPage page -> "safety";
            case Destination.HelpPage page -> page.topic();
            default -> "history";
        };
    }

    private static List<Topic> read(String file) {
        String text;
        try (InputStream in = HelpTopics.class.getResourceAsStream("/org/rapporteur/help/" + file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var topics = new ArrayList<Topic>();
        for (String article : text.split("(?m)^# ")) {
            if (!article.isBlank()) {
                topics.add(topic(List.of(article.strip().split("\\R+"))));
            }
        }
        return topics;
    }

    private static Topic topic(List<String> lines) {
        String head = lines.getFirst();
        int space = head.indexOf(' ');
        var parts = lines.stream().skip(1).collect(Collectors.partitioningBy(line -> line.startsWith("~ ")));
        return new Topic(head.substring(0, space), head.substring(space + 1), parts.get(false), parts.get(true));
    }
}
