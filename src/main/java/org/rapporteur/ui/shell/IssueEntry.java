package org.rapporteur.ui.shell;

import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// An issue as the rail lists it.
///
/// @param id the issue
/// @param name its name
/// @param level 1 to 5, or not assessed
/// @param word the level's word, for those who do not see the colour
public record IssueEntry(Id<Issue> id, String name, int level, String word) {}
