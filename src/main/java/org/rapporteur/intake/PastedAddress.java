package org.rapporteur.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Places;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Warning;

/// A web address that was pasted alone. Nothing is fetched: it becomes a reference whose text is
/// not held.
final class PastedAddress {
    private static final Pattern ONE = Pattern.compile("(?i)https?://[^\\s<>\"]+");

    private PastedAddress() {}

    /// Whether `pasted` is an address and nothing else.
    static boolean isOne(String pasted) {
        return ONE.matcher(pasted.strip()).matches();
    }

    /// The reference to `address`. No child process is needed: no document is parsed.
    static Part read(String address) {
        String url = address.strip();
        var facts = new Facts();
        facts.url(url, Places.ADDRESS);
        Answer.Reading read = Extraction.of(Draft.reference(facts, url), null).reading();
        return new Part.Read(url, new ImportedArticle(
                null, null, null, read.title(), null, DateBasis.NOT_STATED, read.outlet(), read.form(), null, null,
                List.of(), url, null, url, "", read.found(), List.of(Warning.of("text-not-held"))));
    }
}
