package org.rapporteur.intake.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts that a desk meets, written for this: copies, revisions, and what only looks like them.
class ComparisonTest {
    private static final String STORY = """
            The two governments agreed on Tuesday to reopen a channel between their coast guards, officials said, \
            after eighteen months in which calls went unanswered.

            The agreement, reached in Geneva after two days of talks, sets up a weekly call between duty officers and \
            a hotline for emergencies at sea. It does not touch on the disputed reefs, which both sides said would be \
            left to later rounds.

            "We have agreed to pick up the telephone, and that is where every other agreement begins," said Maria \
            Oduya, who led one of the delegations. She warned that the arrangement could lapse if vessels were rammed \
            again, as 14 were last year.

            Fishing communities along the coast have lost an estimated 230 million dollars since the channel closed, \
            according to a survey by the port authority of Kellington. Insurance for vessels has doubled.

            Analysts were cautious. A similar channel opened in 2015 and fell silent within a year, when a patrol boat \
            was lost in a storm and neither side would say who had been nearer.

            The first call is planned for next Monday. Both delegations meet again in the spring to look at how often \
            the hotline was used, and whether the duty officers spoke a common language.""";
    private static final String LETTER = """
            Dear Mr. Speaker: Dear Madam President:

            Section 202(d) of the National Emergencies Act provides for the automatic termination of a national \
            emergency unless, within the 90-day period before the anniversary date of its declaration, the President \
            publishes in the Federal Register and transmits to the Congress a notice stating that the emergency is to \
            continue in effect beyond that date. In accordance with this provision, I have sent to the Federal Register \
            for publication the enclosed notice stating that the emergency with respect to the Republic of Vandalia is \
            to continue in effect beyond the anniversary.

            The situation in Vandalia continues to pose an unusual and extraordinary threat to the national security \
            and foreign policy. Therefore, I have determined that it is necessary to continue the national emergency.

            Sincerely,""";
    private static final String CHINESE = """
            两国外交部门负责人周二在日内瓦举行会谈，就恢复海警热线达成一致。双方同意建立值班军官每周通话机制，并设立海上紧急情况热线。

            外交部发言人在例行记者会上表示：“我们同意重新拿起电话，这是一切其他协议的开端，双方应当珍惜这一来之不易的成果，共同维护海上和平稳定。”

            据港口管理部门统计，自热线中断以来，沿海渔民损失约二亿三千万元，船舶保险费用增加一倍。双方将于明年春天再次会晤，评估热线使用情况。""";

    @Test
    void anotherHeadlineADatelineAndAgencyBoilerplateMakeACopy() {
        String wire = "GENEVA, March 4 (Newswire) —\n\n" + STORY
                + "\n\n(Reporting by A. Writer; Editing by B. Editor)\n\nOur Standards: The Newswire Principles of Trust.";

        assertEquals(Likeness.COPY, likeness(STORY, wire));
    }

    @Test
    void aCutTailMakesACopy() {
        String[] paragraphs = STORY.split("\n\n");

        assertEquals(Likeness.COPY, likeness(STORY, String.join("\n\n", List.of(paragraphs).subList(0, 3))));
    }

    @Test
    void otherTypographyMakesACopyThatSaysTheSame() {
        String typed = STORY.replace("\"", "“").replace("'", "’").replace("dollars", "Dollars")
                .replace("eighteen months", "eighteen  months").replace("Oduya,", "Oduya —");
        Comparison comparison = Comparison.of(STORY, typed);

        assertEquals(Likeness.COPY, comparison.likeness());
        assertTrue(comparison.sameContent());
    }

    @Test
    void aCorrectedFigureMakesARevision() {
        Comparison comparison = Comparison.of(STORY, STORY.replace("230 million", "320 million"));

        assertEquals(Likeness.REVISION, comparison.likeness());
        assertFalse(comparison.sameContent());
    }

    @Test
    void aNoteOfCorrectionLetsANameAndAFigureChange() {
        String corrected = STORY.replace("Maria Oduya", "Marta Obuja").replace("as 14 were", "as 41 were")
                + "\n\nCorrection: an earlier version of this article misstated the name of the delegate.";

        assertEquals(Likeness.REVISION, likeness(STORY, corrected));
    }

    @Test
    void paragraphsAddedWithinMakeARevision() {
        String[] paragraphs = STORY.split("\n\n");
        var updated = new ArrayList<>(List.of(paragraphs));
        updated.add(2, "In the capital, the opposition called for the text to be published before the first call.");

        assertEquals(Likeness.REVISION, likeness(STORY, String.join("\n\n", updated)));
    }

    @Test
    void aLetterOfTheSameFormOnAnotherCountryIsAnother() {
        assertEquals(Likeness.NONE, likeness(LETTER, LETTER.replace("Vandalia", "Ostmark")));
    }

    @Test
    void aNoticeOfTheSameFormInAnotherYearIsAnother() {
        String notice = LETTER + "\n\nThe emergency declared on May 3, 2011, expires on May 3, 2023.";

        assertEquals(Likeness.NONE, likeness(notice, notice.replace("May 3, 2023", "June 9, 2024")));
    }

