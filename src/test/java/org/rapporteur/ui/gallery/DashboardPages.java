package org.rapporteur.ui.gallery;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.model.Scale;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.IssueDesk;
import org.rapporteur.service.Overview;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.issue.IssueView;
import org.rapporteur.ui.issue.IssueViewModel;
import org.rapporteur.ui.overview.OverviewView;
import org.rapporteur.ui.overview.OverviewViewModel;
import org.rapporteur.ui.shell.IssueEntry;
import org.rapporteur.ui.shell.ShellView;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.shell.Shortcuts;
import org.rapporteur.ui.task.Background;

/// The Overview and the dashboards of issues in the frame of the window.
final class DashboardPages {
    private DashboardPages() {}

    /// The window at `destination`, which is the Overview or an issue.
    static Overlay window(SampleDesk desk, Destination destination) {
        desk.navigator().open(destination);
        var shell = new ShellViewModel(desk.navigator(), SampleDesk.CLOCK, desk.open().tracker().content());
        shell.fileNameProperty().set("us-china.rapporteur");
        shell.savedProperty().set("Saved 09:41");
        shell.openAt(LocalDate.of(2024, 4, 26));
        shell.asOfProperty().set(desk.asOf().get());
        var overlay = new Overlay(new Region(), desk.messages());
        for (var issue : new Dashboards(desk.open()).snapshot(desk.asOf().get()).issues()) {
            String word = issue.status().level() == Scale.NOT_ASSESSED ? "Not assessed" : issue.status().levelName();
            shell.issues().add(new IssueEntry(issue.issue().id(), issue.name(), issue.status().level(), word));
        }
        List<Screen> screens = List.of(
                Screen.of("Overview", Feather.GRID, new Destination.OverviewPage(), () -> overview(desk, overlay.notices())),
                Screen.outsideRail("Issue", Feather.TARGET, Destination.IssuePage.class,
                        () -> issue(desk, overlay.notices())));
        overlay.setContent(new ShellView(shell, screens, new Shortcuts(), desk.messages()).build());
        return overlay;
    }

    static IssueView issue(SampleDesk desk, Notices notices) {
        return new IssueView(new IssueViewModel(new IssueDesk(desk.open()), desk.asOf(), Background.inline(),
                desk.navigator(), desk.asked()::add), desk.messages(), notices);
    }

    static OverviewView overview(SampleDesk desk, Notices notices) {
        return new OverviewView(new OverviewViewModel(new Overview(desk.open()), desk.asOf(), Background.inline(),
                desk.navigator(), desk.asked()::add), desk.messages(), notices);
    }
}
