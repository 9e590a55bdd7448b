package org.rapporteur.intake.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Party;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;

/// What an article offers to who reads it for a tracker.
///
/// All offsets count UTF-16 units of the text that was given, as a text control does;
/// [CodePoints] gives them in the form in which passages are kept.
///
/// @param issues the issues that it is likely to be about, likeliest first
/// @param dates the dates of which it speaks, in the order of the text
/// @param people the people, the most often named first
/// @param parties the parties of the tracker, the sides first
/// @param keySentences at most a handful, in the order of the text
/// @param cutShort whether only the first [#EXAMINED] characters were looked at
public record Suggestions(
        List<Suggestion> issues,
        List<DateMention> dates,
        List<PersonMention> people,
        List<PartyMention> parties,
        List<KeySentence> keySentences,
        boolean cutShort) {
    /// How much of a text is looked at, in UTF-16 units: some 150,000 words.
    public static final int EXAMINED = 1_000_000;

    public Suggestions {
        issues = List.copyOf(issues);
        dates = List.copyOf(dates);
        people = List.copyOf(people);
        parties = List.copyOf(parties);
        keySentences = List.copyOf(keySentences);
    }

    /// Reads articles for one tracker. Made once for its issues, parties and people; safe for
    /// several threads.
    public static final class Reader {
        private final WatchTerms terms;
        private final Parties parties;
        private final PersonMentions people;
        private final KeySentences keys;
        private final IssueSentences sentences;

        /// Reads for `issues` between `parties`; `people` are the names that the tracker knows.
        public Reader(List<Stored<Issue>> issues, List<Party> parties, List<String> people) {
            this.parties = new Parties(parties);
            this.terms = new WatchTerms(issues, this.parties);
            this.people = new PersonMentions(people);
            this.keys = new KeySentences(terms);
            this.sentences = new IssueSentences(terms);
        }

        /// The likely issues of an article alone, likeliest first; empty where too little speaks
        /// for any. Faster than [#of], for lists.
        public List<Suggestion> issues(String title, String text) {
            return terms.suggest(title, text);
        }

        /// The issues of which words that the officer chose speak; one watch term is enough.
        public List<Suggestion> inPassage(String passage) {
            return terms.inPassage(passage);
        }

        /// Which sentence of a text uses the watch terms of which issue, in the order of the text.
        public List<IssueSentence> sentences(String text) {
            return sentences.of(bounded(text));
        }

        /// The parties that a text names, the sides first.
        public List<PartyMention> parties(String text) {
            return parties.in(new Words(bounded(text)));
        }

        /// The dates of which a text speaks, in the order in which they are first named.
        public List<DateMention> dates(String text, @Nullable When published) {
            var words = new Words(bounded(text));
            return DateMentions.of(words, Sentences.of(words.text()), published);
        }

        /// What the article offers. A date that only counts from the day of publication is left
        /// out where `published` is null or no day.
        public Suggestions of(String title, String text, @Nullable When published) {
            var words = new Words(bounded(text));
            var titled = new Words(bounded(title));
            List<Span> sentences = Sentences.of(words.text());
            List<TermIndex.Hit> hits = terms.hits(words);
            List<PartyMention> named = parties.in(words);
            List<Suggestion> issues = terms.suggest(titled, words, hits, named);
            List<DateMention> dates = DateMentions.of(words, sentences, published);
            return new Suggestions(
                    issues, dates, people.of(words), named,
                    keys.of(words, sentences, hits, issues, dates), text.length() > EXAMINED);
        }
    }

    /// As much of `text` as is looked at.
    static String bounded(String text) {
        if (text.length() <= EXAMINED) {
            return text;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(EXAMINED)) ? EXAMINED - 1 : EXAMINED);
    }
}
