package org.rapporteur.ui.preferences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Setting;
import org.rapporteur.settings.SettingGroup;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.FindField;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.ScrollingPage;
import org.rapporteur.ui.control.Tip;
import org.rapporteur.ui.control.WrappingRow;
import org.rapporteur.ui.shell.Shortcuts;

/// The preferences: one page, a card for each part, and a field that finds a setting by its words.
public final class PreferencesView implements Page {
    private static final double LEAST_WORDS = 190;
    private static final double LEAST_QUERY = 150;

    private final PreferencesViewModel viewModel;
    private final Shortcuts shortcuts;
    private final Messages messages;
    private final SettingControls controls;
    private final FindField query;
    private final VBox parts = new VBox();
    private final Map<Setting<?>, HBox> rows = new HashMap<>();

    /// The page over `viewModel`; the commands among `shortcuts` lead to what is set elsewhere.
    public PreferencesView(PreferencesViewModel viewModel, Shortcuts shortcuts, Messages messages) {
        this.viewModel = viewModel;
        this.shortcuts = shortcuts;
        this.messages = messages;
        this.query = new FindField("preferences-search", messages.get("preferences.search"));
        this.controls = new SettingControls(viewModel, messages);
    }

    @Override
    public Region build() {
        // What is scrolled enters the window only when it is first laid out.
        query.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                query.requestFocus();
            }
        });
        query.setMinWidth(LEAST_QUERY);
        query.textProperty().bindBidirectional(viewModel.queryProperty());
        query.textProperty().subscribe(this::fill);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(Labels.of(messages.get("screen.preferences"), "page-title"), gap, query);
        header.getStyleClass().add("page-header");
        parts.getStyleClass().add("column");
        var page = new ScrollingPage(header, parts,
                Labels.wrapping(messages.get("preferences.kept", viewModel.file()), "faint", "small"));
        page.setId("preferences");
        page.body().getStyleClass().add("preferences");
        return page;
    }

    @Override
    public void shown(Destination destination) {
        fill();
        query.requestFocus();
    }

    @Override
    public void hidden() {
        viewModel.stop();
        rows.clear();
    }

    private void fill() {
        Map<SettingGroup, List<Setting<?>>> found = viewModel.found();
        parts.getChildren().clear();
        for (SettingGroup group : SettingGroup.values()) {
            var lines = new ArrayList<Node>();
            found.getOrDefault(group, List.of()).forEach(one -> lines.add(rows.computeIfAbsent(one, this::row)));
            viewModel.leads(group).forEach(lead -> lines.add(row(lead)));
            if (!lines.isEmpty()) {
                parts.getChildren().add(Card.ofRows(messages.of(group), lines.toArray(Node[]::new)));
            }
        }
        if (parts.getChildren().isEmpty()) {
            parts.getChildren().add(new EmptyState(Feather.SLIDERS, messages.get("preferences.none"))
                    .withAction(messages.get("preferences.all"), query::clear));
        }
    }

    private HBox row(Setting<?> setting) {
        return row(setting.name(), usual(setting), controls.of(setting));
    }

    private HBox row(Lead lead) {
        String where = messages.get(lead.command());
        Node go = shortcuts.commands().stream().filter(command -> command.name().equals(lead.command())).findFirst()
                .<Node>map(command -> {
                    var link = Fields.link(where, command.run());
                    link.setAccessibleText(viewModel.name(lead.name()) + ": " + where);
                    Tip.on(link, command.words(messages));
                    return link;
                })
                .orElseGet(() -> Labels.of(messages.get("preferences.withTracker"), "muted", "small"));
        go.setId("preference-" + lead.name());
        return row(lead.name(), go);
    }

    private HBox row(String name, Node... controls) {
        var words = new VBox(
                Labels.wrapping(viewModel.name(name), "medium"),
                Labels.wrapping(viewModel.hint(name), "muted", "small"));
        words.setMinWidth(LEAST_WORDS);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new WrappingRow(words);
        row.getChildren().addAll(controls);
        row.getStyleClass().addAll("row", "setting");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private <T> Node usual(Setting<T> setting) {
        var value = viewModel.value(setting);
        var link = Fields.link(messages.get("preferences.usual"), () -> value.set(setting.usual()));
        link.setAccessibleText(messages.get("preferences.usualFor", viewModel.name(setting)));
        Fields.showWhile(link, value.map(now -> !now.equals(setting.usual())));
        return link;
    }
}
