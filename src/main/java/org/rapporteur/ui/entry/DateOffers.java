package org.rapporteur.ui.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.events.Suggesting;
import org.rapporteur.ui.task.Background;

/// The dates that the article quoted last gives for what is being entered. The likeliest is taken
/// over where no date stands yet, and the form says from where it is until the officer changes it.
final class DateOffers {
    private final LogForm form;
    private final Suggesting suggesting;
    private final Background background;
    private final Messages messages;
    private final ObservableList<DateOffer> offers = FXCollections.observableArrayList();
    private @Nullable When taken;
    private @Nullable LocalDate published;

    DateOffers(LogForm form, Suggesting suggesting, Background background, Messages messages) {
        this.form = form;
        this.suggesting = suggesting;
        this.background = background;
        this.messages = messages;
        form.whenProperty().addListener((property, old, now) -> {
            if (!Objects.equals(now, taken)) {
                form.basisProperty().set("");
            }
        });
    }

    /// Looks for dates by the words from `from` to `to`; those named elsewhere in the article come
    /// later, if they are still `wanted` then. What lies after the article's own day is the likeliest
    /// where the record may lie `ahead`, and the least likely elsewhere: nothing is reported before
    /// it happens.
    void look(ArticleDesk.Opened article, int from, int to, boolean ahead, BooleanSupplier wanted) {
        offers.setAll(DateOffer.of(article, from, to, messages));
        When said = article.article().content().published();
        published = said == null ? null : said.latest();
        order(ahead);
        if (form.whenProperty().get() == null && !offers.isEmpty()) {
            accept(offers.getFirst());
        }
        background.call(() -> new MentionedDates(suggesting, messages).of(article, from)).latest("log-dates")
                .then(found -> DateOffer.add(wanted.getAsBoolean() ? found : List.of(), offers)).start();
    }

    /// Weighs the offers anew for another kind of record; a date that was taken over and left as it
    /// was gives way to the one that is likelier now.
    void turn(boolean ahead) {
        order(ahead);
        When now = form.whenProperty().get();
        if (taken != null && taken.equals(now) && offers.stream().anyMatch(offer -> offer.when().equals(now))) {
            accept(offers.getFirst());
        }
    }

    private void order(boolean ahead) {
        form.lookBackFrom(ahead ? null : published);
        FXCollections.sort(offers, Comparator.comparing(offer -> offer.ahead() != ahead));
    }

    /// Takes over an offer.
    void accept(DateOffer offer) {
        taken = offer.when();
        form.whenProperty().set(offer.when());
        form.basisProperty().set(offer.basis());
    }

    /// The date `when` was taken over earlier.
    void taken(@Nullable When when) {
        taken = when;
    }

    /// Forgets all.
    void clear() {
        taken = null;
        published = null;
        form.lookBackFrom(null);
        offers.clear();
    }

    /// Those that are offered, likeliest first.
    ObservableList<DateOffer> all() {
        return offers;
    }
}
