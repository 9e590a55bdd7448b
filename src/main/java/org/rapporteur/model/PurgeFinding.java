package org.rapporteur.model;

import java.util.List;

/// All that a purge would blank, or has blanked, and what beside it somebody has to decide on.
///
/// @param articles the articles that go
/// @param places the fields that quote them, a record's kinds together
/// @param papers issued briefs whose frozen paper, or the file that was sent, holds their words
/// @param drafts how many drafts, half-typed forms, saved searches and other notes of the desk go
/// @param enclosing other articles of which the file goes, since it encloses one of these; their
///     text stays
/// @param kin other articles that hold the same words and stay as things are, the likest first
/// @param resting records that rest on the articles in words of their own, which stay as things are
public record PurgeFinding(
        List<Blanked> articles,
        List<Place> places,
        List<Named> papers,
        int drafts,
        List<Named> enclosing,
        List<Kin> kin,
        List<Resting> resting) {
    /// An article that goes.
    ///
    /// @param bytes the size of the file that was imported, 0 where none is held
    /// @param letters the size of its text in bytes, 0 where none is held
    /// @param passages how many passages of it are on record
    public record Blanked(Id<Article> id, String title, long bytes, long letters, int passages) {}

    /// A field that quotes.
    ///
    /// @param kind the name of the record's kind
    /// @param record the record
    /// @param name what the record is called
    /// @param field the column or list, as `what` of a development
    /// @param words the words that go
    /// @param stands whether the record says so now; else an earlier version did
    public record Place(String kind, Id<?> record, String name, String field, String words, boolean stands) {}

    /// A record by its name.
    public record Named(String kind, Id<?> id, String name) {}

    /// A record that rests on the articles and says something in words of its own.
    ///
    /// @param words what it says so, a field each
    public record Resting(String kind, Id<?> id, String name, List<String> words) {
        public Resting {
            words = List.copyOf(words);
        }

        /// What it is told by: its name where that stays, else the first that does.
        public String told() {
            return words.contains(name) ? name : words.getFirst();
        }
    }

    /// Another article with the same words.
    ///
    /// @param share how much of the words that go it has, from 0 to 1
    public record Kin(Id<Article> id, String title, double share) {}

    public PurgeFinding {
        articles = List.copyOf(articles);
        places = List.copyOf(places);
        papers = List.copyOf(papers);
        enclosing = List.copyOf(enclosing);
        kin = List.copyOf(kin);
        resting = List.copyOf(resting);
    }
}
