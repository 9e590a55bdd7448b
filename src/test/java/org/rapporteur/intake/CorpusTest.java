package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures on documents whose truth is known.
class CorpusTest {
    @Test
    void titlesPublishersAndDatesOfSavedDocumentsAreRightAndNoDateIsWrong() {
        var wrong = new ArrayList<String>();
        for (JsonNode truth : new JsonMapper().readTree(text(Documents.shared("corpus/formats/truth.json"))).values()) {
            for (JsonNode file : truth.path("files").values()) {
                String name = file.asString();
                if (name.endsWith(".html") || name.endsWith(".txt")) {
                    wrong.addAll(differences(name, truth));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aChinesePageInGb18030ComesOutRight() {
        var read = Documents.read(Documents.shared("corpus/formats/zh-gb18030.html"));

        assertEquals("中美禁毒合作工作组会议在北京举行", read.reading().title());
        assertEquals("zh-Hans", read.reading().language());
        assertEquals("示例网", read.reading().outlet());
        assertEquals(2, Documents.paragraphs(read).size());
        assertFalse(read.text().contains("台湾问题"));
    }

    @Test
    void furnitureOfSavedDocumentsIsGone() {
        for (Path file : Documents.files(Documents.shared("corpus/formats"), "")) {
            if (file.toString().matches(".*\\.(html|txt)")) {
                String text = Documents.read(file).text();
                for (String line : List.of("cookies", "Skip to content", "Source "
                        + "link", "Related", "Tweet", "newsletter")) {
                    assertFalse(text.contains(line), () -> file + " still says " + line);
                }
            }
        }
    }

    @Test
    void everyOfficialDocumentKeepsItsWordsAndLosesItsMarkup() {
        for (Path file : Documents.files(Documents.shared("corpus/whitehouse"), ".md")) {
            var read = Documents.read(file);

            assertTrue(String.valueOf(file.getFileName()).startsWith(String.valueOf(read.reading().published())));
            assertEquals("The White House", read.reading().outlet());
            assertFalse(read.text().matches("(?s).*(?:\\*\\*[\\p{L}]|\\]\\(http|</|\\u00A0|  |[^\\n]\\n[^\\n]).*"),
                    file::toString);
        }
    }

    private static List<String> differences(String name, JsonNode truth) {
        var read = Documents.read(Documents.shared("corpus/formats/" + name)).reading();
        var wrong = new ArrayList<String>();
        boolean dated = !"none".equals(truth.path("date_carrier").asString(""));
        String published = truth.path("published").asString("");
        if (dated && !published.equals(read.published()) || !dated && read.published() != null) {
            wrong.add(name + " published " + read.published());
        }
        if (!truth.path("title").asString("").equals(read.title())) {
            wrong.add(name + " title " + read.title());
        }
        if (!truth.path("publisher").asString("").equals(read.outlet())) {
            wrong.add(name + " outlet " + read.outlet());
        }
        if (name.endsWith(".html") && !truth.path("url").asString("").equals(read.url() == null ? "" : read.url())) {
            wrong.add(name + " url " + read.url());
        }
        return wrong;
    }

    private static String text(Path file) {
        return new String(Documents.bytes(file), StandardCharsets.UTF_8);
    }
}
