package org.rapporteur.intake.document;

/// Reads documents of one format.
public interface Parser {
    /// What `source` says.
    ///
    /// @throws org.rapporteur.model.UserProblem if it cannot be read
    Draft parse(Source source);
}
