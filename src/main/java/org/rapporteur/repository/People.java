package org.rapporteur.repository;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;

/// People and their posts.
public final class People {
    /// How they are kept.
    public static final Kind<Person> KIND = Kind.of("person", Person.class)
            .words("name", Person::name)
            .words("native_name", Person::nativeName)
            .words("party", Person::party)
            .words("note", Person::note)
            .column("marking", Person::marking)
            .texts("person_name", Person::otherNames)
            .list("person_post", Person::posts, People::post, List.of(
                    Kind.Column.words("title", Person.Post::title),
                    Kind.Column.value("held_from", post -> edtf(post.from())),
                    Kind.Column.value("held_until", post -> edtf(post.until()))))
            .read(row -> new Person(
                    row.text("name"), row.text("native_name"), row.texts("person_name"), row.text("party"),
                    row.list("person_post", Person.Post.class), row.text("note"), row.text("marking"),
                    row.citations()));

    private People() {}

    private static Person.Post post(Rows.Item row) {
        return new Person.Post(
                row.text("title"), date(row.textOrNull("held_from")), date(row.textOrNull("held_until")));
    }

    private static @Nullable String edtf(@Nullable PartialDate date) {
        return date == null ? null : date.edtf();
    }

    private static @Nullable PartialDate date(@Nullable String edtf) {
        return edtf == null ? null : PartialDate.parse(edtf);
    }
}
