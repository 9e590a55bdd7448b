package org.rapporteur.ui.inbox;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Where files go that are, or may be, something else than articles.
///
/// @param offer takes a document that may be a desk's own chronology, and what to do where it is none
/// @param open takes one that the officer says is
/// @param tracker takes a tracker, which may be a copy of the open one
public record Elsewhere(BiConsumer<Path, Runnable> offer, Consumer<Path> open, Consumer<Path> tracker) {}
