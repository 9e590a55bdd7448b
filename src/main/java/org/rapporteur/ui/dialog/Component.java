package org.rapporteur.ui.dialog;

import java.util.function.Supplier;

/// One of the works that the program is made of.
///
/// @param name as it is published
/// @param licence the licences under which it may be used, in short
/// @param notices what its authors ask to be shown along with it; read when asked for
public record Component(String name, String version, String licence, Supplier<String> notices) {}
