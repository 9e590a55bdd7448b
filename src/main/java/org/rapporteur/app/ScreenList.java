package org.rapporteur.app;

import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.Briefing;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.briefs.BriefView;
import org.rapporteur.ui.briefs.BriefViewModel;
import org.rapporteur.ui.shell.ShellViewModel;

/// The screens of one open tracker, each made when it is first visited.
final class ScreenList {
    private final OpenTracker open;
    private final ShellViewModel frame;
    private final Shell.Surroundings around;

    ScreenList(OpenTracker open, ShellViewModel frame, Shell.Surroundings around) {
        this.open = open;
        this.frame = frame;
        this.around = around;
    }

    /// The screens, in the order of the rail; `inbox` counts what waits.
    List<Screen> screens(ObservableIntegerValue inbox) {
        Messages words = around.messages();
        return List.of();
    }
}
