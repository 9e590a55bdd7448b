package org.rapporteur.service.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.PdfWriter;
import org.rapporteur.model.AsOf;
import org.rapporteur.ui.gallery.SampleDesk;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// PDFs for archives, by the rules of their standard as [veraPDF](https://verapdf.org) reads them.
class PaperArchiveTest {
    private static final AsOf AS_OF = AsOf.of(LocalDate.of(2024, 4, 26));
    /// That a file is for all readers, PDF/UA, is not said in it: machines cannot test all that this asks.
    private static final List<String> NOT_CLAIMED = List.of("5-1");

    @TempDir
    Path folder;

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void anArchiveWithTablesPicturesAndNotesIsOneByItsStandardAndTaggedForAllReaders()
            throws IOException, VeraPDFException {
        try (var desk = SampleDesk.in(folder)) {
            byte[] pdf = archive(desk, "issue-paper");

            assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_2_B));
            assertEquals(NOT_CLAIMED, broken(pdf, PDFAFlavour.PDFUA_1));
        }
    }

    @ParameterizedTest
    @Tag("large")
    @ValueSource(strings = {"en", "zh-CN"})
    void everyPaperIs(String language) throws IOException, VeraPDFException {
        try (var desk = SampleDesk.in(folder, Locale.forLanguageTag(language))) {
            for (PaperTemplate template : new Papers(desk.messages(), folder.resolve("none")).shipped()) {
                byte[] pdf = archive(desk, template.name());

                assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_2_B), template.name());
                assertEquals(NOT_CLAIMED, broken(pdf, PDFAFlavour.PDFUA_1), template.name());
            }
        }
    }

    private byte[] archive(SampleDesk desk, String name) throws IOException {
        var briefing = new Briefing(desk.open(), desk.messages());
        BriefRequest usual = briefing.request(AS_OF);
        PaperTemplate template = new Papers(desk.messages(), folder.resolve("none")).shipped().stream()
                .filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        Paper paper = briefing.compose(AS_OF, new BriefRequest(template, "the Ambassador", Map.of(), usual.issues(),
                LocalDate.of(2022, 8, 1), null, usual.ceiling(), true, true, List.of(), "Ana", usual.made()));
        var out = new ByteArrayOutputStream();
        new PdfWriter(desk.messages()).write(paper, out, true);
        return out.toByteArray();
    }

    /// The rules that `pdf` breaks, by clause and number.
    private static List<String> broken(byte[] pdf, PDFAFlavour standard) throws IOException, VeraPDFException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            SortedSet<String> rules = validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber())
                    .collect(Collectors.toCollection(TreeSet::new));
            return List.copyOf(rules);
        }
    }
}
