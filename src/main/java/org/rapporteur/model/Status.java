package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// Where an issue stands at one date.
///
/// @param level 1 to 5, or [Scale#NOT_ASSESSED]
/// @param levelName the level's word, as chosen; null where not assessed
/// @param since when the present unbroken run of this level began; null where not assessed
/// @param trend the direction of the last change of level, if it lies within the window
/// @param lastChange when the level last changed, or null where it never did
/// @param possibly the number of a later level that may already be in force, because only its
///     earliest day is past; null otherwise
/// @param possiblyName that level's word
/// @param sources how many articles support the present run
/// @param independentSources how many origins there are among them
/// @param withdrawn how many articles more would support it, had they not been withdrawn or discredited
/// @param headline what the newest development says, or empty
/// @param newest when the newest development happened, or null where there is none
/// @param stale whether the newest development lies further back than the issue allows
public record Status(
        int level,
        @Nullable String levelName,
        @Nullable When since,
        Direction trend,
        @Nullable When lastChange,
        @Nullable Integer possibly,
        @Nullable String possiblyName,
        int sources,
        int independentSources,
        int withdrawn,
        String headline,
        @Nullable When newest,
        boolean stale) {
    /// A status none of whose sources was withdrawn.
    public Status(
            int level,
            @Nullable String levelName,
            @Nullable When since,
            Direction trend,
            @Nullable When lastChange,
            @Nullable Integer possibly,
            @Nullable String possiblyName,
            int sources,
            int independentSources,
            String headline,
            @Nullable When newest,
            boolean stale) {
        this(level, levelName, since, trend, lastChange, possibly, possiblyName, sources, independentSources, 0,
                headline, newest, stale);
    }

    /// Whether a level is in force.
    public boolean assessed() {
        return level != Scale.NOT_ASSESSED;
    }
}
