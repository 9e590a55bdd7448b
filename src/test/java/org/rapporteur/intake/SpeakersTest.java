package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SpeakersTest {
    @Test
    void theHeadlineNamesWhoSpeaks() {
        assertEquals("President Biden", Speakers.of("Readout of President Biden’s Call with President Xi Jinping"));
        assertEquals("President Joseph R. Biden Jr.", Speakers.of("Readout of President Joseph R. Biden Jr. Call with "
                + "President Xi Jinping"));
        assertEquals("President Biden", Speakers.of("Remarks by President Biden Before Air Force One Departure"));
        assertEquals("NSC Spokesperson Adrienne Watson", Speakers.of("Statement from NSC Spokesperson Adrienne"
                + " Watson on "
                + "the U.S.-PRC Meeting"));
        assertEquals("Press Secretary Karine Jean-Pierre", Speakers.of("Press Briefing by Press Secretary Karine "
                + "Jean-Pierre and NSC Coordinator John Kirby"));
        assertEquals("Foreign Ministry Spokesperson Mao Ning", Speakers.of("Foreign Ministry Spokesperson Mao Ning’s "
                + "Regular Press Conference"));
        assertEquals("外交部发言人毛宁", Speakers.of("外交部发言人毛宁主持例行记者会"));
    }

    @Test
    void nobodyIsNamedWhereSeveralSpeakOrNobodyDoes() {
        assertNull(Speakers.of("Remarks by President Biden and President Xi Before Meeting"));
        assertNull(Speakers.of("Readout of the U.S.-PRC Counternarcotics Working Group Meeting"));
        assertNull(Speakers.of("Joint Statement by President Biden and President von der Leyen"));
        assertNull(Speakers.of("Background Press Call by a Senior Administration Official on Taiwan"));
        assertNull(Speakers.of("US and China launch talks on fentanyl"));
    }

    @Test
    void theAddressOfAGovernmentTellsTheParty() {
        assertEquals("United States", Speakers.party("bidenwhitehouse.archives.gov", null));
        assertEquals("China", Speakers.party("mfa.gov.cn", null));
        assertNull(Speakers.party("reuters.com", "Reuters"));
    }
}
