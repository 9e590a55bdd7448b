package org.rapporteur.service.people;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.suggest.Addressed;
import org.rapporteur.intake.suggest.PersonMention;
import org.rapporteur.intake.suggest.Span;
import org.rapporteur.model.ChineseScript;
import org.rapporteur.model.Person;
import org.rapporteur.model.Stored;
import org.rapporteur.model.search.Words;

/// By what texts call one person: the forms of the name on record, and the family name with a post of
/// that day or a form of address. Where that may as well be somebody else it says so: a family name that
/// many bear, a post that nothing on record knows of, a second person on record to whom it fits.
final class Callings {
    private static final Set<String> ADDRESSES = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "sir", "madame", "dame", "先生", "女士");
    /// Family names that are words of another meaning too: alone they name nobody.
    private static final Set<String> WORDS = Set.of(
            "he", "she", "me", "you", "an", "so", "may", "long", "ban", "sun", "in", "on", "no", "do", "to", "be", "go",
            "young", "brown", "white", "black", "green", "king", "rice", "bush", "cook", "day", "hope", "price",
            "power", "china", "park", "song", "bank", "field", "hall", "man", "gold", "or", "are",
            "will", "bill", "march");

    private static final int LONG = 600;
    private static final int NEAR = 90;
    /// What begins a sentence with a capital and is no name.
    private static final Set<String> FUNCTION = Set.of("a", "after", "although", "and", "as", "at", "before", "but",
            "by", "earlier", "for", "however", "if", "in", "instead", "later", "meanwhile", "now", "on", "since",
            "still", "the", "then", "to", "today", "when", "while", "with", "yesterday", "yet");

    /// Whether a text means the person.
    enum Sureness {
        /// As far as what is on record can tell.
        NAMED,
        /// Or somebody else.
        MAYBE
    }

    private final Addressed addressed;
    private final Person person;
    private final Names names;
    private final String family;
    private final String hanFamily;
    private final String capital;
    private final List<Callings> namesakes;

    private Callings(Addressed addressed, Person person, List<Callings> namesakes) {
        this.addressed = addressed;
        this.person = person;
        this.names = Names.of(person);
        this.family = addressed.family(person.name());
        this.hanFamily = Stream.concat(Stream.of(person.nativeName()), person.otherNames().stream())
                .map(addressed::hanFamily).filter(name -> !name.isEmpty()).findFirst().orElse("");
        this.capital = family.isEmpty() ? "" : family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1);
        this.namesakes = namesakes;
    }

    /// How texts call `id`, one of `people`.
    static Callings of(Addressed addressed, Stored<Person> id, List<Stored<Person>> people) {
        var one = new Callings(addressed, id.content(), List.of());
        List<Callings> others = people.stream().filter(other -> !other.id().equals(id.id()))
                .map(other -> new Callings(addressed, other.content(), List.of()))
                .filter(other -> !one.family.isEmpty() && other.family.equals(one.family)
                        || !one.hanFamily.isEmpty() && other.hanFamily.equals(one.hanFamily)).toList();
        return new Callings(addressed, id.content(), others);
    }

    /// The forms of the name on record.
    List<String> names() {
        return person.names();
    }

    /// The names of others on record who have the same family name.
    List<String> namesOfNamesakes() {
        return namesakes.stream().flatMap(other -> other.names().stream()).toList();
    }

    /// Words one of which stands wherever the person may be meant: for a look into the full text.
    List<String> anywhere() {
        return Stream.concat(names().stream(), Stream.of(family, hanFamily)).filter(form -> !form.isBlank())
                .distinct().toList();
    }

    /// The family name with the posts on record and with forms of address, where these tell the person
    /// from others of the name. Whether the post was held on the day, and whose given name follows, is not
    /// looked at; [#in] does.
    List<String> titled() {
        var forms = new LinkedHashSet<String>();
        for (Person.Post post : person.posts()) {
            LocalDate day = post.from() != null ? post.from().latest()
                    : post.until() != null ? post.until().earliest() : LocalDate.EPOCH;
            for (String head : Posts.heads(post.title())) {
                add(forms, head + " " + family, head, day, !family.isEmpty());
                Posts.inChinese(head).forEach(han -> add(forms, hanFamily + han, han, day, !hanFamily.isEmpty()));
            }
        }
        ADDRESSES.stream().sorted().forEach(address -> {
            boolean han = address.codePointAt(0) > 0x7f;
            add(forms, han ? hanFamily + address : address + " " + family, address, LocalDate.EPOCH,
                    han ? !hanFamily.isEmpty() : !family.isEmpty());
        });
        return List.copyOf(forms);
    }

    /// Whether `words`, as those that say who speaks, mean the person.
    boolean isNamed(@Nullable String words, LocalDate day) {
        return words != null && in(words, day, false) == Sureness.NAMED;
    }

    private void add(Set<String> forms, String form, String office, LocalDate day, boolean possible) {
        if (possible && sureness(office, day, false) == Sureness.NAMED) {
            forms.add(form);
        }
    }

    /// Whether `text` of `day` means the person; `named` says that its article has a form of the name and
    /// none of a namesake's. Null where it does not.
    @Nullable Sureness in(String text, LocalDate day, boolean named) {
        if (names.standIn(text)) {
            return Sureness.NAMED;
        }
        List<PersonMention> mentions = addressed.in(around(text), family, hanFamily);
        Sureness best = null;
        for (PersonMention mention : mentions) {
            boolean family = mention.name().equalsIgnoreCase(this.family) || mention.name().equals(hanFamily);
            Sureness its = family ? sureness(mention.office(), day, named) : null;
            best = best == Sureness.NAMED || its == null ? best : its;
        }
        return best == null && named && standsAlone(text, mentions) ? Sureness.NAMED : best;
    }

    /// Of a long text the neighbourhoods of the family name: whole articles would take long to read.
    private String around(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        var near = new StringBuilder();
        String simple = hanFamily.isEmpty() ? "" : ChineseScript.simplified(text);
        int until = 0;
        for (int at = next(text, simple, 0); at >= 0; at = next(text, simple, until)) {
            int from = Math.max(until, text.lastIndexOf(' ', Math.max(0, at - NEAR)) + 1);
            int end = text.indexOf(' ', Math.min(text.length(), at + NEAR));
            until = end < 0 ? text.length() : end;
            near.append(text, Math.min(from, at), until).append('\n');
        }
        return near.toString();
    }

    /// Where one of the family names stands next; -1 where none does.
    private int next(String text, String simple, int from) {
        int letters = capital.isEmpty() ? -1 : text.indexOf(capital, from);
        int characters = hanFamily.isEmpty() ? -1 : simple.indexOf(hanFamily, from);
        return letters < 0 ? characters : characters < 0 ? letters : Math.min(letters, characters);
    }

    private @Nullable Sureness sureness(String office, LocalDate day, boolean named) {
        String plain = Posts.plain(office);
        boolean own = held(plain, day);
        boolean rival = namesakes.stream().anyMatch(other -> other.held(plain, day));
        boolean address = ADDRESSES.contains(plain);
        if (rival && !own) {
            return null;
        }
        if (rival || plain.isEmpty() && !named) {
            return rival ? Sureness.MAYBE : null;
        }
        boolean common = addressed.isCommon(family) || addressed.isCommon(hanFamily);
        boolean known = named || (own ? !common || Posts.isOne(plain) : !common && namesakes.isEmpty());
        return (own || address || plain.isEmpty()) && known ? Sureness.NAMED : Sureness.MAYBE;
    }

    private boolean held(String office, LocalDate day) {
        return person.postsOn(day).stream().anyMatch(post -> Posts.isCalled(post.title(), office));
    }

    /// Whether the bare family name stands there, as no part of another name.
    private boolean standsAlone(String text, List<PersonMention> mentions) {
        if (family.isEmpty() || WORDS.contains(family)) {
            return false;
        }
        List<Words.Word> words = Words.in(text);
        boolean first = addressed.isFamilyFirst(person.name());
        for (int i = 0; i < words.size(); i++) {
            Words.Word word = words.get(i);
            boolean here = word.folded().equals(Words.folded(family).getFirst())
                    && Character.isUpperCase(text.charAt(word.start()));
            if (here && !joins(text, words, i, i + 1) && (first || !joins(text, words, i - 1, i)) && mentions.stream()
                    .filter(Callings::isName).flatMap(one -> one.places().stream())
                    .noneMatch(place -> covers(place, word))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a name indeed, and not one word of a sentence's beginning with a family name.
    private static boolean isName(PersonMention mention) {
        return !FUNCTION.contains(mention.name().toLowerCase(Locale.ROOT).split(" ", 2)[0]);
    }

    private static boolean covers(Span place, Words.Word word) {
        return place.start() <= word.start() && word.end() <= place.end();
    }

    /// Whether two neighbouring words are parts of one name: both with a capital, a space between; what
    /// begins a sentence has its capital from that.
    private static boolean joins(String text, List<Words.Word> words, int one, int other) {
        if (one < 0 || other >= words.size()) {
            return false;
        }
        Words.Word left = words.get(one);
        Words.Word right = words.get(other);
        boolean begins = one == 0 || text.substring(words.get(one - 1).end(), left.start()).matches("(?s).*[.!?\\n].*");
        return text.substring(left.end(), right.start()).isBlank() && Character.isUpperCase(text.charAt(right.start()))
                && Character.isUpperCase(text.charAt(left.start())) && !(begins && one < other && isFunction(left));
    }

    private static boolean isFunction(Words.Word word) {
        return FUNCTION.contains(word.folded());
    }

}
