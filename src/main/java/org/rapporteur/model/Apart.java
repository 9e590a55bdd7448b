package org.rapporteur.model;

/// An officer's word that two articles are not copies of each other, however much alike they are.
/// What says that articles do belong together is [Article#origin].
///
/// @param one the one article
/// @param two the other
public record Apart(Id<Article> one, Id<Article> two) implements Content {
    /// Whether it speaks of these two, in either order.
    public boolean concerns(Id<Article> first, Id<Article> second) {
        return one.equals(first) && two.equals(second) || one.equals(second) && two.equals(first);
    }
}
