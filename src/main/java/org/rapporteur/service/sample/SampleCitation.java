package org.rapporteur.service.sample;

import org.rapporteur.model.Citation;

/// A source of a development of the sample.
///
/// @param article the key of the article
/// @param quote the passage: a substring of the article's text that occurs in it once
/// @param role what it does for the statement
public record SampleCitation(String article, String quote, Citation.Role role) {
    /// Whether it speaks for the statement.
    public boolean supports() {
        return role == Citation.Role.SUPPORTS;
    }
}
