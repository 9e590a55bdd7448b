package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody who acts or speaks in the relationship.
///
/// @param name the name as the desk writes it, "Wang Yi"
/// @param nativeName the name in its own script, "王毅", or empty
/// @param otherNames other forms under which articles name the person
/// @param party whom the person speaks for, by name, or empty
/// @param posts the posts held, in any order
/// @param note what else the desk knows, or empty
/// @param marking its handling label
/// @param citations its sources
public record Person(
        String name,
        String nativeName,
        List<String> otherNames,
        String party,
        List<Post> posts,
        String note,
        String marking,
        List<Citation> citations)
        implements Cited {
    /// A post held for a time.
    ///
    /// @param title as shown, "Minister of Public Security"
    /// @param from since when, or null where not known
    /// @param until to when, or null where not known or still held
    public record Post(String title, @Nullable PartialDate from, @Nullable PartialDate until) {
        /// Whether it may have been held on `day`: nothing on record says otherwise.
        public boolean covers(LocalDate day) {
            return (from == null || !from.earliest().isAfter(day)) && (until == null || !until.latest().isBefore(day));
        }
    }

    public Person {
        otherNames = List.copyOf(otherNames);
        posts = List.copyOf(posts);
        citations = List.copyOf(citations);
    }

    /// One person of this and `other`, who are the same: the name, the party and the native name are those of
    /// this where it has one, and nothing that either says is lost.
    ///
    /// @param marking the handling label of both
    public Person and(Person other, String marking) {
        String own = Stream.of(nativeName, other.nativeName, isHan(other.name) && !isHan(name) ? other.name : "")
                .filter(form -> !form.isBlank()).findFirst().orElse("");
        return new Person(name, own,
                Stream.concat(names().stream(), other.names().stream()).distinct()
                        .filter(form -> !form.equals(name) && !form.equals(own)).toList(),
                party.isBlank() ? other.party : party, both(posts, other.posts),
                String.join("\n", both(List.of(note), List.of(other.note)).stream()
                        .filter(text -> !text.isBlank()).toList()),
                marking, both(citations, other.citations));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static boolean isHan(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    /// All forms of the name, the desk's own first.
    public List<String> names() {
        return Stream.concat(Stream.of(name, nativeName), otherNames.stream())
                .filter(form -> !form.isBlank()).distinct().toList();
    }

    /// The posts that may have been held on `day`.
    public List<Post> postsOn(LocalDate day) {
        return posts.stream().filter(post -> post.covers(day)).toList();
    }
}
