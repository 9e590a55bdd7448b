package org.rapporteur.ui.inbox;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.ui.control.Labels;

/// An article in the list of the inbox: where it comes from, or what is odd about it; its title;
/// the issues that it is likely to be about.
final class InboxCell extends ListCell<InboxItem> {
    private static final int ISSUES = 3;

    private final Messages messages;
    private final ArticleWords words;

    InboxCell(Messages messages) {
        this.messages = messages;
        words = new ArticleWords(messages);
        getStyleClass().add("inbox-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable InboxItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : content(item));
    }

    private Node content(InboxItem item) {
        var box = new VBox();
        box.getStyleClass().add("inbox-entry");
        String line = words.line(item.article(), item.listed().outlet());
        List<String> flags = words.flags(item.article(), item.listed().outlet());
        if (!flags.isEmpty()) {
            String odd = String.join(" · ", flags);
            box.getChildren().add(Labels.wrapping(line.isEmpty() ? odd : line + " · " + odd, "warn", "small"));
        } else if (!line.isEmpty()) {
            box.getChildren().add(Labels.wrapping(line, "muted", "small"));
        }
        box.getChildren().add(Labels.wrapping(words.title(item.article()), "medium"));
        if (item.copyOf() != null) {
            box.getChildren().add(Labels.cut(messages.get("inbox.copyOf", item.copyOf()), "muted", "small"));
        }
        if (!item.likely().isEmpty()) {
            box.getChildren().add(Labels.wrapping(String.join(" · ",
                    item.likely().stream().limit(ISSUES).map(Suggestion::name).toList()), "muted", "small"));
        }
        return box;
    }
}
