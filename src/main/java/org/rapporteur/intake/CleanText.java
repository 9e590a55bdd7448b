package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.text.TextParser;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// Text that was read and cleaned before, looked at anew, as one half of a clipping in which two
/// stories run together. No child process is needed: nothing is left in it to be parsed.
public final class CleanText {
    private CleanText() {}

    /// What `text` says of itself. Its bytes are not an original; whoever divides one keeps that.
    public static ImportedArticle read(String text) {
        var source = new Source(null, null, text.getBytes(StandardCharsets.UTF_8));
        Extraction read = Extraction.of(new TextParser().parse(source), null);
        Answer.Reading reading = read.reading();
        return new ImportedArticle(
                null, null, null, reading.title(), published(reading), reading.basis(), reading.outlet(),
                reading.form(), reading.speaker(), reading.party(), reading.authors(), reading.url(),
                reading.language(), null, read.text(), reading.found(), List.copyOf(reading.warnings()));
    }

    private static @Nullable When published(Answer.Reading reading) {
        return reading.published() == null
                ? null
                : new When(PartialDate.parse(reading.published()), reading.publishedWords());
    }
}
