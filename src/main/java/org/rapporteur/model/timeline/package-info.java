/// The relationship along time: what stands where on a timeline of a given width, at any zoom.
///
/// Contract: [org.rapporteur.model.timeline.Timeline] is what a tracker tells at one date, sorted once;
/// [org.rapporteur.model.timeline.Layout] makes a [org.rapporteur.model.timeline.Picture] of it for a
/// [org.rapporteur.model.timeline.Frame]. Everything is pure: no clock, no drawing, no toolkit, so the
/// window, files and tests see the very same shapes. Days are numbers since 1 January 1970, with
/// fractions; a day `d` lasts from `d` to `d + 1`. Lengths are pixels from the upper left corner.
///
/// What holds at every zoom: each mark in view is in exactly one spot of its row, so that the counts
/// of clusters add up; spots of a row stand in the order of time; a date that is not one day is as
/// wide as what it may mean; texts never overlap.
@NullMarked
package org.rapporteur.model.timeline;

import org.jspecify.annotations.NullMarked;
