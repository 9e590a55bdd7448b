package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.dialog.Component;

/// Every jar that goes along is listed with its licence, and its notices can be read.
class ComponentsTest {
    /// What only tests and benches use.
    /// What checks PDFs for archives, with what it stands on.
    private static final String VALIDATOR = "(verapdf-.*|validation-model|parser|pdf-model|core|rhino|jakarta\\..*"
            + "|jaxb-.*|angus-activation|txw2|istack-commons-runtime)(-jakarta)?-[0-9.]+";
    private static final String TESTS = "(junit|opentest4j|apiguardian|testfx|hamcrest|assertj|archunit|jqwik|lucene|org\\.osgi)"
            + ".*|" + VALIDATOR;

    private List<Component> all;

    @BeforeEach
    void list() {
        all = Components.all();
        Assumptions.assumeFalse(all.isEmpty(), "the bill of materials is made by Maven, which did not run here");
    }

    @Test
    void everyJarOfTheProgramIsListed() {
        Set<String> listed = all.stream().map(work -> work.name() + '-' + work.version()).collect(Collectors.toSet());
        List<String> missing = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> new File(entry).getName()).filter(name -> name.endsWith(".jar"))
                .map(name -> name.replaceAll("(-(linux|mac|win)(-aarch64)?)?\\.jar$", ""))
                .filter(name -> !name.matches(TESTS) && !listed.contains(name)).toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void everyWorkHasALicenceAndItsText() {
        for (Component work : all) {
            assertFalse(work.licence().isBlank(), work.name());
            assertTrue(work.notices().get().length() > 500, work.name() + ": " + work.notices().get());
        }
    }

    @Test
    void whatIsNoJarIsListedToo() {
        assertEquals("CC-BY-SA-3.0", licence("Citation Style Language styles and locales"));
        assertTrue(notices("Citation Style Language styles and locales").contains("Andrew Dunning"));
        assertTrue(notices("OpenCC character tables").contains("Apache License"));
    }

    @Test
    void thoseThatAskToBeReplaceableSaySo() {
        assertTrue(licence("openhtmltopdf-core").startsWith("LGPL"));
        assertTrue(licence("javafx-graphics").contains("classpath-exception"));
    }

    private String licence(String name) {
        return named(name).licence();
    }

    private String notices(String name) {
        return named(name).notices().get();
    }

    private Component named(String name) {
        return all.stream().filter(work -> work.name().equals(name)).findFirst().orElseThrow();
    }
}
