package org.rapporteur.ui.gallery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Task;
import org.rapporteur.model.When;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.Lookout;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.TaskList;

/// Puts on a desk what the Overview can tell of beyond developments: one of each at least.
public final class BusyDesk {
    private final SampleDesk desk;
    private final Register register;
    private final Lookout lookout;
    private final TaskList tasks;

    private BusyDesk(SampleDesk desk) {
        this.desk = desk;
        this.register = new Register(desk.open());
        this.lookout = new Lookout(desk.open());
        this.tasks = new TaskList(desk.open());
    }

    /// Fills `desk`.
    public static SampleDesk of(SampleDesk desk) {
        var busy = new BusyDesk(desk);
        busy.tasks();
        busy.flags();
        busy.events();
        busy.promises();
        busy.doubts();
        busy.brief();
        return desk;
    }

    private void tasks() {
        tasks.add(Task.Form.DELIVERABLE, "Brief the ambassador", When.of("2024-04-29"),
                desk.issue("Support for Russia"));
        tasks.add(Task.Form.ASK, "Ask the embassy for its own readout of the call", When.of("2024-04-24"),
                desk.issue("High-level contacts"));
        tasks.add(Task.Form.DELIVERABLE, "Bring the list of detained citizens up to date", null, null);
    }

    private void flags() {
        lookout.flag(desk.issue("Taiwan Strait"), Flag.Form.RISK, PartialDate.parse("2024-05"),
                "Exercises have followed inaugurations before.");
        lookout.flag(desk.issue("Support for Russia"), Flag.Form.RISK, PartialDate.parse("2024-05"),
                "Banks may be named.");
        lookout.flag(desk.issue("Fentanyl precursors"), Flag.Form.OPPORTUNITY, PartialDate.parse("2024-05"),
                "The working group meets again.");
    }

    private void events() {
        event("Inauguration in Taipei", EventForm.OCCASION, "2024-05-20", "Taiwan Strait");
        event("Talks on artificial intelligence", EventForm.MEETING, "2024-05", "AI safety");
        event("Visit to Beijing", EventForm.VISIT, "2024-04-24/2024-04-26", "High-level contacts");
    }

    private void event(String name, EventForm form, String when, String issue) {
        register.add(Event.class, List.of(), (citations, marking) -> new Event(name, form, When.of(when), "",
                List.of(desk.issue(issue)), List.of(), marking, citations));
    }

    private void promises() {
        var promise = register.add(Commitment.class, List.of(source()), (citations, marking) -> new Commitment(
                "Act against firms that sell precursors", List.of("China"), When.of("2023-11-15"),
                When.of("2024-04-30"), List.of(desk.issue("Fentanyl precursors")), null, List.of(), marking,
                citations)).result();
        register.add(Rating.class, List.of(source()), (citations, marking) -> new Rating(promise, "",
                CommitmentState.IN_THE_WORKS, When.of("2024-01-30"), "A working group meets.", marking, citations));
        register.add(Position.class, List.of(source()), (citations, marking) -> new Position(
                desk.issue("Support for Russia"), "China", "It provides no weapons to either side.",
                When.of("2024-04-26"), null, marking, citations));
    }

    private void doubts() {
        Source source = cited();
        register.add(Caveat.class, List.of(), (citations, marking) -> new Caveat(source.article().id(),
                source.citation().passage(), Caveat.Form.CORRECTED, When.of("2024-04-26"),
                "The paper took back a figure.", marking, citations));
        new DevelopmentLog(desk.open()).log(new NewDevelopment("Heard that talks on shipping are near.",
                When.of("2024-04-25"), null, List.of(new NewDevelopment.IssueLevel(
                        desk.issue("Trade and export controls"), null)), null, null, List.of()));
    }

    /// A brief whose statement was worded anew since it left.
    private void brief() {
        Stored<Development> told = new Dashboards(desk.open()).snapshot(AsOf.of(desk.asOf().get().effective()))
                .issues().getFirst().history().getFirst().development();
        desk.open().record("issue brief", gesture -> gesture.add(new Brief(
                "Ambassador", "checklist", "Ambassador", "Call on the ministry", When.of("2024-03-12"),
                List.of("Ambassador"), "", PartialDate.parse("2024-03-12"), "00", List.of(
                        desk.issue("Fentanyl precursors")), List.of(new Brief.Statement("What was said.", told.id(),
                        told.revision())), gesture.original("paper".getBytes(StandardCharsets.UTF_8)), null, null,
                "Unclassified")));
        Development was = told.content();
        register.revise(Development.class, told.id(), was.citations(), List.of(), (citations, marking) ->
                new Development(was.what() + " So both say.", was.happened(), was.reported(), was.issues(),
                        was.assessment(), was.marking(), citations, was.corrects()));
    }

    private SourceRef source() {
        Source cited = cited();
        return new SourceRef.Recorded(cited.article().id(), cited.citation().passage(), Citation.Role.SUPPORTS);
    }

    private Source cited() {
        return new Dashboards(desk.open()).snapshot(desk.asOf().get()).issues().stream()
                .flatMap(issue -> issue.history().stream()).flatMap(entry -> entry.sources().stream())
                .filter(Source::supports).filter(source -> source.citation().passage() != null)
                .findFirst().orElseThrow();
    }
}
