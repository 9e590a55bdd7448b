package org.rapporteur.repository;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Content;

/// The kinds of record that a tracker holds.
public final class Kinds {
    /// The kinds of this program.
    public static final Kinds STANDARD = new Kinds(List.of(
            Trackers.KIND, Scales.KIND, Issues.KIND, Outlets.KIND, Articles.KIND, Passages.KIND, Developments.KIND,
            Aparts.KIND, Events.KIND, Readouts.KIND, Commitments.KIND, Commitments.RATINGS, Positions.KIND, People.KIND,
            Links.KIND, Lookouts.TRIPWIRES, Lookouts.DISMISSALS, Lookouts.FLAGS, Lookouts.TASKS, Caveats.KIND,
            Briefs.KIND, Purges.KIND));

    private final List<Kind<?>> all;

    /// These kinds and no others.
    public Kinds(List<Kind<?>> all) {
        this.all = List.copyOf(all);
    }

    /// These kinds and one more.
    public Kinds with(Kind<?> kind) {
        return new Kinds(Stream.concat(all.stream(), Stream.of(kind)).toList());
    }

    /// All kinds, in the order of the glossary.
    public List<Kind<?>> all() {
        return all;
    }

    /// The kind called `name`.
    ///
    /// @throws IllegalArgumentException if there is none
    Kind<?> named(String name) {
        return find(kind -> kind.name().equals(name), name);
    }

    /// The kind called `name`, if there is one.
    Optional<Kind<?>> find(String name) {
        return all.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /// The kind whose contents are of `type`.
    ///
    /// @throws IllegalArgumentException if there is none
    @SuppressWarnings("unchecked")
    public <T extends Content> Kind<T> of(Class<T> type) {
        return (Kind<T>) find(kind -> kind.type() == type, type.getSimpleName());
    }

    /// The names of all kinds.
    public Set<String> names() {
        return all.stream().map(Kind::name).collect(Collectors.toUnmodifiableSet());
    }

    /// The name of the kind of `content`.
    public String nameOf(Content content) {
        return of(content).name();
    }

    /// The kind of `content`.
    @SuppressWarnings("unchecked")
    <T extends Content> Kind<T> of(T content) {
        return (Kind<T>) find(kind -> kind.type().isInstance(content), content.getClass().getSimpleName());
    }

    private Kind<?> find(Function<Kind<?>, Boolean> wanted, String name) {
        return all.stream().filter(wanted::apply).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "no kind " + name + " among " + all.stream().map(Kind::name).collect(Collectors.joining(", "))));
    }
}
