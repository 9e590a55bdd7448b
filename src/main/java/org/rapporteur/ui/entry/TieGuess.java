package org.rapporteur.ui.entry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LinkForm;

/// What a sentence joins, by the words that join it: "in retaliation for", "only if", "led to".
///
/// @param form how the one bears on the other, or null where only two issues are named
/// @param source what bears on the other
/// @param target the other
record TieGuess(@Nullable LinkForm form, Id<Issue> source, Id<Issue> target) {
    /// @param targetAfter whether what the source bears on is named after these words
    private record Joint(LinkForm form, Pattern words, boolean targetAfter) {
        static Joint of(LinkForm form, boolean targetAfter, String words) {
            return new Joint(form, Pattern.compile("(?iu)" + words), targetAfter);
        }
    }

    private static final List<Joint> JOINTS = List.of(
            Joint.of(LinkForm.RETALIATION, true,
                    "\\b(?:in (?:retaliation|response|answer|reprisal) (?:for|to)|retaliat\\w+ (?:for|against))"
                            + "|反制|报复|報復|回应|回應"),
            Joint.of(LinkForm.CONDITION, false,
                    "\\b(?:only if|unless|provided that|(?:conditional|conditioned|conditions?|depend(?:s|ed|ent)?"
                            + "|contingent) (?:up)?on)\\b|为前提|為前提|取决于|取決於|除非"),
            Joint.of(LinkForm.LEVERAGE, true,
                    "\\b(?:in exchange for|as leverage (?:over|on|for|in)|bargaining chip (?:for|in))|换取|換取"),
            Joint.of(LinkForm.CAUSE, false,
                    "\\b(?:because of|due to|as a result of|caused by|owing to|prompted by)\\b|由于|由於"),
            Joint.of(LinkForm.CAUSE, true, "\\b(?:led to|leads to|resulted in|brought about)\\b|导致|導致|引发|引發"),
            Joint.of(LinkForm.SPILLOVER, true,
                    "\\b(?:spill(?:s|ed|ing)? over|affect(?:s|ed|ing)?|overshadow(?:s|ed|ing)?|hamper(?:s|ed|ing)?"
                            + "|undermin(?:e[sd]?|ing)|cast a shadow over|set back)\\b|波及|影响|影響|拖累"));

    /// What `sentence` joins; null where it does not speak of two issues.
    static @Nullable TieGuess of(String sentence, Suggestions.Reader reader) {
        List<Id<Issue>> all = issues(sentence, reader);
        if (all.size() < 2) {
            return null;
        }
        for (Joint joint : JOINTS) {
            Matcher match = joint.words().matcher(sentence);
            if (match.find()) {
                return joined(joint, sentence.substring(0, match.start()), sentence.substring(match.end()), reader,
                        all);
            }
        }
        return new TieGuess(null, all.getFirst(), all.get(1));
    }

    /// The nearest issue after the joint is the one end of the link; the other is any that remains,
    /// those before the joint first.
    private static TieGuess joined(
            Joint joint, String before, String after, Suggestions.Reader reader, List<Id<Issue>> all) {
        Id<Issue> near = Stream.concat(Stream.of(after.split("[,，]", 2)[0], after)
                .flatMap(part -> issues(part, reader).stream()), all.stream()).findFirst().orElseThrow();
        Id<Issue> other = Stream.concat(issues(before, reader).stream(), all.stream())
                .filter(issue -> !issue.equals(near)).findFirst().orElseThrow();
        return joint.targetAfter() ? new TieGuess(joint.form(), other, near) : new TieGuess(joint.form(), near, other);
    }

    private static List<Id<Issue>> issues(String words, Suggestions.Reader reader) {
        return reader.inPassage(words).stream().map(Suggestion::issue).distinct().toList();
    }
}
