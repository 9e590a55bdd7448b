package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.FoundIn;
import org.rapporteur.model.UserProblem;

class ReferencesReadTest {
    private static final String RIS = """
            TY  - NEWS
            TI  - Talks on export controls resume
              in Geneva
            AU  - Doe, Jane
            AU  - Smith, John, Jr.
            T2  - Example Times
            DA  - 2024/01/30/
            PY  - 2024
            UR  - https://example.org/talks
            LA  - en
            AB  - An abstract that goes nowhere.
            ER  -

            TY  - JOUR
            TI  - Second
            PY  - 2023
            DO  - 10.1234/abc
            VL  - 12
            ER  -
            """;
    private static final String BIBTEX = """
            % a comment
            @string{ft = "Example Quarterly"}
            @article{doe24, title = {Der {Zürcher} Gipfel: {\\"O}sterreich -- na\\"{\\i}ve Fragen}, author = {Doe, Jane and
              Jos{\\'e} Mu{\\~n}oz and {Ministry of Trade, Beijing}}, journal = ft # { Online}, year = 2024, month = mar,
              volume = {3}, doi = {10.5555/xyz}, abstract = {Nothing of this.}}
            @online{broken, title = {Left open, author = {Nobody}

            @book(last, title = "A {"}quoted{"} book", year = "1999", publisher = "Example Press")
            """;
    private static final String CSL = """
            [{"id": "a", "type": "article-newspaper", "title": "会谈在北京举行", "container-title": "示例报",
              "author": [{"family": "王", "given": ""}, {"literal": "Xinhua"}],
              "issued": {"date-parts": [[2024, 1]]}, "URL": "https://example.cn/a"},
             {"id": "b", "type": "speech", "title": "Remarks", "issued": {"date-parts": [[2024,1,26],[2024,1,27]]}},
             {"id": "c", "itemType": "report", "title": "Zotero item", "date": "March 2022",
              "creators": [{"firstName": "Jane", "lastName": "Doe"}], "publicationTitle": "Annals"},
             {"id": "d", "type": "bo""";

