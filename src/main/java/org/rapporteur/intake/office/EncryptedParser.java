package org.rapporteur.intake.office;

import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Documents since 2007 that are encrypted whole: they can only be named so.
final class EncryptedParser implements Parser {
    @Override
    public Draft parse(Source source) {
        throw new UserProblem("intake.encrypted", source.label());
    }
}
