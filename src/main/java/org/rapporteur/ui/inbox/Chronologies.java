package org.rapporteur.ui.inbox;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Where documents go that may be a desk's own chronology.
///
/// @param offer takes one that may be, and what to do where it is none
/// @param open takes one that the officer says is
public record Chronologies(BiConsumer<Path, Runnable> offer, Consumer<Path> open) {}
