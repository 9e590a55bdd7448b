package org.rapporteur.i18n;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.FoundIn;
import org.rapporteur.model.KindName;
import org.rapporteur.model.LockHolder;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;

/// The sentences of the program in one language, by key.
public final class Messages {
    private static final String BUNDLE = "org.rapporteur.i18n.messages";

    private final ResourceBundle bundle;
    private final Locale locale;
    private @Nullable Comparator<String> order;

    /// The messages for `locale`, or English where it has none.
    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The sentence of `key`, its `{0}`, `{1}`, … filled with `args`.
    ///
    /// @throws MissingResourceException if there is no such key
    public String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    /// What a problem says.
    public String of(UserProblem problem) {
        return get("problem." + problem.key(), Arrays.stream(problem.args()).map(this::said).toArray());
    }

    private Object said(Object arg) {
        return switch (arg) {
            case KindName kind -> kind(kind.name());
            case LockHolder holder -> said(holder);
            default -> arg;
        };
    }

    private String said(LockHolder holder) {
        String since = DateTimeFormatter.ofPattern(get("date.pattern.moment"), locale)
                .format(holder.since().atZone(ZoneId.systemDefault()));
        return holder.here() ? get("lock.here", holder.user(), since)
                : get("lock.there", holder.user(), holder.computer(), since);
    }

    /// The word for a kind of record as the file names it, within a sentence: `development`.
    public String kind(String name) {
        return get("record.kind." + name).toLowerCase(locale);
    }

    /// What was done, as [org.rapporteur.model.LastGesture] has it; a gesture of a later version in
    /// its own words.
    public String gesture(String gesture) {
        String key = "gesture." + gesture.replace(' ', '-');
        return bundle.containsKey(key) ? get(key) : gesture;
    }

    /// What a warning says.
    public String of(Warning warning) {
        return get("warning." + warning.key(), warning.args().toArray());
    }

    /// Where in a document something was found, as [FoundIn] has it.
    public String place(String place) {
        String key = "place." + place;
        return bundle.containsKey(key) ? get(key) : place;
    }

    /// The word for a constant: `<simple class name>.<NAME>`, as `ArticleForm.PRESS`.
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }

    /// The order in which names stand in a list, in Chinese by pinyin. Made when it is first asked
    /// for: the tables of Chinese take a moment.
    public synchronized Comparator<String> order() {
        if (order == null) {
            order = new NameOrder(locale);
        }
        return order;
    }

    /// `names` in their order.
    public List<String> inOrder(Collection<String> names) {
        return names.stream().sorted(order()).toList();
    }

    /// What a record says in `words`; where a purge has taken them, that it has.
    public String said(String words) {
        return words.isBlank() ? get("record.purged") : words;
    }

    /// Names one after the other: "France, Brazil", in Chinese "法国、巴西".
    public String names(Collection<String> names) {
        return joined("list.names", names);
    }

    /// Parts of a statement one after the other: "Reuters, press report", in Chinese with a comma.
    public String parts(Collection<String> parts) {
        return joined("list.parts", parts);
    }

    private String joined(String key, Collection<String> all) {
        return all.stream().reduce((one, other) -> get(key, one, other)).orElse("");
    }

    /// All of them, unfilled.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The language.
    public Locale locale() {
        return locale;
    }
}
