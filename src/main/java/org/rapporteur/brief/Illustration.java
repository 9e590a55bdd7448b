package org.rapporteur.brief;

import java.util.List;
import org.rapporteur.model.Sourced;

/// A picture for a paper, with all that it shows.
///
/// @param heading what stands above it
/// @param png the picture, in pixels enough for print
/// @param svg the same as an SVG document
/// @param ratio its height, as a part of its width
/// @param alternative its words, for who cannot see it
/// @param shows the records that it shows, whose markings it carries
public record Illustration(
        String heading, byte[] png, String svg, double ratio, String alternative, List<Sourced<?>> shows) {
    public Illustration {
        shows = List.copyOf(shows);
    }
}
