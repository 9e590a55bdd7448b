package org.rapporteur.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.FoundIn;
import org.rapporteur.model.Id;
import org.rapporteur.model.Warning;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;

/// What is known of the article on show, and what is odd about it, each with its cure.
final class AboutCard extends VBox {
    private final ArticleViewModel viewModel;
    private final Reading reading;
    private final Messages messages;
    private final Button edit;
    private final Card card;
    private final Hyperlink where;
    private @Nullable AboutForm form;
    private @Nullable Id<Article> recalled;
    private boolean placesShown;

    AboutCard(ArticleViewModel viewModel, Reading reading) {
        this.viewModel = viewModel;
        this.reading = reading;
        this.messages = reading.messages();
        edit = Buttons.small(messages.get("about.edit"), () -> edit(AboutForm.Field.TITLE));
        edit.setId("edit-article");
        where = Fields.link(messages.get("about.where"), this::togglePlaces);
        where.managedProperty().bind(where.visibleProperty());
        card = new Card(messages.get("about.title")).withActions(where, edit);
        getChildren().add(card);
        viewModel.shownProperty().subscribe(this::shown);
        Fields.showWhile(this, viewModel.shownProperty().isNotNull());
    }

    private void shown(ArticleViewModel.@Nullable Shown shown) {
        boolean editing = form != null && shown != null && form.isFor(shown.id());
        if (shown != null && !editing) {
            read(shown);
            recall(shown.id());
        }
    }

    /// Goes on with what was half typed of `article` when it was left, or when the program ended over it.
    private void recall(Id<Article> article) {
        if (!article.equals(recalled)) {
            recalled = article;
            reading.jottings().recall(AboutForm.keptAs(article), left -> {
                ArticleViewModel.Shown now = viewModel.shownProperty().get();
                if (form == null && now != null && now.id().equals(article)) {
                    open(now).restore(left);
                }
            });
        }
    }

    private void read(ArticleViewModel.Shown shown) {
        form = null;
        edit.setVisible(true);
        where.setVisible(!shown.article().found().isEmpty());
        var body = new ArrayList<Node>();
        body.add(facts(shown));
        cures(shown).forEach(body::add);
        show(body);
    }

    private void show(List<Node> body) {
        card.getChildren().remove(1, card.getChildren().size());
        card.getChildren().addAll(body);
    }

