package org.rapporteur.service.commitments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.intake.suggest.PartyMention;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.search.Words;

/// Which parties a sentence makes speak or promise: those that it names, or whose people it names,
/// before a word of speech or of promise in the same clause. A guess by the order of words, which the
/// officer sees and corrects; where nothing stands before such a word there is none.
///
/// @param reader finds the parties
/// @param people those on record; of use are those who speak for a party
/// @param parties the parties of the tracker
public record Subjects(Suggestions.Reader reader, List<Person> people, List<Party> parties) {
    private static final Pattern SAYS = Pattern.compile(
            "(?i)\\b(?:says?|said|stated|announce[sd]?|warn(?:s|ed)?|urge[sd]?|call(?:s|ed)? (?:on|for)"
                    + "|oppose[sd]?|reiterate[sd]?|(?:re)?affirm(?:s|ed)?|declare[sd]?|condemn(?:s|ed)?|criticize[sd]?"
                    + "|insist(?:s|ed)?|denie[sd]|demand(?:s|ed)?|stress(?:es|ed)?|emphasi[sz]e[sd]?|underscore[sd]?"
                    + "|express(?:es|ed)?|raise[sd]?|told|asked|believes?|considers?|reject(?:s|ed)?|accuse[sd]?"
                    + "|supports?|supported|welcome[sd]?|maintain(?:s|ed)?)\\b"
                    + "|表示|指出|强调|強調|重申|反对|反對|敦促|呼吁|呼籲|认为|認為|主张|主張|说|說|称|稱");
    private static final Pattern PROMISES = Pattern.compile(
            "(?i)\\b(?:agree[sd]?|pledge[sd]?|promise[sd]?|commit(?:s|ted)?|undertakes?|undertook|vow(?:s|ed)?|will"
                    + "|shall|would|guarantee[sd]?|assure[sd]?|plan(?:s|ned)? to)\\b"
                    + "|同意|承诺|承諾|保证|保證|答应|答應|将|將");
    private static final Pattern BOTH = Pattern.compile(
            "(?i)\\b(?:both|the two) (?:sides|countries|governments|leaders|presidents|parties)\\b"
                    + "|\\bthe sides\\b|双方|雙方|两国|兩國");
    /// Who stands after these is spoken to or of.
    private static final Pattern OBJECT = Pattern.compile(
            "(?i)(?:\\b(?:with|to|against|over|for|toward|towards|between|at|about|told|asked|urged?|urges"
                    + "|call(?:s|ed)? on|accused|condemned|criticized|by|from)(?: the)?|[对對向与與])\\s*$");
    /// These stand for who stood before the verb before.
    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:it|they|he|she|we|I)\\b|其|它");
    private static final Pattern CLAUSE = Pattern.compile("[.;。；\\n]\\s|。|；|\\n");

    /// The parties whose words `sentence` reports; those of a promise speak too.
    public List<String> speaking(String sentence) {
        return before(sentence, List.of(SAYS, PROMISES), SAYS);
    }

    /// The parties that `sentence` has promise something; both sides where it says "both sides".
    public List<String> promising(String sentence) {
        return before(sentence, List.of(SAYS, PROMISES), PROMISES);
    }

    private List<String> before(String sentence, List<Pattern> verbs, Pattern wanted) {
        var ends = new TreeMap<Integer, Boolean>();
        var starts = new TreeMap<Integer, Integer>();
        for (Pattern verb : verbs) {
            Matcher match = verb.matcher(sentence);
            while (match.find()) {
                ends.merge(match.start(), verb == wanted, Boolean::logicalOr);
                starts.merge(match.start(), match.end(), Math::max);
            }
        }
        TreeMap<Integer, String> named = named(sentence);
        List<String> last = List.of();
        int from = 0;
        for (var verb : ends.entrySet()) {
            int clause = clause(sentence, from, verb.getKey());
            List<String> subjects = subjects(sentence, clause, verb.getKey(), named);
            if (subjects.isEmpty() && PRONOUN.matcher(sentence).region(clause, verb.getKey()).find()) {
                subjects = last;
            }
            if (verb.getValue() && !subjects.isEmpty()) {
                return subjects;
            }
            last = subjects;
            from = starts.getOrDefault(verb.getKey(), verb.getKey());
        }
        return List.of();
    }

    /// Where the clause begins in which the verb at `verb` stands.
    private static int clause(String sentence, int from, int verb) {
        Matcher stop = CLAUSE.matcher(sentence).region(from, verb);
        int begin = from;
        while (stop.find()) {
            begin = stop.end();
        }
        return begin;
    }

    private List<String> subjects(String sentence, int from, int to, TreeMap<Integer, String> named) {
        if (BOTH.matcher(sentence).region(from, to).find()) {
            return parties.stream().filter(Party::side).map(Party::name).toList();
        }
        var subjects = new LinkedHashSet<String>();
        named.subMap(from, to).forEach((at, party) -> {
            if (!OBJECT.matcher(sentence.substring(0, at)).find()) {
                subjects.add(party);
            }
        });
        return List.copyOf(subjects);
    }

    /// Where parties and their people are named.
    private TreeMap<Integer, String> named(String sentence) {
        var named = new TreeMap<Integer, String>();
        for (PartyMention mention : reader.parties(sentence)) {
            mention.places().forEach(place -> named.put(place.start(), mention.name()));
        }
        List<Words.Word> words = Words.in(sentence);
        List<String> folded = words.stream().map(Words.Word::folded).collect(Collectors.toCollection(ArrayList::new));
        for (Person person : people) {
            if (!person.party().isEmpty()) {
                person.names().stream().map(Words::folded).filter(form -> !form.isEmpty())
                        .map(form -> Collections.indexOfSubList(folded, form)).filter(at -> at >= 0)
                        .forEach(at -> named.putIfAbsent(words.get(at).start(), person.party()));
            }
        }
        return named;
    }
}
