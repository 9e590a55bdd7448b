/// Use cases.
///
/// Contract: A service owns its transactions and publishes what changed after the commit.
@NullMarked
package org.rapporteur.service;

import org.jspecify.annotations.NullMarked;
