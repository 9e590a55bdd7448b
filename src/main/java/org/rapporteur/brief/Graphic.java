package org.rapporteur.brief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A piece of a section that is seen: as wide as the text unless it would then not fit on a page. What its
/// statements say are its words for who cannot see it, and where there are no pictures.
public sealed interface Graphic extends Block permits Block.Picture, StatusStrip, LevelSteps, StepsRow {
    /// The highest that a picture stands, as a part of the width of the text.
    double HIGHEST = 1.3;

    /// The picture in pixels, for readers that know no other.
    ///
    /// @param language of the dates that it writes
    byte[] png(Locale language);

    /// The same as an SVG document.
    ///
    /// @param language of the dates that it writes
    String svg(Locale language);

    /// Its height, as a part of its width.
    double ratio();

    /// What is named beneath it because it has sources: that is where their marks stand.
    List<Caption> captions();

    /// Its words.
    default String alternative() {
        return statements().stream().map(Statement::text).collect(Collectors.joining(" "));
    }

    /// Its width, as a part of the width of the text.
    default double share() {
        return Math.min(1, HIGHEST / ratio());
    }

    /// A name beneath a picture.
    ///
    /// @param name what is named
    /// @param evidence where it stands on
    record Caption(String name, Evidence evidence) {}
}
