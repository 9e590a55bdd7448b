package org.rapporteur.intake.pdf;

/// One letter at its place on a page, in points from the upper left corner, the page turned so
/// that its text runs from left to right.
///
/// @param order its place in the order in which the page is drawn
/// @param text what it means; several characters for a ligature
/// @param x its left edge
/// @param y its baseline
/// @param width how far the next letter stands from it
/// @param size the size of its font
/// @param bold whether its font is heavy
/// @param space whether it is white space
record Glyph(
        int order, String text, double x, double y, double width, double size, boolean bold, boolean space) {
    double right() {
        return x + width;
    }

    /// The same letter at another place: for pages whose lines run downwards.
    Glyph at(double left, double baseline, double advance) {
        return new Glyph(order, text, left, baseline, advance, size, bold, space);
    }

    /// Whether it belongs to a script that is written without spaces.
    boolean isDense() {
        return Scripts.isDense(text.codePointAt(0));
    }
}
