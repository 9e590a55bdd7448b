package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.NewDevelopment.IssueLevel;
import picocli.CommandLine.Option;

/// One `--issue` or one `--level`. A level belongs to the issue before it, or to the first where
/// it comes before all.
final class TypedIssue {
    @Option(names = "--issue", paramLabel = "NAME")
    private @Nullable String issue;

    @Option(names = "--level", paramLabel = "LEVEL")
    private @Nullable String level;

    /// The issues that `typed` names, each with the level that it sets.
    ///
    /// @throws UserProblem if there is no issue, none of that name or no such level
    static List<IssueLevel> read(List<TypedIssue> typed, IssueBook book, Messages messages) {
        List<Stored<Issue>> issues = typed.stream().map(one -> one.issue).flatMap(Stream::ofNullable)
                .map(book::named).toList();
        if (issues.isEmpty()) {
            throw new UserProblem("issueMissing");
        }
        var levels = new ArrayList<@Nullable Integer>(Collections.nCopies(issues.size(), null));
        int at = -1;
        for (TypedIssue one : typed) {
            if (one.level == null) {
                at++;
                continue;
            }
            int place = Math.max(at, 0);
            if (levels.get(place) != null) {
                throw new UserProblem("levelTwice", issues.get(place).content().name());
            }
            levels.set(place, new LevelWord(scale(issues.get(place), book), messages).read(one.level));
        }
        return IntStream.range(0, issues.size())
                .mapToObj(n -> new IssueLevel(issues.get(n).id(), levels.get(n))).toList();
    }

    private static Scale scale(Stored<Issue> issue, IssueBook book) {
        return book.scales().stream().filter(scale -> scale.id().equals(issue.content().scale()))
                .map(Stored::content).findFirst().orElseThrow(() -> new UserProblem("noSuchScale"));
    }
}
