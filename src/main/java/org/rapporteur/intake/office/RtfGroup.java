package org.rapporteur.intake.office;

/// What holds within one pair of braces of a rich text document; an inner group starts with the
/// outer one's and leaves that as it was.
final class RtfGroup {
    /// Where the words of a group go.
    enum Place {
        /// Into the text.
        TEXT,
        /// Nowhere.
        NOWHERE,
        /// Into the table of fonts.
        FONTS,
        /// Into the table of styles.
        STYLES,
        /// Into the title of the properties.
        TITLE,
        /// Into the author of the properties.
        AUTHOR,
        /// Into a date of the properties.
        DATE,
        /// Into a note.
        NOTE,
        /// Into a running head or foot.
        MARGIN,
        /// Into the web page that the document wraps.
        PAGE
    }

    Place place = Place.TEXT;
    int font;
    /// How many characters stand after each coded character for those who cannot read it.
    int skipped = 1;
    boolean hidden;
    /// In a wrapped web page: whether this part is for readers of rich text only.
    boolean rtfOnly;
    /// Whether it holds the number or bullet of a list's paragraph.
    boolean label;
    /// Whether the group started with `\*`.
    boolean optional;

    /// A group within this one.
    RtfGroup inner() {
        var inner = new RtfGroup();
        inner.place = place;
        inner.font = font;
        inner.skipped = skipped;
        inner.hidden = hidden;
        inner.rtfOnly = rtfOnly;
        inner.label = label;
        return inner;
    }
}
