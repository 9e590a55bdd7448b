package org.rapporteur.ui.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AboveCeiling;
import org.rapporteur.model.Id;
import org.rapporteur.service.MarkingSets;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.Choice;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappedLines;

/// The tracker's ceiling, chosen among the markings of the form, and what stands above it already.
final class CeilingField extends VBox {
    private static final int MOST_LISTED = 50;

    private final TrackerViewModel viewModel;
    private final Navigator navigator;
    private final Messages messages;
    private final VBox above = new VBox();

    CeilingField(TrackerViewModel viewModel, Navigator navigator, Messages messages) {
        this.viewModel = viewModel;
        this.navigator = navigator;
        this.messages = messages;
        getStyleClass().add("form");
        above.setId("tracker-above");
        above.getStyleClass().add("above-ceiling");
        Choice<String> choice = choice();
        var label = Labels.wrapping(messages.get("setup.ceiling"), "field-label");
        label.setLabelFor(choice);
        getChildren().addAll(label, choice,
                Labels.wrapping(messages.get("setup.ceilingRemark"), "muted", "small"), above);
        viewModel.above.subscribe(this::list);
        list();
    }

    private Choice<String> choice() {
        ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
        var choice = new Choice<String>(messages.get("setup.noCeiling"), marking -> marking).boundTo(chosen);
        choice.setId("tracker-ceiling");
        choice.setMaxWidth(Region.USE_PREF_SIZE);
        choice.setAccessibleText(messages.get("setup.ceiling"));
        viewModel.markings.subscribe(text -> choice.offer(MarkingSets.read(text)));
        viewModel.ceiling.subscribe(now -> chosen.set(now.isEmpty() ? null : now));
        chosen.subscribe(now -> viewModel.ceiling.set(now == null ? "" : now));
        return choice;
    }

    private void list() {
        List<AboveCeiling> all = List.copyOf(viewModel.above);
        above.getChildren().clear();
        above.setVisible(!all.isEmpty());
        above.setManaged(!all.isEmpty());
        if (!all.isEmpty()) {
            above.getChildren().add(Labels.wrapping(messages.get("setup.above", all.size()), "danger"));
            all.stream().limit(MOST_LISTED).map(this::line).forEach(above.getChildren()::add);
        }
    }

    private Hyperlink line(AboveCeiling one) {
        String name = one.name().isBlank() ? messages.get("setup.noName") : one.name();
        var link = new Hyperlink(messages.get(
                "setup.aboveLine", messages.get("record.kind." + one.kind()), name, one.marking()));
        WrappedLines.in(link);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(event -> navigator.open(one.kind().equals("article")
                ? new Destination.ArticlePage(new Id<>(one.id().value()), null)
                : new Destination.HistoryPage(new Id<>(one.id().value()))));
        return link;
    }
}
