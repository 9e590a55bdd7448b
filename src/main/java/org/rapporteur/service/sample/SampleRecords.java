package org.rapporteur.service.sample;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.Warning;
import org.rapporteur.model.When;
import org.rapporteur.service.DataFields;

/// Mappings of the sample's files as records.
final class SampleRecords {
    private static final String LABEL = "Summary written for the sample; original: ";

    private SampleRecords() {}

    /// An issue, at place `rank`.
    static SampleIssue issue(DataFields fields, int rank) {
        List<TalkingPoint> points = fields.children("points").stream()
                .map(point -> new TalkingPoint(required(TalkingPoint.Kind.class, point, "kind"), point.text("text")))
                .toList();
        return new SampleIssue(
                fields.text("id"), fields.text("name"), fields.text("scale"), rank, fields.texts("terms"),
                fields.text("objective"), points);
    }

    /// An article, its text headed by the label that says what it is.
    static SampleArticle article(DataFields fields) {
        return new SampleArticle(
                fields.text("id"),
                fields.text("title"),
                required(ArticleForm.class, fields, "form"),
                fields.optional("outlet"),
                fields.optional("speaker"),
                fields.optional("party"),
                When.of(fields.text("published")),
                required(DateBasis.class, fields, "basis"),
                fields.optional("url"),
                required(ArticleState.class, fields, "state"),
                fields.optional("origin"),
                fields.children("warnings").stream()
                        .map(warning -> new Warning(warning.text("key"), warning.texts("args")))
                        .toList(),
                text(fields));
    }

    private static String text(DataFields fields) {
        String url = fields.optional("url");
        String label = LABEL + fields.text("original") + (url == null ? "" : ", " + url) + '.';
        return label + "\n\n" + String.join("\n\n", fields.texts("summary"));
    }

    /// A development.
    static SampleDevelopment development(DataFields fields) {
        PartialDate happened = PartialDate.parse(fields.text("happened"));
        String reported = fields.optional("reported");
        return new SampleDevelopment(
                fields.text("id"),
                fields.text("issue"),
                fields.text("what"),
                new When(happened, fields.optional("words")),
                reported == null ? null : When.of(reported),
                fields.number("level"),
                assessment(fields),
                citations(fields, "sources"),
                citations(fields, "added"));
    }

    private static @Nullable Assessment assessment(DataFields fields) {
        Confidence confidence = fields.constant(Confidence.class, "confidence");
        return confidence == null ? null : new Assessment(fields.text("judgement"), confidence, null, null, null);
    }

    /// The sources in the list `name`; none where there is no such list.
    static List<SampleCitation> citations(DataFields fields, String name) {
        return fields.children(name).stream().map(SampleRecords::citation).toList();
    }

    private static SampleCitation citation(DataFields fields) {
        Citation.Role role = fields.constant(Citation.Role.class, "role");
        return new SampleCitation(
                fields.text("article"), fields.text("quote"),
                Objects.requireNonNullElse(role, Citation.Role.SUPPORTS));
    }

    private static <E extends Enum<E>> E required(Class<E> type, DataFields fields, String name) {
        return Enum.valueOf(type, fields.text(name));
    }
}
