package org.rapporteur.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Source;
import org.rapporteur.model.When;

/// A source in small: the outlet's short name, then a few words. A click or Enter opens it.
public final class CitationChip extends Button {
    private static final int QUOTE_LENGTH = 24;
    /// The width, in pixels, in which an outlet's name can be told.
    private static final double LEAST_NAME = 48;
    /// How much of a name stays beside words that could have its room too, in sizes of its letters.
    private static final double LEAST = 8;
    /// How wide a chip grows, in sizes of its letters: the full name of a ministry would push apart the
    /// card or the form in which it stands.
    private static final double MOST = 20;

    private boolean bounded = true;

    /// A chip of two parts. A long name is cut, before anything else.
    ///
    /// @param outlet the publisher, stressed
    /// @param words a date, a form, the start of a quote; may be empty
    /// @param open what a click does
    public CitationChip(String outlet, String words, Runnable open) {
        getStyleClass().setAll("citation-chip");
        var parts = new HBox(Labels.cut(outlet, "citation-outlet"));
        parts.getStyleClass().add("citation-parts");
        if (!words.isEmpty()) {
            parts.getChildren().add(Labels.of(words, "citation-words"));
        }
        setGraphic(parts);
        parts.maxWidthProperty().bind(widthProperty().map(width ->
                Math.max(0, width.doubleValue() - snappedLeftInset() - snappedRightInset())));
        setAccessibleText(words.isEmpty() ? outlet : outlet + ", " + words);
        setOnAction(event -> open.run());
    }

    /// The same, but narrower than its words where `row`, in which it stands, has no room for them: the
    /// outlet's name is cut, and where too little would be left of it to tell it, what follows it goes.
    public CitationChip cuttingIn(HBox row) {
        var parts = (HBox) getGraphic();
        setMinWidth(0);
        bounded = false;
        parts.getChildren().stream().skip(1).forEach(words -> Fields.showWhile(words, row.widthProperty().map(width ->
                width.doubleValue() <= 0 || width.doubleValue() - row.minWidth(-1) >= withName(LEAST_NAME))));
        return this;
    }

    /// How wide it is with all its words and so much of the name, or all of it.
    private double withName(double least) {
        double name = outlet().prefWidth(-1);
        return wide(((HBox) getGraphic()).getChildren()) - name + Math.min(name, least);
    }

    private double least() {
        return withName(LEAST * outlet().getFont().getSize());
    }

    private Label outlet() {
        return (Label) ((HBox) getGraphic()).getChildren().getFirst();
    }

    @Override
    protected double computeMinWidth(double height) {
        return least();
    }

    /// As wide as all its words, however narrow it is at the moment.
    @Override
    protected double computePrefWidth(double height) {
        double words = wide(((HBox) getGraphic()).getChildren().stream().filter(Node::isManaged).toList());
        double most = MOST * outlet().getFont().getSize();
        return bounded ? Math.min(words, Math.max(most, least())) : words;
    }

    private double wide(List<Node> words) {
        var parts = (HBox) getGraphic();
        return snappedLeftInset() + words.stream().mapToDouble(part -> snapSizeX(part.prefWidth(-1))).sum()
                + parts.getSpacing() * (words.size() - 1)
                + parts.snappedLeftInset() + parts.snappedRightInset() + snappedRightInset();
    }

    /// The chip of `source` with the date of its article.
    public static CitationChip dated(Source source, Messages messages, Consumer<Source> open) {
        When published = source.article().content().published();
        String words = published == null
                ? messages.get("citation.undated")
                : new DateWords(messages).shorter(published);
        return of(source, words, messages, open);
    }

    /// The chip of `source` with the first words of its quote, or the form of its article where
    /// it is cited as a whole.
    public static CitationChip quoting(Source source, Messages messages, Consumer<Source> open) {
        Passage passage = source.passage();
        String words = passage == null || passage.exact().isBlank()
                ? messages.of(source.article().content().form())
                : messages.get("citation.quote", Beginning.of(passage.exact(), QUOTE_LENGTH));
        return of(source, words, messages, open);
    }

    private static CitationChip of(Source source, String words, Messages messages, Consumer<Source> open) {
        Article article = source.article().content();
        String name = source.outlet() == null ? messages.get("citation.noOutlet") : source.outlet().shortName();
        Caveat caveat = source.caveat();
        String said = caveat == null ? words
                : messages.get("citation.caveat", messages.of(caveat.form()), words);
        var chip = new CitationChip(name, said, () -> open.accept(source));
        if (caveat != null) {
            chip.getStyleClass().add(caveat.takesSupport() ? "taken-back" : "corrected");
        }
        Passage passage = source.passage();
        String cited = passage == null
                ? article.title() : messages.get("citation.tip", article.title(), passage.exact());
        String told = messages.get("citation.from", name, cited);
        Tip.wide(chip, caveat == null ? told
                : messages.get("citation.caveatTip", messages.of(caveat.form()), caveat.why(), told));
        return chip;
    }
}
