package org.rapporteur.intake.reference;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// The entries of one list of references. What could not be read is said after the last.
final class References {
    private final Source source;
    private final List<Draft> read = new ArrayList<>();
    private int bad;

    /// The references of `source`.
    References(Source source) {
        this.source = source;
    }

    /// Adds an entry, or counts it as bad where it is null.
    void add(@Nullable Draft entry) {
        if (entry == null) {
            bad++;
        } else {
            read.add(entry);
        }
    }

    /// Notes an entry that could not be read at all.
    void addBad() {
        bad++;
    }

    /// All of them, one after the other.
    ///
    /// @throws UserProblem if none could be read
    Draft draft() {
        if (read.isEmpty()) {
            throw new UserProblem("intake.no-references", source.label());
        }
        return Draft.holding(this::walk);
    }

    private Iterator<Enclosed> walk() {
        Iterator<Draft> entries = read.iterator();
        return new Iterator<>() {
            private boolean said = bad == 0;

            @Override
            public boolean hasNext() {
                return entries.hasNext() || !said;
            }

            @Override
            public Enclosed next() {
                if (!entries.hasNext() && !said) {
                    said = true;
                    throw new UserProblem("intake.bad-references", source.label(), bad);
                }
                return entries.next();
            }
        };
    }
}
