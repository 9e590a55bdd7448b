/// Files that only a passphrase opens.
///
/// Contract: streams in, streams out; knows nothing of what is sealed. A wrong passphrase, a file
/// that ends early and one that was altered are told apart.
@NullMarked
package org.rapporteur.exchange.seal;

import org.jspecify.annotations.NullMarked;
