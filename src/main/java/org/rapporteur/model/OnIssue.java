package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// An issue that a development belongs to, and the level that it sets there, if any.
///
/// @param issue the issue
/// @param level the level set, or null where the development changes no status
public record OnIssue(Id<Issue> issue, @Nullable LevelChoice level) {}
