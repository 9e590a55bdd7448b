package org.rapporteur.model;

import java.util.List;

/// A content that stands on sources.
public interface Cited extends Content {
    /// The sources in the order in which the officer gave them.
    List<Citation> citations();

    /// Its handling label.
    String marking();
}
