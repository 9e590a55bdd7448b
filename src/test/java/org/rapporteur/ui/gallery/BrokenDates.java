package org.rapporteur.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// Finds dates of which a part stands in the next line: a day without its month, a number without its 年 or 日.
///
/// What is typed, and the text of an article, stand as they are.
public final class BrokenDates {
    private static final double LESS_THAN_A_LINE = 6;
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
    /// What may stand between the parts of a Chinese date, unseen.
    private static final String UNSEEN = "\\ufeff?";
    private static final Pattern DATE = Pattern.compile(("(?:\\d{1,2}\\s)?\\b" + MONTH + "\\s\\d{4}"
            + "|\\d{1,2}\\s" + MONTH + "\\b"
            + "|(?:\\d{2,4}~年~)?\\d{1,2}~月(?:~\\d{1,2}~日)?|\\d{2,4}~年").replace("~", UNSEEN),
            Pattern.UNICODE_CHARACTER_CLASS);

    private BrokenDates() {}

    /// A sentence for each broken date under `root`, which must be laid out.
    public static List<String> in(Parent root) {
        var found = new ArrayList<String>();
        visit(root, found);
        return found;
    }

    private static void visit(Node node, List<String> found) {
        if (!node.isVisible() || node instanceof TextInputControl || node instanceof RichTextArea) {
            return;
        }
        if (node instanceof Text text) {
            DATE.matcher(text.getText()).results().filter(date -> isBroken(text, date))
                    .forEach(date -> found.add("broken: " + date.group() + " in " + Drawn.words(text)));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, found));
        }
    }

    private static boolean isBroken(Text text, MatchResult date) {
        Bounds first = drawn(text, date.start());
        Bounds last = drawn(text, date.end() - 1);
        return Math.abs(first.getCenterY() - last.getCenterY()) > LESS_THAN_A_LINE;
    }

    private static Bounds drawn(Text text, int letter) {
        PathElement[] around = text.caretShape(letter, true);
        return new Path(around).getLayoutBounds();
    }
}