    @Test
    void aDeclarationOfTheSameFormAfterAnotherStormIsAnother() {
        String storm = "Today, the President declared that a major disaster exists in the State of Franklin and ordered "
                + "Federal aid to supplement State and local recovery efforts in the areas affected by Hurricane Ada from "
                + "September 3 to September 9. The action makes Federal funding available to affected individuals in "
                + "the counties of Dane, Orange and Polk. Assistance can include grants for temporary housing and home "
                + "repairs, low-cost loans to cover uninsured property losses, and other programs to help individuals.";

        assertEquals(Likeness.NONE, likeness(storm, storm.replace("Franklin", "Jefferson").replace("Ada", "Bram")
                .replace("September 3", "October 1").replace("Dane, Orange and Polk", "Wake and Stone")));
    }

    @Test
    void shortTextsThatDifferInANameAreOthers() {
        String brief = "The President today spoke with Prime Minister Aro of Norland about trade and security.";

        assertEquals(Likeness.NONE, likeness(brief, brief.replace("Aro of Norland", "Beck of Suderland")));
        assertEquals(Likeness.COPY, likeness(brief, brief.replace("about", "on")));
    }

    @Test
    void textsWithoutWordsAreNothingToEachOther() {
        assertEquals(Likeness.NONE, likeness("", STORY));
        assertEquals(Likeness.NONE, likeness("—", "The end."));
    }

    @Test
    void aLongerArticleThatQuotesAStatementWholeIsNoCopyOfItButMayBeOfItsOrigin() {
        String statement = "We have agreed to pick up the telephone, and that is where every other agreement begins. We "
                + "regret the months that were lost, and we ask the captains of both fleets to keep their distance until "
                + "the duty officers have spoken for the first time next Monday morning. Nobody won anything by silence, "
                + "and nobody will lose anything by speaking to each other before the storm season opens.";
        String article = STORY.substring(0, STORY.indexOf("\"We have")) + "In a statement, the ministry said: \"" + statement
                + "\"\n\n" + STORY.substring(STORY.indexOf("Fishing communities"));

        assertEquals(Likeness.BRIEFING, likeness(statement, article));
    }

    @Test
    void twoReportsThatQuoteOneBriefingMayBeOfOneOrigin() {
        String quote = "\"We have agreed to pick up the telephone, and that is where every other agreement begins, and "
                + "nobody should expect more of the first months than that somebody answers,\" said Maria Oduya.";
        String one = "Talks ended in Geneva with little to show, diplomats who followed them thought.\n\n" + quote
                + "\n\nMarkets did not move. The reefs were left out, to the anger of fishermen in Kellington.";
        String other = "A hotline at sea is back after long silence. What it is worth will be seen in winter.\n\n" + quote
                + "\n\nThe navy, which was not at the table, made no comment on the arrangement.";

        assertEquals(Likeness.BRIEFING, likeness(one, other));
        assertEquals(Likeness.NONE, likeness(one.replace(quote, ""), other));
    }

    @Test
    void poolReportsOfOneDayAreOthers() {
        String head = "From: Pool reporter\nSubject: In-town pool report #%d\n\n";
        String one = head.formatted(1) + "The motorcade left at 9:14 for the airport. Weather cold. No protesters seen on "
                + "the way. Lid until noon. Background on the trip from the press office follows later this morning.";
        String two = head.formatted(2) + "Marine One lifted off at 11:40 after brief remarks to reporters, which were hard "
                + "to hear. Asked about the hotline, the President said he would see. Quotes to be checked.";

        assertEquals(Likeness.NONE, likeness(one, two));
    }

    @Test
    void copiesInChineseAreCopies() {
        assertEquals(Likeness.COPY, likeness(CHINESE, "新华社日内瓦3月4日电\n\n" + CHINESE + "\n\n（责任编辑：某某）"));
        assertEquals(Likeness.REVISION, likeness(CHINESE, CHINESE.replace("增加一倍", "增加一倍以上，部分船东已经停保并要求政府补贴")));
    }

    @Test
    void chineseTextsOfOneFormAreOthers() {
        String one = "国家主席今天同甲国总统通电话，双方就两国关系和共同关心的国际问题交换意见。国家主席强调，中方愿同甲国深化各领域合作。";

        assertEquals(Likeness.NONE, likeness(one, one.replace("甲国总统", "乙国首相").replace("甲国", "乙国")));
    }

    @Test
    void theAnswerDoesNotDependOnWhichComesFirst() {
        String longer = STORY.replace("230", "320") + " One more sentence stands here.";

        assertEquals(Comparison.of(STORY, longer), Comparison.of(longer, STORY));
    }

    @Test
    void aDifferenceShowsWhatWasThereAndWhatTookItsPlace() {
        Difference difference = Difference.of(STORY, STORY.replace("230 million", "320 million"));

        assertEquals(Difference.Where.PLACE, difference.where());
        assertTrue(difference.pieces().contains(new Difference.Piece(Difference.Change.REMOVED, "230")));
        assertTrue(difference.pieces().contains(new Difference.Piece(Difference.Change.ADDED, "320")));
        assertEquals(Difference.Where.NOWHERE, Difference.of(STORY, STORY.replace("\"", "“")).where());
        assertEquals(Difference.Where.END, Difference.of(STORY, STORY + " More.").where());
    }

    private static Likeness likeness(String one, String other) {
        return Comparison.of(one, other).likeness();
    }
}
