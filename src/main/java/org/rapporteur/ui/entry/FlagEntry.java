package org.rapporteur.ui.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;
import org.rapporteur.ui.EntryKind;

/// The form of a flag for a month ahead.
final class FlagEntry implements EntryForm<Flag> {
    private static final int MONTH = "2024-01".length();

    private static final Pattern RISK = Pattern.compile("(?i)\\b(?:risks?|dangers?|threat(?:s|ens?)?)\\b|风险|風險|危险|威胁");
    private static final Pattern OPPORTUNITY = Pattern.compile(
            "(?i)\\b(?:opportunit(?:y|ies)|chances?|opening)\\b|机会|機會|机遇|機遇");

    private final Common common;
    private final FormValues values = new FormValues();
    private final ObjectProperty<Flag.@Nullable Form> form = values.choice("form", Flag.Form.class);
    private final ObjectProperty<@Nullable When> month = values.day("month");
    private final Told<Flag.Form> which = new Told<>(form);
    private final Told<When> ahead = new Told<>(month);

    FlagEntry(Common common) {
        this.common = common;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.FLAG;
    }

    @Override
    public Class<Flag> type() {
        return Flag.class;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                common.sentence("entry.why", "entry.flagPrompt", 2), common.issues(true),
                new FormField.Choice<>("form", "entry.which", Lists.constants(Flag.Form.class), "entry.chooseWhich",
                        form, this::word),
                new FormField.Day("month", "entry.month", month));
    }

    /// A flag is for the month ahead of the view's day unless its words name another.
    @Override
    public void typed(String words) {
        boolean risk = RISK.matcher(words).find();
        boolean opportunity = OPPORTUNITY.matcher(words).find();
        which.say(risk == opportunity ? null : risk ? Flag.Form.RISK : Flag.Form.OPPORTUNITY);
        LocalDate day = common.choices().day();
        When named = QuotedDate.month(words);
        ahead.say(named != null || words.isBlank() || day == null ? named
                : When.of(YearMonth.from(day).plusMonths(1).toString()));
    }

    private String word(Flag.Form option) {
        return common.messages().get(option == Flag.Form.RISK ? "entry.risk" : "entry.opportunity");
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        When typed = month.get();
        return common.lackingUndated("entry.whyMissing")
                .where(form.get() == null, "form", "entry.whichMissing")
                .where(typed == null || typed.date().edtf().length() != MONTH, "month", "entry.monthMissing")
                .sentences();
    }

    @Override
    public Recording<Flag> recording() {
        Id<Issue> issue = common.issue();
        Flag.Form may = form.get();
        PartialDate when = month.get().date();
        String why = common.words();
        return (scribe, submission) -> submission.put(scribe, Flag.class, (citations, marking) ->
                new Flag(issue, may, when, why, marking));
    }

    @Override
    public void show(Flag content) {
        common.show(content.why(), null, List.of(content.issue()), content.marking());
        form.set(content.form());
        month.set(When.of(content.month()));
    }
}
