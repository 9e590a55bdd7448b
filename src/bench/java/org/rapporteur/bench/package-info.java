/// Measurements, each beside a peer in the same run: `./mvnw -Pbench verify`.
///
/// Contract: a bench prints a table and never fails for being slow; read its ratios, not its times.
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
