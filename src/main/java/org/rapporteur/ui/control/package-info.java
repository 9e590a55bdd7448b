/// The controls that screens are made of.
///
/// Contract: small classes, one job each; their words come in through the constructor or Messages;
/// their colours are style classes and tokens only.
@NullMarked
package org.rapporteur.ui.control;

import org.jspecify.annotations.NullMarked;
