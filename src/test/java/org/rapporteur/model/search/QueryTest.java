package org.rapporteur.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.search.Clause.Manner;

class QueryTest {
    @Test
    void theLastWordMayBeABeginning() {
        assertEquals(List.of(text("two", Manner.FORMS), text("sid", Manner.BEGINNING)), Query.of("two sid").clauses());
        assertEquals(List.of(text("two", Manner.FORMS), text("sides", Manner.FORMS)), Query.of("two sides ").clauses());
        assertEquals(List.of(text("sides", Manner.FORMS)), Query.whole("sides").clauses());
    }

    @Test
    void quotesOfEveryShapeMakeAPhrase() {
        var phrase = List.of(new Clause.Text("two sides", List.of("two", "sides"), Manner.EXACT));

        for (String typed : List.of("\"two sides\"", "“two sides”", "„two sides“", "«two sides»", "「two sides」")) {
            assertEquals(phrase, Query.of(typed).clauses(), typed);
        }
    }

    @Test
    void whatIsWrittenTogetherStandsSideBySide() {
        assertEquals(List.of(new Clause.Text("COVID-19", List.of("covid", "19"), Manner.EXACT)),
                Query.of("COVID-19 ").clauses());
    }

    @Test
    void fieldsAndDatesAreTypedInChineseToo() {
        var english = Query.whole("issue:台湾 cited:yes after:2024-04-02 before:2024-05");
        var chinese = Query.whole("议题：台湾 引用:是 自:2024年4月2日 早于:2024年5月");

        assertEquals(english.clauses(), chinese.clauses());
        assertEquals(english.from(), chinese.from());
        assertEquals(english.before(), chinese.before());
        assertEquals("press", Field.FORM.meant("报道"));
        assertEquals("台湾", Field.ISSUE.meant("台湾"));
    }

    @Test
    void aStarMakesABeginning() {
        assertEquals(List.of(text("pre", Manner.BEGINNING), text("x", Manner.FORMS)), Query.whole("pre* x").clauses());
        assertEquals(List.of(new Clause.Text("two si", List.of("two", "si"), Manner.BEGINNING)),
                Query.whole("\"two si\"*").clauses());
    }

    @Test
    void orBindsTighterThanTheSpace() {
        assertEquals(List.of(text("a1", Manner.FORMS), new Clause.Any(List.of(
                        text("b1", Manner.FORMS), text("c1", Manner.FORMS), text("d1", Manner.FORMS)))),
                Query.whole("a1 (b1 OR c1 OR d1)").clauses());
    }

    @Test
    void aMinusExcludes() {
        assertEquals(List.of(text("tea", Manner.FORMS), new Clause.Not(text("milk", Manner.FORMS))),
                Query.whole("tea -milk").clauses());
        assertEquals(List.of(new Clause.Not(new Clause.Filter(Field.OUTLET, "ap"))),
                Query.whole("-outlet:ap").clauses());
    }

    @Test
    void theSameFilterTwiceMeansEither() {
        assertEquals(List.of(text("tea", Manner.FORMS), new Clause.Any(List.of(
                        new Clause.Filter(Field.OUTLET, "ap"), new Clause.Filter(Field.OUTLET, "New York")))),
                Query.whole("outlet:ap tea outlet:“New York”").clauses());
    }

    @Test
    void afterIncludesItsFirstDayAndBeforeDoesNot() {
        Query query = Query.of("after:2024-03 before:\"March 2025\"");

        assertEquals(LocalDate.of(2024, 3, 1), query.from());
        assertEquals(LocalDate.of(2025, 3, 1), query.before());
        assertTrue(query.filtersOnly());
    }

    @Test
    void flagsAreReadFromTheirBeginning() {
        assertEquals(List.of(new Clause.Filter(Field.CITED, "yes")), Query.of("cited:y").clauses());
        assertEquals(List.of(new Clause.Filter(Field.KEY, "no")), Query.of("KEY:No").clauses());
    }

    @Test
    void whatSaysNothingIsPassedOverAndTold() {
        Query query = Query.of("cited:maybe after:soon tea");

        assertEquals(List.of("cited:maybe", "after:soon"), query.passedOver());
        assertEquals(List.of(text("tea", Manner.BEGINNING)), query.clauses());
    }

    @Test
    void badSyntaxIsReadAsWords() {
        assertEquals(List.of(text("two", Manner.FORMS), text("sides", Manner.FORMS)),
                Query.whole("\"two sides").clauses());
        assertEquals(List.of(text("OR", "or", Manner.FORMS)), Query.whole("OR").clauses());
        assertEquals(List.of(text("tea", Manner.FORMS), text("OR", "or", Manner.FORMS)),
                Query.whole("tea OR").clauses());
        assertEquals(List.of(new Clause.Text("planet:mars", List.of("planet", "mars"), Manner.EXACT)),
                Query.whole("planet:mars").clauses());
        assertEquals(List.of(text("outlet:", "outlet", Manner.FORMS)), Query.whole("outlet:").clauses());
        for (String nothing : List.of("", "   ", "-", "\"\"", "*", "()", "- -- :", "“”", "&&& ||")) {
            assertTrue(Query.of(nothing).isEmpty(), nothing);
        }
    }

    @Test
    void oneLetterIsANameOnlyAtFirst() {
        assertEquals(List.of(text("f", Manner.NAME)), Query.of("f").clauses());
        assertEquals(List.of(text("tea", Manner.FORMS)), Query.of("tea f").clauses());
        assertEquals(List.of(text("芬", Manner.FORMS)), Query.of("芬").clauses());
    }

    @Test
    void tenThousandCharactersAreShortenedAndTold() {
        Query query = Query.of("tea ".repeat(2_500));

        assertTrue(query.shortened());
        assertEquals(Query.MOST, query.clauses().size());
        assertFalse(Query.of("tea").shortened());
    }

    private static Clause text(String word, Manner manner) {
        return text(word, word, manner);
    }

    private static Clause text(String typed, String word, Manner manner) {
        return new Clause.Text(typed, List.of(word), manner);
    }
}
