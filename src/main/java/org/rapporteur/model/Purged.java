package org.rapporteur.model;

/// The word of who purged an article on why it had to go. Who it was and when stands with the gesture.
///
/// @param article the article, of which nothing but the skeleton is left
/// @param why the reason, in the officer's words, without any of the article's
public record Purged(Id<Article> article, String why) implements Content {}
