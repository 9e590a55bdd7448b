package org.rapporteur.service.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Scale;
import org.rapporteur.model.When;

/// Plays the sample's script without a tracker and refuses what a tracker would, or should:
/// what is cited before it is imported, quotes that are not in the text, times that run back.
final class SampleCheck {
    private final ZoneId zone;
    private final Set<String> made = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();
    private @Nullable Instant last;

    /// A check for a desk whose days end in `zone`.
    SampleCheck(ZoneId zone) {
        this.zone = zone;
    }

    /// Checks all steps in order.
    ///
    /// @throws IllegalStateException at the first that cannot be
    void check(SampleScript script) {
        script.steps().forEach(this::check);
    }

    private void check(SampleStep step) {
        require(last == null || step.at().isAfter(last), "recorded out of order at " + step.at());
        require((last == null) == (step instanceof SampleStep.Begin), "the tracker is made first, and once");
        last = step.at();
        switch (step) {
            case SampleStep.Begin begin -> make("tracker", begin.tracker().title());
            case SampleStep.AddScale add -> make("scale", add.scale().name());
            case SampleStep.AddOutlet add -> make("outlet", add.key());
            case SampleStep.AddIssue add -> checkIssue(add.issue());
            case SampleStep.Import imported -> checkArticle(imported.article(), imported.at());
            case SampleStep.Log log -> checkDevelopment(log.development(), log.at());
            case SampleStep.Cite cite -> checkAdded(cite.development());
            case SampleStep.Stand stand -> checkStanding(stand);
            case SampleStep.Prepare prepare -> known("issue", prepare.issue().key());
            case SampleStep.Keep keep -> checkKept(keep.record());
            case SampleStep.Amend amend -> checkAmended(amend.record());
        }
    }

    private void checkIssue(SampleIssue issue) {
        known("scale", issue.scale());
        make("issue", issue.key());
    }

    private void checkArticle(SampleArticle article, Instant at) {
        make("article", article.key());
        if (article.outlet() != null) {
            known("outlet", article.outlet());
        }
        if (article.origin() != null) {
            known("article", article.origin());
        }
        notAfter(article.published(), at, article.key());
        texts.put(article.key(), article.text());
    }

    private void checkDevelopment(SampleDevelopment development, Instant at) {
        String key = development.key();
        make("development", key);
        known("issue", development.issue());
        notAfter(development.happened(), at, key);
        Integer level = development.level();
        require(level == null || level >= Scale.NOT_ASSESSED && level <= Scale.LEVELS, "no such level on " + key);
        require(development.sources().stream().anyMatch(SampleCitation::supports), "no source for " + key);
        checkQuotes(development.sources(), key);
    }

    private void checkAdded(SampleDevelopment development) {
        known("development", development.key());
        make("added sources", development.key());
        checkQuotes(development.added(), development.key());
    }

    private void checkKept(SampleRecord record) {
        record.names().forEach(this::known);
        make(record.kind(), record.key());
        checkQuotes(record.sources(), record.name());
    }

    private void checkAmended(SampleRecord record) {
        known(record.name());
        make("added sources", record.name());
        checkQuotes(record.added(), record.name());
    }

    private void checkQuotes(List<SampleCitation> citations, String key) {
        for (SampleCitation citation : citations) {
            known("article", citation.article());
            String text = texts.getOrDefault(citation.article(), "");
            int found = text.indexOf(citation.quote());
            require(found >= 0, key + ": not in article " + citation.article() + ": " + citation.quote());
            require(text.indexOf(citation.quote(), found + 1) < 0, key + ": ambiguous: " + citation.quote());
        }
    }

    private void checkStanding(SampleStep.Stand stand) {
        known("issue", stand.issue());
        require(!stand.standing().asOf().isAfter(day(stand.at())), "written ahead of its day: " + stand.issue());
    }

    private void notAfter(When when, Instant at, String key) {
        require(!when.earliest().isAfter(day(at)), "recorded before its date: " + key);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private void make(String sort, String key) {
        require(made.add(sort + ' ' + key), "made twice: " + sort + ' ' + key);
    }

    private void known(String sort, String key) {
        known(sort + ' ' + key);
    }

    private void known(String name) {
        require(made.contains(name), "named before it is made: " + name);
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalStateException("in the sample: " + problem);
        }
    }
}
