package org.rapporteur.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// A mail: the article that it carries, then those that it forwards beside it, then its files.
public final class MailParser implements Parser {
    @Override
    public Draft parse(Source source) {
        MailTree.Read tree = MailTree.of(source);
        MailBody body = MailBody.of(tree.whole());
        Fields fields = tree.whole().fields();
        boolean bulk = fields.has("list-unsubscribe") || fields.has("list-id")
                || fields.word("precedence", "").matches("bulk|list");
        var letter = new Letter(fields.text("subject"), fields.text("from"), fields.text("date"), bulk,
                body.html(), body.plain());
        List<Draft> articles = LetterReader.articles(letter);
        List<Source> files = body.files().found();
        if (body.encrypted() && articles.isEmpty() && files.isEmpty()) {
            throw new UserProblem("intake.encrypted", source.label());
        }
        return together(articles, files, tree.cut() ? new UserProblem(
                "intake.too-many", source.label(), MailTree.MOST) : null);
    }

    /// The first of `articles`, bringing the others and `files` along; after them comes `problem`.
    static Draft together(
            List<Draft> articles, List<? extends Enclosed> files, @Nullable UserProblem problem) {
        var others = new ArrayList<Enclosed>(articles.subList(Math.min(1, articles.size()), articles.size()));
        others.addAll(files);
        Iterable<Enclosed> enclosed = problem == null ? others : () -> Stream.concat(
                others.stream(), Stream.<Enclosed>generate(() -> {
                    throw problem;
                }).limit(1)).iterator();
        boolean coverOnly = articles.size() == 1 && !files.isEmpty()
                && articles.getFirst().paragraphs().stream().allMatch(MailWords::isCover);
        return articles.isEmpty() || coverOnly ? Draft.holding(enclosed) : articles.getFirst().enclosing(enclosed);
    }
}
