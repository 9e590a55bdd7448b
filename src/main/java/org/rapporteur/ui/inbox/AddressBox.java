package org.rapporteur.ui.inbox;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;

/// The web address of an article: to be copied, or opened in the browser once it has been named
/// whole and the officer has said so again.
final class AddressBox extends VBox {
    private final String address;
    private final Reading reading;
    private final Messages messages;

    AddressBox(String address, Reading reading) {
        this.address = address;
        this.reading = reading;
        this.messages = reading.messages();
        getStyleClass().add("address-box");
        offer();
    }

    private void offer() {
        Label words = Labels.address(address, "small");
        var ways = new ArrayList<Node>();
        reading.web().openable(address).ifPresent(uri -> {
            var open = Fields.link(messages.get("about.address.open"), () -> ask(uri));
            open.setId("open-address");
            ways.add(open);
        });
        var copy = Fields.link(messages.get("about.address.copy"), this::copy);
        copy.setId("copy-address");
        ways.add(copy);
        getChildren().setAll(words, flow(ways));
    }

    /// Names the address and who will be asked, before anything leaves this program.
    private void ask(URI uri) {
        Button yes = button("about.address.yes", () -> open(uri));
        yes.setId("open-address-yes");
        yes.getStyleClass().add("accent");
        Button no = button("about.address.no", () -> {
            offer();
            lookup("#open-address").requestFocus();
        });
        var box = new VBox(Labels.wrapping(address, "small", "strong"),
                Labels.wrapping(messages.get("about.address.why", uri.getHost()), "small"), flow(List.of(yes, no)));
        box.getStyleClass().add("cure");
        getChildren().setAll(box);
        no.requestFocus();
    }

    private void open(URI uri) {
        offer();
        try {
            reading.web().browser().accept(uri);
            reading.overlay().notices().say(messages.get("about.address.opened", uri));
        } catch (UserProblem problem) {
            reading.overlay().notices().problem(problem);
        }
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        reading.overlay().notices().say(messages.get("about.address.copied"));
    }

    private Button button(String key, Runnable action) {
        return Buttons.small(messages.get(key), action);
    }

    private static FlowPane flow(List<Node> nodes) {
        var flow = new FlowPane(nodes.toArray(Node[]::new));
        flow.getStyleClass().add("flow");
        return flow;
    }
}
