/// Papers: what a brief is made of, what is issued and under which number, and what became of it since.
///
/// Contract: as the services'. What was issued is never changed; a correction is a paper of its own.
@NullMarked
package org.rapporteur.service.papers;

import org.jspecify.annotations.NullMarked;
