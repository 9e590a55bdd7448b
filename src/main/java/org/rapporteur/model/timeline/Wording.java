package org.rapporteur.model.timeline;

import java.util.Locale;
import java.util.function.Function;
import org.rapporteur.model.LinkForm;

/// The words that a picture needs besides those on record.
///
/// @param locale in which dates are written
/// @param tie the word of an influence, "retaliation"
/// @param dayZero what is written where a relative axis begins
/// @param notAssessed what stands where no level is in force
public record Wording(Locale locale, Function<LinkForm, String> tie, String dayZero, String notAssessed) {}
