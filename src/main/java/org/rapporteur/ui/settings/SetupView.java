package org.rapporteur.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Destination.SetupPage.Section;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OneOf;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.dialog.Notices;

/// What is set up in the tracker, in three sections. Each is built when it is first seen.
public final class SetupView implements Page {
    private final SetupViewModel viewModel;
    private final Navigator navigator;
    private final Notices notices;
    private final Messages messages;
    private final Map<Section, Region> built = new EnumMap<>(Section.class);
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
    private final OneOf group;
    private final StackPane beside = new StackPane();
    private final StackPane content = new StackPane();
    private Map<Section, List<String>> told = Map.of();

    /// The screen over `viewModel`; what is recorded is told in `notices`, with a way back.
    public SetupView(SetupViewModel viewModel, Navigator navigator, Notices notices, Messages messages) {
        this.viewModel = viewModel;
        this.navigator = navigator;
        this.notices = notices;
        this.messages = messages;
        this.group = new OneOf(button -> navigator.open(new Destination.SetupPage((Section) button.getUserData())));
    }

    @Override
    public Region build() {
        viewModel.onDone(done -> notices.say(done.sentence(),
                List.of(new NoticeAction(messages.get("setup.undo"), done.undo(), List.of(done.change())))));
        var sections = new HBox(
                toggle(Section.ISSUES, messages.get("setup.issues"), "left-pill"),
                toggle(Section.SCALES, messages.get("setup.scales"), "center-pill"),
                toggle(Section.TRACKER, messages.get("setup.tracker"), "right-pill"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(Labels.of(messages.get("setup.heading"), "page-title"), gap, beside, sections);
        header.getStyleClass().add("page-header");
        VBox.setVgrow(content, Priority.ALWAYS);
        var page = new VBox(header, content);
        page.getStyleClass().add("page");
        return page;
    }

    private ToggleButton toggle(Section section, String words, String place) {
        var button = new ToggleButton(words);
        button.setId("setup-section-" + section.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add(place);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setUserData(section);
        buttons.put(section, button);
        return button;
    }

    @Override
    public void shown(Destination destination) {
        Section section = destination instanceof Destination.SetupPage setup ? setup.section() : Section.ISSUES;
        Region wanted = built.computeIfAbsent(section, this::section);
        if (!content.getChildren().contains(wanted)) {
            content.getChildren().setAll(wanted);
            beside.getChildren().setAll(wanted instanceof SideBySide both ? List.of(both.toForm()) : List.of());
        }
        group.show(buttons.get(section));
        viewModel.shown();
    }

    @Override
    public void hidden() {
        viewModel.hidden(this::tellUnsaved);
    }

    /// Tells once what is left unsaved, also by who ended last and does not know.
    private void tellUnsaved(Map<Section, List<String>> unsaved) {
        if (!unsaved.isEmpty() && !unsaved.equals(told)) {
            Section first = unsaved.keySet().iterator().next();
            List<String> names = unsaved.values().stream().flatMap(List::stream).toList();
            notices.remind(
                    messages.get("setup.leftUnsaved", messages.names(names)), messages.get("setup.showUnsaved"), () -> {
                        viewModel.showUnsaved(first);
                        navigator.open(new Destination.SetupPage(first));
                    });
        }
        told = unsaved;
    }

    private Region section(Section section) {
        return switch (section) {
            case ISSUES -> new IssuesSection(viewModel.issues(), messages).build();
            case SCALES -> new ScalesSection(viewModel.scales(), messages).build();
            case TRACKER -> new TrackerSection(viewModel.description(), navigator, messages).build();
        };
    }
}
