package org.rapporteur.intake.document;

import org.rapporteur.model.UserProblem;

/// What a document brings along but nobody can open: a locked member of an archive. The others
/// are still read.
///
/// @param name its name without its folder
/// @param problem why it cannot be read
public record Refusal(String name, UserProblem problem) implements Enclosed {}
