package org.rapporteur.intake;

/// Reads documents of one format.
interface Parser {
    /// What `source` says.
    ///
    /// @throws org.rapporteur.model.UserProblem if it cannot be read
    Draft parse(Source source);
}
