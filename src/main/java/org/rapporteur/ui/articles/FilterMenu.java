package org.rapporteur.ui.articles;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.search.Field;
import org.rapporteur.service.articles.ArticleList.Choices;

/// Offers what there is to filter by. A filter with nothing to choose from is not offered.
final class FilterMenu extends MenuButton {
    private static final List<Integer> DAYS = List.of(7, 30, 365);

    private final ArticlesViewModel viewModel;
    private final Messages messages;

    FilterMenu(ArticlesViewModel viewModel, Messages messages) {
        super(messages.get("articles.filter"), new FontIcon(Feather.FILTER));
        this.viewModel = viewModel;
        this.messages = messages;
        setId("articles-filter");
        getStyleClass().add("small");
        setMinWidth(Region.USE_PREF_SIZE);
        viewModel.choicesProperty().subscribe(this::offer);
    }

    private void offer(Choices choices) {
        Function<String, String> itself = value -> value;
        getItems().setAll(Stream.of(
                        menu("articles.byIssue", Field.ISSUE, messages.inOrder(choices.issues()), itself),
                        menu("articles.byOutlet", Field.OUTLET, messages.inOrder(choices.outlets()), itself),
                        dates(),
                        menu("articles.byForm", Field.FORM, names(ArticleForm.values()),
                                name -> messages.of(ArticleForm.valueOf(name))),
                        menu("articles.byState", Field.STATE, names(ArticleState.values()),
                                name -> messages.of(ArticleState.valueOf(name))),
                        yesOrNo("articles.byCited", Field.CITED, "articles.cited", "articles.notCited"),
                        yesOrNo("articles.byKey", Field.KEY, "articles.key", "articles.notKey"),
                        menu("articles.byParty", Field.PARTY, messages.inOrder(choices.parties()), itself),
                        menu("articles.byMarking", Field.MARKING, choices.markings(), itself),
                        menu("articles.byLanguage", Field.LANGUAGE, choices.languages(), itself))
                .filter(menu -> !menu.getItems().isEmpty())
                .toList());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private Menu menu(String key, Field field, List<String> values, Function<String, String> words) {
        var menu = new Menu(messages.get(key));
        values.stream().filter(value -> !value.isBlank()).forEach(value -> menu.getItems().add(
                item(ArticleFilter.by(field, value, messages.get("articles.chip", menu.getText(), words.apply(value))),
                        words.apply(value))));
        return menu;
    }

    private Menu yesOrNo(String key, Field field, String yes, String no) {
        var menu = new Menu(messages.get(key));
        menu.getItems().addAll(
                item(ArticleFilter.by(field, "yes", messages.get(yes)), messages.get(yes)),
                item(ArticleFilter.by(field, "no", messages.get(no)), messages.get(no)));
        return menu;
    }

    private Menu dates() {
        var menu = new Menu(messages.get("articles.byDate"));
        for (int days : DAYS) {
            String words = messages.get("articles.lastDays", days);
            MenuItem item = new MenuItem(words);
            item.setOnAction(event -> viewModel.filter(
                    new ArticleFilter("after:" + LocalDate.now().minusDays(days), words)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(ArticleFilter filter, String words) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> viewModel.filter(filter));
        return item;
    }
}