    private GridPane facts(ArticleViewModel.Shown shown) {
        Article article = shown.article();
        var outlet = shown.opened().outlet();
        GridPane grid = grid();
        row(grid, "about.outlet", outlet == null ? messages.get("citation.noOutlet") : outlet.content().name());
        place(grid, article, FoundIn.Field.OUTLET);
        row(grid, "about.published", published(article));
        place(grid, article, FoundIn.Field.PUBLISHED);
        row(grid, "about.form", messages.of(article.form()));
        place(grid, article, FoundIn.Field.FORM);
        people(grid, article);
        if (article.within() != null) {
            row(grid, "about.within", article.within());
        }
        row(grid, "about.copies", messages.get("about.copyCount", shown.uses().sameOrigin().size()));
        row(grid, "about.marking", article.marking());
        whereabouts(grid, article);
        if (placesShown) {
            row(grid, "about.heading", article.title());
            place(grid, article, FoundIn.Field.TITLE);
        }
        return grid;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("about-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        return grid;
    }

    private void people(GridPane grid, Article article) {
        if (!article.authors().isEmpty()) {
            row(grid, "about.authors", messages.names(article.authors()));
            place(grid, article, FoundIn.Field.AUTHORS);
        }
        if (article.speaker() != null) {
            row(grid, "about.speaker", article.party() == null
                    ? article.speaker() : messages.get("about.speakerFor", article.speaker(), article.party()));
            place(grid, article, FoundIn.Field.SPEAKER);
        }
    }

    private void whereabouts(GridPane grid, Article article) {
        if (article.language() != null) {
            row(grid, "about.language", Locale.forLanguageTag(article.language())
                    .getDisplayLanguage(messages.locale()));
            place(grid, article, FoundIn.Field.LANGUAGE);
        }
        if (article.url() != null) {
            address(grid, article.url());
            place(grid, article, FoundIn.Field.URL);
        }
    }

    private String published(Article article) {
        return article.published() == null
                ? messages.of(DateBasis.NOT_STATED)
                : messages.get("about.dateBasis",
                        new DateWords(messages).of(article.published()), messages.of(article.basis()));
    }

    private void row(GridPane grid, String key, String value) {
        int row = grid.getRowCount();
        Label name = Labels.of(messages.get(key), "muted", "small");
        GridPane.setValignment(name, VPos.TOP);
        grid.add(name, 0, row);
        Label words = Labels.wrapping(value, "small");
        grid.add(words, 1, row);
    }

    /// Where in the document it says so, below what it says, while the officer wants to see it.
    private void place(GridPane grid, Article article, FoundIn.Field field) {
        if (placesShown) {
            article.found().stream().filter(one -> one.field() == field).findFirst().ifPresent(found -> {
                String words = messages.get("about.foundIn", messages.place(found.place()));
                grid.add(Labels.wrapping(words, "muted", "small"), 1, grid.getRowCount());
            });
        }
    }

    private void togglePlaces() {
        placesShown = !placesShown;
        where.setVisited(false);
        where.setText(messages.get(placesShown ? "about.hideWhere" : "about.where"));
        shown(viewModel.shownProperty().get());
    }

    private void address(GridPane grid, String url) {
        int row = grid.getRowCount();
        Label name = Labels.of(messages.get("about.url"), "muted", "small");
        GridPane.setValignment(name, VPos.TOP);
        grid.add(name, 0, row);
        grid.add(new AddressBox(url, reading), 1, row);
    }

    private Stream<Node> cures(ArticleViewModel.Shown shown) {
        var words = new ArticleWords(messages);
        var nodes = new ArrayList<Node>();
        List<Warning> open = words.open(shown.article());
        open.forEach(warning -> nodes.add(cure(shown, warning)));
        if (shown.article().published() == null && open.stream().noneMatch(ArticleWords::isAboutDate)) {
            nodes.add(cure(messages.get("about.noDate"), setDate()));
        }
        if (shown.opened().outlet() == null) {
            nodes.add(cure(messages.get("about.noOutlet"),
                    Buttons.small(messages.get("about.setOutlet"), () -> edit(AboutForm.Field.OUTLET))));
        }
        return nodes.stream();
    }

    private Node cure(ArticleViewModel.Shown shown, Warning warning) {
        String sentence = messages.of(warning);
        boolean seam = warning.key().equals("two-stories") && warning.args().size() > 1;
        if (seam && shown.opened().passages().isEmpty()) {
            return cure(sentence, Buttons.small(messages.get("about.divide"),
                    () -> viewModel.divide(Integer.parseInt(warning.args().get(1)))));
        }
        if (!ArticleWords.isAboutDate(warning)) {
            return cure(sentence);
        }
        Stream<Node> candidates = IntStream.range(0, warning.args().size())
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> candidate(shown, When.of(warning.args().get(i))));
        return cure(sentence, Stream.concat(candidates, Stream.of(setDate())).toArray(Node[]::new));
    }

    private Button candidate(ArticleViewModel.Shown shown, When day) {
        return Buttons.small(new DateWords(messages).of(day.date()), () -> {
            var outlet = shown.opened().outlet();
            viewModel.describe(new ArticleDesk.Description(
                    shown.article().title(), shown.article().form(),
                    outlet == null ? null : outlet.content().name(), day,
                    shown.article().marking()), () -> { });
        });
    }

    private Button setDate() {
        return Buttons.small(messages.get("about.setDate"), () -> edit(AboutForm.Field.DATE));
    }

    private static Node cure(String sentence, Node... cures) {
        var box = new VBox(Labels.wrapping(sentence, "warn", "small"));
        box.getStyleClass().add("cure");
        if (cures.length > 0) {
            var buttons = new FlowPane(cures);
            buttons.getStyleClass().add("flow");
            box.getChildren().add(buttons);
        }
        return box;
    }

    private void edit(AboutForm.Field first) {
        ArticleViewModel.Shown shown = viewModel.shownProperty().get();
        if (shown != null) {
            open(shown).focus(first);
        }
    }

    private AboutForm open(ArticleViewModel.Shown shown) {
        var fields = new AboutForm(shown, reading.jottings(), messages, viewModel::describe, this::close);
        form = fields;
        edit.setVisible(false);
        where.setVisible(false);
        show(List.of(fields));
        return fields;
    }

    private void close(AboutForm done) {
        ArticleViewModel.Shown shown = viewModel.shownProperty().get();
        // It may have been recorded only after another article was gone to.
        if (shown != null && form == done) {
            read(shown);
            edit.requestFocus();
        }
    }
}
