/// That the program works with the network off and never asks for it: its main path in a process
/// of its own where every way to the network is refused and told.
@NullMarked
package org.rapporteur.offline;

import org.jspecify.annotations.NullMarked;
