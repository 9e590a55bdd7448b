package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// The officer's judgement on a development, and what he expects next.
///
/// @param judgement in words, or empty
/// @param confidence the basis of the judgement, or null where not given
/// @param next which way the issue is expected to move, or null
/// @param likelihood how likely that is, or null
/// @param by until when, or null
public record Assessment(
        String judgement,
        @Nullable Confidence confidence,
        @Nullable Direction next,
        @Nullable Likelihood likelihood,
        @Nullable PartialDate by) {}
