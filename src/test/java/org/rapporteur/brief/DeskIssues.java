package org.rapporteur.brief;

import static org.rapporteur.brief.Desk.CHANNEL;
import static org.rapporteur.brief.Desk.COOPERATION;
import static org.rapporteur.brief.Desk.FREE;
import static org.rapporteur.brief.Desk.FRICTION;
import static org.rapporteur.brief.Desk.change;
import static org.rapporteur.brief.Desk.entry;
import static org.rapporteur.brief.Desk.issue;
import static org.rapporteur.brief.Desk.point;
import static org.rapporteur.brief.Desk.possibly;
import static org.rapporteur.brief.Desk.source;

import java.util.List;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Direction;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.When;

/// The issues of the hand-made desk.
final class DeskIssues {
    private DeskIssues() {}

    static IssueSnapshot russia() {
        var call = source(
                "White House", ArticleForm.OFFICIAL, "Readout of the leaders’ call", "2024-04-02",
                "raised concerns over support for Russia’s defense industrial base");
        var times = source(
                "New York Times", ArticleForm.PRESS, "Blinken in Beijing", "2024-04-26",
                "a senior official listed “semiconductors, drones & machine tools” <among others>");
        var denial = source(
                "Foreign Ministry", Desk.article("Regular press conference", ArticleForm.TRANSCRIPT, null, FREE),
                "China does not provide weapons", Citation.Role.CONTRADICTS);
        return issue(
                "Support for Russia", FRICTION, Direction.STEADY,
                List.of(point(TalkingPoint.Kind.MAKE,
                        "Stop the supply of machine tools and components that reach Russia’s arms industry.")),
                entry("China denies providing weapons; Putin announces a visit in May", When.of("2024-04-26"), times),
                possibly(entry("One senior US official lists semiconductors, drones, machine tools and nitrocellulose "
                                + "among supplies to Russia",
                        new When(PartialDate.parse("2024-04"), "mid-April"), change(FRICTION, 3, 2), FREE,
                        new Assessment("Sanctions on banks are being prepared", Confidence.MODERATE,
                                Direction.WORSE, Likelihood.LIKELY, PartialDate.parse("2024-06")),
                        times, denial)),
                entry("Biden raises it with Xi.", When.of("2024-04-02"), call),
                entry("Concern raised in Bangkok", When.of("2024-01-26/2024-01-27"), change(FRICTION, 0, 3), FREE, null,
                        source("Financial Times", ArticleForm.PRESS, "Sullivan on China", "2024-01-30",
                                "raised China’s support")));
    }

    static IssueSnapshot fentanyl() {
        var readout = source(
                "White House", ArticleForm.OFFICIAL, "Launch of the working group", "2024-01-30",
                "launched the bilateral counternarcotics working group");
        var press = source(
                "Associated Press", ArticleForm.PRESS, "US and China meet on fentanyl", "2024-01-30",
                "Wang Xiaohong 王小洪 spoke of a “common understanding” on the work plan");
        return issue(
                "Fentanyl precursors", COOPERATION, Direction.BETTER,
                List.of(
                        point(TalkingPoint.Kind.MAKE,
                                "First results from the counternarcotics working group by its next round."),
                        point(TalkingPoint.Kind.IF_RAISED,
                                "The forensic institute’s listing ended on 16 November as cooperation resumed.")),
                entry("Leaders encourage progress", When.of("2024-04-02"), source(
                        "White House", ArticleForm.OFFICIAL, "Readout of the leaders’ call", "2024-04-02",
                        "encouraged continued progress")),
                entry("Working group launched in Beijing; its work plan is the word of Wang Xiaohong (王小洪) alone",
                        When.of("2024-01-30"), change(COOPERATION, 3, 4), FREE,
                        new Assessment("", Confidence.MODERATE, null, null, null), readout, press));
    }

    static IssueSnapshot channels() {
        return issue(
                "Military channels", CHANNEL, Direction.STEADY,
                List.of(point(TalkingPoint.Kind.THEIRS, "No further technology limits.")),
                entry("The chiefs of staff meet by video", When.of("2023-12-21"), change(CHANNEL, 2, 3), FREE, null,
                        source("White House", ArticleForm.TRANSCRIPT, "Background call", "2024-01-27",
                                "met his counterpart by video")));
    }

    static IssueSnapshot taiwan() {
        return issue(
                "Taiwan Strait", FRICTION, Direction.STEADY, List.of(),
                entry("The election passes without serious incident; the inauguration in May is the next test",
                        When.of("2024-01-13"), change(FRICTION, 2, 3), FREE, null,
                        source("Financial Times", ArticleForm.PRESS, "Sullivan on China", "2024-01-30",
                                "without serious incident"),
                        source("White House", ArticleForm.TRANSCRIPT, "Background call", "2024-01-11",
                                "inauguration on 20 May")));
    }
}
