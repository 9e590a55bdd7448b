package org.rapporteur.service.search;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.search.Order;
import org.rapporteur.repository.Workspace;
import org.rapporteur.service.OpenTracker;

/// The searches that one person keeps in a tracker. They belong to his workspace: not chained, not
/// merged, and blanked by a purge where they quote what is purged.
public final class SavedSearches {
    private static final String KEY = "search.";
    private static final int LINES = 4;

    private final OpenTracker open;

    /// Those kept in `open`.
    public SavedSearches(OpenTracker open) {
        this.open = open;
    }

    /// All of them, by name.
    public List<SavedSearch> all() {
        return open.read(sql -> Workspace.all(sql, KEY)).entrySet().stream()
                .map(entry -> read(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(SavedSearch::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /// The watch queries of `issue`, by name.
    public List<SavedSearch> of(Id<Issue> issue) {
        return all().stream().filter(saved -> issue.equals(saved.issue())).toList();
    }

    /// Keeps a query under a name.
    ///
    /// @param issue the issue whose watch query it is, or null
    /// @throws UserProblem if the name or the query is empty
    public SavedSearch add(String name, String query, Order order, @Nullable Id<Issue> issue) {
        return save(new SavedSearch(UuidCreator.getTimeOrderedEpoch(), name, query, order, issue));
    }

    /// Keeps `search` as it is now, in the place of what it was.
    ///
    /// @throws UserProblem if its name or query is empty
    public SavedSearch save(SavedSearch search) {
        var kept = new SavedSearch(search.id(), line(search.name()), line(search.query()), search.order(),
                search.issue());
        if (kept.name().isEmpty()) {
            throw new UserProblem("searchNameMissing");
        }
        if (kept.query().isEmpty()) {
            throw new UserProblem("searchEmpty");
        }
        String issue = kept.issue() == null ? "" : kept.issue().toString();
        Workspace.put(open.database(), KEY + kept.id(),
                String.join("\n", kept.order().name(), issue, kept.name(), kept.query()), open.clock().instant());
        return kept;
    }

    /// Forgets a search.
    public void remove(UUID id) {
        Workspace.remove(open.database(), KEY + id);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static SavedSearch read(String key, String value) {
        String[] lines = value.split("\n", LINES);
        return new SavedSearch(UUID.fromString(key.substring(KEY.length())), lines[2], lines[3],
                Order.valueOf(lines[0]), lines[1].isEmpty() ? null : Id.parse(lines[1]));
    }
}
