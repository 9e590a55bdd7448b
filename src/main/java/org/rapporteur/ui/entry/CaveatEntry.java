package org.rapporteur.ui.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.control.Beginning;

/// The form of a caveat. What is selected first is what can no longer be relied on; what is
/// selected after that is where it is said.
final class CaveatEntry implements EntryForm<Caveat> {
    private static final int LONGEST = 28;

    private static final Map<Caveat.Form, Pattern> BECAME = new EnumMap<>(Map.of(
            Caveat.Form.CORRECTED, Pattern.compile("(?i)\\bcorrect(?:s|ed|ion)?\\b|\\berrat(?:um|a)\\b|更正|勘误|勘誤"),
            Caveat.Form.WITHDRAWN, Pattern.compile(
                    "(?i)\\bwithdr(?:aws?|ew|awn)\\b|\\bretract(?:s|ed|ion)?\\b|\\btook (?:it )?back\\b"
                            + "|撤回|撤稿|收回"),
            Caveat.Form.DISCREDITED, Pattern.compile(
                    "(?i)\\bdiscredit(?:s|ed)?\\b|\\bfalse\\b|\\bfabricat(?:ed|ion)\\b|\\bforged?(?:ry)?\\b"
                            + "|不实|不實|伪造|偽造")));

    private final Common common;
    private final FormValues values = new FormValues();
    private final ObjectProperty<@Nullable Named> article = values.named("article");
    private final ObjectProperty<@Nullable Named> passage = values.named("passage");
    private final ObjectProperty<Caveat.@Nullable Form> form = values.choice("form", Caveat.Form.class);
    private final ObservableList<Named> passages = FXCollections.observableArrayList();
    private final List<Quoted> taken = new ArrayList<>();
    private final Told<Caveat.Form> became = new Told<>(form);
    private final Told<When> since;

    CaveatEntry(Common common) {
        this.common = common;
        this.since = new Told<>(common.form().whenProperty());
    }

    @Override
    public void typed(String words) {
        became.say(BECAME.entrySet().stream().filter(one -> one.getValue().matcher(words).find())
                .map(Map.Entry::getKey).findFirst().orElse(null));
        QuotedDate date = QuotedDate.in(words, null);
        since.say(date == null ? null : date.when());
    }

    @Override
    public EntryKind kind() {
        return EntryKind.CAVEAT;
    }

    @Override
    public Class<Caveat> type() {
        return Caveat.class;
    }

    @Override
    public List<FormField> fields() {
        var doubted = Bindings.createStringBinding(() -> {
            Named one = article.get();
            return one == null ? null : common.messages().get("entry.doubted", one.name());
        }, article);
        return List.of(
                new FormField.About("article", doubted, this::forget),
                common.sentence("entry.caveatWhy", "entry.caveatPrompt", 2),
                new FormField.Choice<>("passage", "entry.concerns", passages, "entry.wholeArticle", passage,
                        Named::name),
                new FormField.Choice<>("form", "entry.became", Lists.constants(Caveat.Form.class),
                        "entry.chooseBecame", form, this::word),
                common.happened("entry.since"), new FormField.Quotes("quotes"));
    }

    private String word(Caveat.Form option) {
        return common.messages().get(switch (option) {
            case CORRECTED -> "entry.corrected";
            case WITHDRAWN -> "entry.withdrawn";
            case DISCREDITED -> "entry.discredited";
        });
    }

    private void forget() {
        article.set(null);
        passage.set(null);
        passages.clear();
        taken.clear();
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        return common.lacking().where(article.get() == null, "article", "entry.doubtedMissing")
                .where(form.get() == null, "form", "entry.becameMissing")
                .where(common.form().whenProperty().get() == null, Common.WHEN, "entry.sinceMissing")
                .where(common.words().isEmpty(), Common.WHAT, "entry.caveatWhyMissing").sentences();
    }

    @Override
    public Recording<Caveat> recording() {
        Id<Article> doubted = article.get().as();
        Id<Passage> where = passage.get() == null ? null : passage.get().as();
        Caveat.Form how = form.get();
        When from = common.when();
        String why = common.words();
        return (scribe, submission) -> submission.put(scribe, Caveat.class, (citations, marking) ->
                new Caveat(doubted, where, how, from, why, marking, citations));
    }

    @Override
    public void show(Caveat content) {
        common.show(content.why(), content.when(), List.of(), content.marking());
        form.set(content.form());
    }

    /// Says which article is doubted, and which passage of it where that is not null.
    void doubt(ArticleDesk.Opened opened, @Nullable Id<Passage> where) {
        article.set(Named.of(opened.article().id(), opened.article().content().title()));
        passages.setAll(opened.passages().stream().map(CaveatEntry::named).toList());
        passage.set(where == null ? null : Choices.in(passages, where).orElse(null));
    }

    private static Named named(Stored<Passage> stored) {
        return Named.of(stored.id(), Beginning.of(stored.content().exact(), LONGEST));
    }

    @Override
    public void offer(Selected selected) {
        ArticleDesk.Opened opened = selected.opened();
        if (article.get() != null) {
            return;
        }
        String text = opened.text();
        doubt(opened, text == null || selected.from() == selected.to() ? null : opened.passages().stream()
                .filter(one -> one.content().standsIn(text) && one.content().startUtf16(text) < selected.to()
                        && one.content().endUtf16(text) > selected.from())
                .map(Stored::id).findFirst().orElse(null));
        common.form().quotes().stream().filter(one -> one.article().equals(opened.article().id())).forEach(taken::add);
        common.form().quotes().removeAll(taken);
        common.form().whenProperty().set(null);
    }

    /// The day on which the article was published is not the day on which it was doubted.
    @Override
    public boolean takesDates() {
        return article.get() != null;
    }

    @Override
    public void left() {
        common.form().quotes().addAll(0, taken);
        forget();
    }
}
