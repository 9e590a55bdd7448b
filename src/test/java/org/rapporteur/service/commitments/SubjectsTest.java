package org.rapporteur.service.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;

class SubjectsTest {
    private static final List<Party> PARTIES = List.of(
            new Party("United States", true), new Party("China", true), new Party("Russia", false));
    private static final Person WANG = new Person(
            "Wang Yi", "王毅", List.of(), "China", List.of(), "", "Unclassified", List.of());
    private static final Subjects SUBJECTS = new Subjects(
            new Suggestions.Reader(List.of(), PARTIES, List.of()), List.of(WANG), PARTIES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The foreign ministry in Beijing said that it opposes arms sales. | China",
        "Washington urged China to act. | United States",
        "Wang Yi told the Americans that the line is red. | China",
        "In talks with Russia, China reiterated its view. | China",
        "王毅表示，中方反对美方的做法。 | China",
        "美方敦促中方停止出口。 | United States"})
    void whoStandsBeforeAWordOfSpeechSpeaks(String sentence, String party) {
        assertEquals(List.of(party), SUBJECTS.speaking(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "U.S. officials said that China will curb exports. | China",
        "China told the United States that it would buy more. | China",
        "Wang Yi pledged to open the market. | China",
        "The White House said China had agreed to talks. | China",
        "中方承诺扩大进口。 | China"})
    void whoStandsBeforeAWordOfPromisePromises(String sentence, String party) {
        assertEquals(List.of(party), SUBJECTS.promising(sentence));
    }

    @Test
    void bothSidesAreBothSidesAndNoThirdParty() {
        assertEquals(List.of("United States", "China"), SUBJECTS.promising("Both sides agreed to meet."));
        assertEquals(List.of("United States", "China"), SUBJECTS.promising("双方同意继续对话。"));
        assertEquals(List.of("United States", "China"),
                SUBJECTS.promising("The United States and China agreed to meet."));
    }

    @Test
    void nobodyIsMadeToSpeakWhereNoneStandsBeforeAWordOfSpeech() {
        assertEquals(List.of(), SUBJECTS.speaking("Exports to China fell by half."));
        assertEquals(List.of(), SUBJECTS.speaking("An analyst said so of China."));
        assertEquals(List.of(), SUBJECTS.promising("China exported less in 2023. Analysts said it will last."));
    }
}
