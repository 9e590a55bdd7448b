package org.rapporteur.ui.commitments;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.commitments.CommitmentAt;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Columns;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.StateChip;
import org.rapporteur.ui.control.WrappedLines;
import org.rapporteur.ui.control.WrappingRow;

/// One commitment: what was promised, how far it is, each side's part, its ratings.
final class OneCommitment extends ScrollPane {
    private static final Columns.Room ROOM = new Columns.Room(0.295, 220, 300, 640);
    private static final double LEAST_WHAT = 240;

    private final CommitmentsViewModel viewModel;
    private final CommitmentActions actions;
    private final Messages messages;
    private final DateWords dates;
    private final DueWords dues;
    private final Evidence evidence;
    private final VBox page = new VBox();

    OneCommitment(CommitmentsViewModel viewModel, CommitmentActions actions, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.dues = new DueWords(messages);
        this.evidence = new Evidence(messages, viewModel::openSource);
        page.getStyleClass().add("page");
        setId("commitment");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /// Shows `one`, or the same anew.
    void show(CommitmentAt one) {
        page.getChildren().setAll(header(one), columns(one));
    }

    private Node header(CommitmentAt one) {
        var back = new Hyperlink(messages.get("commitments.all"), new FontIcon(Feather.CHEVRON_LEFT));
        back.getStyleClass().addAll("plain-link", "back-link");
        back.setOnAction(event -> viewModel.openTable());
        Label what = Labels.wrapping(messages.said(one.content().what()), "page-title");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(LEAST_WHAT);
        var line = new WrappingRow(what);
        line.getStyleClass().add("page-header");
        line.setAlignment(Pos.TOP_LEFT);
        if (viewModel.editable()) {
            Button rate = button("commitments.rate", "commitment-rate", () -> actions.rate(one.id()));
            rate.getStyleClass().add("accent");
            line.getChildren().addAll(
                    button("commitments.delete", "commitment-delete",
                            () -> actions.delete(one.id(), viewModel::openTable)),
                    button("commitments.edit", "commitment-edit", () -> actions.edit(one.id())), rate);
        }
        return new VBox(4, back, line);
    }

    private Button button(String key, String id, Runnable action) {
        return Buttons.of(id, messages.get(key), action);
    }

    private Node columns(CommitmentAt one) {
        var main = new VBox(ladder(one));
        if (!one.parts().isEmpty()) {
            main.getChildren().add(sides(one));
        }
        if (!one.history().isEmpty()) {
            main.getChildren().add(history(one));
        }
        main.getStyleClass().add("column");
        var side = new VBox(about(one),
                new Card(messages.get("commitments.promised"), evidence.dated(one.content(), one.sources())));
        side.getStyleClass().add("column");
        return new Columns(main, side, ROOM);
    }

    private Card ladder(CommitmentAt one) {
        CommitmentAt.Rung rung = one.whole();
        var card = new Card(messages.get("commitments.ladder"), new Ladder(rung.state(), since(rung), messages));
        if (rung.by() == null) {
            card.getChildren().add(Labels.wrapping(messages.get(
                    one.history().isEmpty() ? "commitments.noRating" : "commitments.noWholeRating"), "muted"));
        } else {
            card.getChildren().add(word(rung.by(), false));
        }
        if (rung.possibly() != null) {
            card.getChildren().addAll(Labels.wrapping(possibly(rung.possibly()), "strong"),
                    evidence.of(rung.possibly().sources()));
        }
        return card;
    }

    private String since(CommitmentAt.Rung rung) {
        return rung.by() == null ? ""
                : messages.get("commitments.since", dates.of(rung.by().content().since()));
    }

    private String possibly(CommitmentAt.Rated rated) {
        return messages.get("commitments.possibly", messages.of(rated.content().state()),
                dates.of(rated.content().since()));
    }

    /// Why, and on whose word; in few words where there is little room.
    private Node word(CommitmentAt.Rated rated, boolean narrow) {
        var box = new VBox(4);
        if (!rated.content().note().isEmpty()) {
            box.getChildren().add(Labels.wrapping(rated.content().note()));
        }
        box.getChildren().add(narrow ? evidence.dated(rated.sources()) : evidence.of(rated.sources()));
        return box;
    }

    private Card sides(CommitmentAt one) {
        var sides = new GridPane();
        sides.getStyleClass().add("sides");
        for (CommitmentAt.Part part : one.parts()) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / one.parts().size());
            sides.getColumnConstraints().add(column);
            sides.addRow(0, side(part));
        }
        return new Card(messages.get("commitments.sides"), sides);
    }

    private Node side(CommitmentAt.Part part) {
        CommitmentAt.Rung rung = part.rung();
        Label party = Labels.wrapping(part.party(), "strong");
        HBox.setHgrow(party, Priority.ALWAYS);
        var head = new HBox(8, party, new StateChip(rung.state(), messages));
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(6, head);
        box.getStyleClass().add("side-part");
        box.setMinWidth(0);
        if (part.measures().isEmpty()) {
            box.getChildren().add(Labels.wrapping(messages.get("commitments.noMeasure"), "muted", "small"));
        }
        part.measures().forEach(measure -> box.getChildren().add(Labels.wrapping(measure)));
        if (rung.by() != null) {
            box.getChildren().addAll(Labels.wrapping(since(rung), "muted", "small"), word(rung.by(), true));
        }
        if (rung.possibly() != null) {
            box.getChildren().add(Labels.wrapping(possibly(rung.possibly()), "small"));
        }
        return box;
    }

    private Card history(CommitmentAt one) {
        return Card.ofRows(messages.get("commitments.history"), one.history().stream()
                .map(rated -> rating(rated, !one.parts().isEmpty())).toArray(Node[]::new));
    }

    private Node rating(CommitmentAt.Rated rated, boolean tellsSides) {
        Label since = Labels.wrapping(dates.of(rated.content().since()), "muted");
        since.getStyleClass().add("rating-date");
        String party = rated.content().party();
        var head = new HBox(8, new StateChip(rated.content().state(), messages));
        head.setAlignment(Pos.CENTER_LEFT);
        if (tellsSides || !party.isEmpty()) {
            head.getChildren().add(Labels.wrapping(party.isEmpty()
                    ? messages.get("commitments.asWhole") : messages.get("commitments.asPart", party), "muted"));
        }
        var body = new VBox(5, head, word(rated, false));
        body.setMinWidth(LEAST_WHAT);
        HBox.setHgrow(body, Priority.ALWAYS);
        var row = new WrappingRow(since, body);
        row.setSpacing(10);
        row.getStyleClass().add("row");
        return row;
    }

    private Card about(CommitmentAt one) {
        var card = new Card(messages.get("commitments.about"),
                fact("commitments.owedBy", Labels.wrapping(messages.names(one.content().obligors()))),
                fact("commitments.given", Labels.wrapping(dates.of(one.content().made()))),
                fact("commitments.column.due", Labels.wrapping(dues.date(one.due()))));
        String distance = dues.distance(one.due());
        if (!distance.isEmpty()) {
            card.getChildren().add(Labels.wrapping(distance, "small", DueWords.styleClass(one.due())));
        }
        if (!one.issues().isEmpty()) {
            card.getChildren().add(fact("commitments.issues",
                    one.issues().stream().map(this::issue).toArray(Node[]::new)));
        }
        if (one.event() != null) {
            card.getChildren().add(fact("commitments.at",
                    Fields.link(one.event().content().name(), () -> viewModel.openEvent(one.event().id()))));
        }
        Hyperlink history = Fields.link(messages.get("issue.history"), () -> viewModel.openHistory(one.id()));
        history.setId("commitment-history");
        card.getChildren().add(history);
        return card;
    }

    private Node issue(CommitmentAt.On on) {
        var link = new Hyperlink(on.name());
        WrappedLines.in(link);
        link.setOnAction(event -> viewModel.openIssue(on.id()));
        return link;
    }

    private Node fact(String key, Node... values) {
        var box = new VBox(Labels.of(messages.get(key), "field-label"));
        box.getChildren().addAll(values);
        return box;
    }
}
