package org.rapporteur.ui.inbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.EntryViewModel;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// The sample tracker with the view-models of the daily path on it, everything done at once.
public final class Bench implements AutoCloseable {
    public static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    /// What was said, and what can be done about it.
    public record Said(String sentence, List<NoticeAction> actions, boolean done) {
        public void run(String words) {
            actions.stream().filter(action -> action.words().equals(words)).findFirst().orElseThrow().run().run();
        }
    }

    public final OpenTracker open;
    public final Desk desk;
    public final List<Said> said = new ArrayList<>();
    public final List<String> problems = new ArrayList<>();
    public final Navigator navigator = new Navigator(new Destination.OverviewPage());
    public final Background background = Background.inline();
    public final Voice voice = new Voice((sentence, actions) -> said.add(new Said(sentence, actions, true)),
            (sentence, actions) -> said.add(new Said(sentence, actions, false)),
            problem -> problems.add(MESSAGES.of(problem)));
    /// The day on show.
    public final Property<AsOf> asOf = new SimpleObjectProperty<>(AsOf.of(LocalDate.of(2024, 4, 26)));
    public final EntryViewModel log;
    public final ArticleViewModel article;
    public final InboxViewModel inbox;

    private Bench(OpenTracker open) {
        this.open = open;
        desk = Desk.of(open);
        log = new EntryViewModel(desk, background, navigator, asOf, MESSAGES, voice);
        article = new ArticleViewModel(desk, background, navigator, MESSAGES, voice);
        inbox = new InboxViewModel(desk, background, MESSAGES, voice, article);
    }

    /// A new sample in `folder`.
    public static Bench in(Path folder) {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        return on(file);
    }

    /// The tracker `file`, opened.
    public static Bench on(Path file) {
        return new Bench(OpenTracker.open(file, "Test", Clock.systemUTC(), Changes.immediate()));
    }

    /// The article whose title contains `words`.
    public Id<Article> titled(String words) {
        return desk.articles().all().stream().filter(one -> one.article().content().title().contains(words))
                .findFirst().orElseThrow().article().id();
    }

    /// Quotes `words` of an article in the form.
    public void quote(Id<Article> id, String words) {
        ArticleDesk.Opened opened = desk.articles().open(id);
        String text = opened.text();
        int from = text == null ? -1 : text.indexOf(words);
        log.quote(opened, from, from + words.length());
    }

    @Override
    public void close() {
        open.close();
    }
}
