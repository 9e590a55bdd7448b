/// The sample tracker, as a script of what its desk recorded and when.
///
/// Contract: the content is data under `sample/us-china`; reading it checks it whole, and what is
/// read is played through the same services as a user's own gestures.
@NullMarked
package org.rapporteur.service.sample;

import org.jspecify.annotations.NullMarked;
