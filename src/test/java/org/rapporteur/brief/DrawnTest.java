package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.TrackerSnapshot;

/// Where in a paper the timeline stands.
class DrawnTest {
    private static final String PICTURE = "Timeline";

    @Test
    void theTimelineFollowsWhereTheIssuesStand() {
        assertEquals(List.of("Purpose", "Now", PICTURE, "Past"), headings(
                "{part: PURPOSE, heading: Purpose}, {part: STANDINGS, heading: Now}, {part: BACKGROUND, heading: Past}"));
    }

    @Test
    void theTimelineComesBeforeTheFirstPartThatIsNotTheOfficersOwnWhereNoneSaysHowTheIssuesStand() {
        assertEquals(List.of("Purpose", PICTURE, "Past"), headings(
                "{part: PURPOSE, heading: Purpose}, {part: BACKGROUND, heading: Past}"));
    }

    @Test
    void theTimelineIsDrawnOnceWhereAFormNamesItsPlaceTwice() {
        assertEquals(List.of("Now", PICTURE, "Now"),
                headings("{part: STANDINGS, heading: Now}, {part: STANDINGS, heading: Now}"));
        assertEquals(List.of(PICTURE, "Past", "Past again"),
                headings("{part: BACKGROUND, heading: Past}, {part: BACKGROUND, heading: Past again}"));
    }

    private static List<String> headings(String parts) {
        PaperTemplate form = new TemplateReader(Desk.MESSAGES)
                .read("x", "{title: x, pages: 0, parts: [" + parts + "]}", style -> "");
        TrackerSnapshot desk = Desk.typical();
        List<Id<Issue>> issues = desk.issues().stream().map(issue -> issue.issue().id()).toList();
        var request = new BriefRequest(form, "", Map.of(Part.PURPOSE, "Hold the line."), issues, null, null,
                Desk.SENSITIVE, true, true, List.of(), "", Desk.MADE);
        return new Composer(Desk.MESSAGES).compose(drawing(desk), request).sections().stream()
                .map(Section::heading).toList();
    }

    private static Material drawing(TrackerSnapshot desk) {
        Material plain = Material.of(desk);
        return new Material(desk, plain.positions(), plain.commitments(), plain.events(), plain.people(),
                (issues, from) -> Optional.of(new Illustration(
                        PICTURE, new byte[0], "<svg/>", 0.5, "The issues along time.", List.of())));
    }
}