    @Test
    void zoterosRdfGivesAnArticleForEachItem() {
        List<Answer.Reading> read = read("library.rdf", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
                 xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
                <bib:Article rdf:about="https://courier.example/plates">
                 <z:itemType>newspaperArticle</z:itemType>
                 <dcterms:isPartOf><bib:Newspaper><dc:title>The Courier</dc:title></bib:Newspaper></dcterms:isPartOf>
                 <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Petrović</foaf:surname>
                  <foaf:givenName>Jelena</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
                 <dc:title>Two sides agree on plates</dc:title><dc:date>2023-12-25</dc:date>
                 <dc:identifier><dcterms:URI><rdf:value>https://courier.example/plates</rdf:value></dcterms:URI>
                 </dc:identifier>
                </bib:Article>
                <z:Attachment rdf:about="#i1"><z:itemType>attachment</z:itemType><dc:title>Snapshot</dc:title>
                </z:Attachment>
                <bib:Report rdf:about="#i2"><z:itemType>report</z:itemType><dc:publisher><foaf:Organization>
                 <foaf:name>Policy Centre</foaf:name></foaf:Organization></dc:publisher>
                 <dc:title>After Ohrid</dc:title><dc:date>March 2024</dc:date></bib:Report>
                </rdf:RDF>
                """);

        assertEquals(List.of("Two sides agree on plates", "After Ohrid"),
                read.stream().map(Answer.Reading::title).toList());
        assertEquals(List.of("Jelena Petrović"), read.getFirst().authors());
        assertEquals("The Courier", read.getFirst().outlet());
        assertEquals("2023-12-25", read.getFirst().published());
        assertEquals("https://courier.example/plates", read.getFirst().url());
        assertEquals(ArticleForm.PRESS, read.getFirst().form());
        assertEquals("Policy Centre", read.getLast().outlet());
        assertEquals("2024-03", read.getLast().published());
        assertEquals("March 2024", read.getLast().publishedWords());
    }

    @Test
    void digitsOfAFormatAreNobodysWords() {
        assertNull(read("list.ris", RIS).getFirst().publishedWords());
    }

    @Test
    void risGivesAnArticleForEachEntry() {
        List<Answer.Reading> read = read("list.ris", RIS);

        assertEquals(2, read.size());
        assertEquals("Talks on export controls resume in Geneva", read.getFirst().title());
        assertEquals(List.of("Jane Doe", "John Smith Jr."), read.getFirst().authors());
        assertEquals("Example Times", read.getFirst().outlet());
        assertEquals("2024-01-30", read.getFirst().published());
        assertEquals(ArticleForm.PRESS, read.getFirst().form());
        assertEquals("en", read.getFirst().language());
        assertEquals("https://example.org/talks", read.getFirst().url());
        assertEquals("Example Times, https://example.org/talks", read.getFirst().reference());
        assertEquals("TI", place(read.getFirst(), FoundIn.Field.TITLE));
        assertEquals("DA", place(read.getFirst(), FoundIn.Field.PUBLISHED));
    }

    @Test
    void aDateIsNoMoreExactThanTheEntry() {
        assertEquals("2023", read("list.ris", RIS).getLast().published());
        assertEquals("https://doi.org/10.1234/abc", read("list.ris", RIS).getLast().url());
        assertEquals("2024-01", read("a.json", CSL).getFirst().published());
        assertEquals("2024-01-26/2024-01-27", read("a.json", CSL).get(1).published());
        assertEquals("2022-03", read("a.json", CSL).get(2).published());
    }

    @Test
    void bibtexIsFreedOfItsMarkup() {
        Answer.Reading first = read("list.bib", BIBTEX).getFirst();

        assertEquals("Der Zürcher Gipfel: Österreich – naïve Fragen", first.title());
        assertEquals(List.of("Jane Doe", "José Muñoz", "Ministry of Trade Beijing"), first.authors());
        assertEquals("Example Quarterly Online", first.outlet());
        assertEquals("2024-03", first.published());
    }

    @Test
    void aBrokenEntryIsCountedAndTheOthersAreRead() {
        assertEquals(List.of("Der Zürcher Gipfel: Österreich – naïve Fragen", "A \"quoted\" book"),
                read("list.bib", BIBTEX).stream().map(Answer.Reading::title).toList());
        assertEquals("intake.bad-references", problem("list.bib", BIBTEX));
        assertEquals(3, read("a.json", CSL).size());
        assertEquals("intake.bad-references", problem("a.json", CSL));
        assertEquals("none", problem("list.ris", RIS));
    }

    @Test
    void cslKeepsNamesInTheirOrder() {
        List<Answer.Reading> read = read("a.json", CSL);

        assertEquals(List.of("王", "Xinhua"), read.getFirst().authors());
        assertEquals(List.of("Jane Doe"), read.get(2).authors());
        assertEquals(ArticleForm.TRANSCRIPT, read.get(1).form());
    }

    @Test
    void endnotesXmlIsRead() {
        String xml = "<?xml version='1.0'?><xml><records><record><ref-type name='Newspaper Article'>23</ref-type>"
                + "<contributors><authors><author>Doe, Jane</author></authors></contributors><titles><title>"
                + "<style>Talks</style> resume</title><secondary-title>Example Times</secondary-title></titles>"
                + "<dates><year>2024</year></dates><urls><related-urls><url>https://example.org/t</url>"
                + "</related-urls></urls></record></records></xml>";
        Answer.Reading read = read("a.xml", xml).getFirst();

        assertEquals("Talks resume", read.title());
        assertEquals("2024", read.published());
        assertEquals(ArticleForm.PRESS, read.form());
    }

    @Test
    void aPastedListIsRecognised() {
        assertEquals(2, read(null, RIS).size());
        assertEquals(2, read(null, BIBTEX).size());
        assertEquals(3, read(null, CSL).size());
    }

    @Test
    void aListWithoutAnEntryIsRefused() {
        assertEquals("intake.no-references",
                assertThrows(UserProblem.class, () -> read("a.ris", "TY  - NEWS\nAU  - Doe, Jane\nER  - \n")).key());
    }

    private static List<Answer.Reading> read(String name, String text) {
        var read = new ArrayList<Answer.Reading>();
        walk(name, text, read);
        return read;
    }

    private static String problem(String name, String text) {
        return walk(name, text, new ArrayList<>());
    }

    private static String walk(String name, String text, List<Answer.Reading> into) {
        var source = new Source(name, null, text.getBytes(StandardCharsets.UTF_8));
        Draft list = Format.of(source).parser().parse(source);
        try {
            for (Enclosed entry : list.enclosed()) {
                into.add(Extraction.of((Draft) entry, null).reading());
            }
            return "none";
        } catch (UserProblem problem) {
            return problem.key();
        }
    }

    private static String place(Answer.Reading read, FoundIn.Field field) {
        return read.found().stream().filter(found -> found.field() == field).findFirst().orElseThrow().place();
    }
}
