package org.rapporteur.service.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Part;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.sample.SampleFile;

/// The checklist on four issues of the sample, with all that an officer writes for it.
class OnePageTest {
    private static final AsOf DAY = AsOf.of(LocalDate.of(2024, 4, 26));

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() {
        SampleFile.at(folder.resolve("sample.rapporteur"));
    }

    @ParameterizedTest
    @CsvSource({"en, false", "en, true", "zh-CN, false", "zh-CN, true"})
    void aCleanChecklistOfFourIssuesIsOnePage(String language, boolean letter) {
        var messages = new Messages(Locale.forLanguageTag(language));
        try (var open = OpenTracker.open(
                folder.resolve("sample.rapporteur"), "Test", Clock.systemUTC(), Changes.immediate())) {
            var briefing = new Briefing(open, messages);
            Paper paper = checklist(open, briefing, letter);

            var written = briefing.write(paper, folder.resolve(language + letter + ".pdf"), false);

            assertEquals(1, written.pages());
        }
    }

    /// The paper for a meeting on `letter` or A4.
    static Paper checklist(OpenTracker open, Briefing briefing, boolean letter) {
        BriefRequest usual = briefing.request(DAY);
        PaperTemplate form = usual.template();
        var look = new PaperTemplate.Look(letter, form.look().font(), form.look().size(), form.look().small(),
                form.look().margin());
        var page = new PaperTemplate(form.name(), form.title(), form.pages(), form.analytic(), form.notes(), look,
                form.banned(), form.parts(), form.style());
        var book = new IssueBook(open);
        return briefing.compose(DAY, new BriefRequest(page, "the Ambassador",
                Map.of(Part.PURPOSE, "Reaffirm the channels reopened at Woodside; press on support for Russia.",
                        Part.BOTTOM_LINE, "The channels hold. Chinese support for Russia’s arms industry is now the "
                                + "issue most likely to set the relationship back."),
                List.of("Support for Russia", "Fentanyl precursors", "Military-to-military channels", "Taiwan Strait")
                        .stream().map(name -> book.named(name).id()).toList(),
                null, "29 April 2024", usual.ceiling(), false, List.of(), "", usual.made()));
    }
}
