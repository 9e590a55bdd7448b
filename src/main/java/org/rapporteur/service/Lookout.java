package org.rapporteur.service;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Development;
import org.rapporteur.model.Dismissal;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.UserProblem;

/// Sets what the officer looks out for on an issue: tripwires, and flags for the month ahead.
/// Each recording answers with the change that [OpenTracker#undo] takes back.
public final class Lookout {
    private final Register register;

    /// The lookout of `open`.
    public Lookout(OpenTracker open) {
        this.register = new Register(open);
    }

    /// A tripwire as it is entered.
    ///
    /// @param level 1 to 5, or [Scale#NOT_ASSESSED]: what it would set
    /// @param scale the wording of the scale from which that is chosen
    /// @param what what would have to happen
    /// @param signs by which words a development that meets it is recognised
    public record Wanted(int level, RevisionId scale, String what, List<String> signs) {
        public Wanted {
            signs = List.copyOf(signs);
        }
    }

    /// Sets a tripwire.
    ///
    /// @throws UserProblem if it does not say what would have to happen
    public UUID set(Id<Issue> issue, Wanted wanted) {
        String what = required(wanted.what(), "tripwireBlank");
        return register.add(Tripwire.class, List.of(), (citations, marking) -> new Tripwire(
                issue, level(wanted), what, clean(wanted.signs()), null, marking)).change();
    }

    /// Words a tripwire anew; whether it was met stays. A level that stays keeps the wording of the
    /// scale that it was chosen from.
    ///
    /// @throws UserProblem if there is none, or it does not say what would have to happen
    public UUID revise(Id<Tripwire> id, Wanted wanted) {
        String what = required(wanted.what(), "tripwireBlank");
        Tripwire now = register.get(Tripwire.class, id).content();
        LevelChoice level = now.level().level() == wanted.level() ? now.level() : level(wanted);
        return register.revise(Tripwire.class, id, List.of(), List.of(), (citations, marking) -> new Tripwire(
                now.issue(), level, what, clean(wanted.signs()), now.met(), now.marking())).change();
    }

    /// Says that `development` met a tripwire; with null it is set again.
    ///
    /// @throws UserProblem if there is no such tripwire
    public UUID met(Id<Tripwire> id, @Nullable Id<Development> development) {
        Tripwire now = register.get(Tripwire.class, id).content();
        return register.revise(Tripwire.class, id, List.of(), List.of(),
                (citations, marking) -> now.metBy(development)).change();
    }

    /// Says that `development` did not meet a tripwire: it is not offered for it again.
    ///
    /// @throws UserProblem if either is not on record, or it does not say why
    public UUID turnDown(Id<Tripwire> id, Id<Development> development, String why) {
        String because = required(why, "dismissalBlank");
        register.get(Tripwire.class, id);
        String marking = register.get(Development.class, development).content().marking();
        return register.add(Dismissal.class, List.of(),
                (citations, lowest) -> new Dismissal(id, development, because, marking)).change();
    }

    /// Lets a development be offered again that was turned down.
    public UUID offerAgain(Id<Dismissal> id) {
        return register.delete(Dismissal.class, id).change();
    }

    /// Takes a tripwire away; its history stays.
    public UUID deleteTripwire(Id<Tripwire> id) {
        return register.delete(Tripwire.class, id).change();
    }

    /// Says what the month ahead may bring. A flag of the same form for the same month is worded
    /// anew.
    ///
    /// @throws UserProblem if it does not say why
    public UUID flag(Id<Issue> issue, Flag.Form form, PartialDate month, String why) {
        String because = required(why, "flagBlank");
        Stored<Flag> there = register.all(Flag.class).stream()
                .filter(flag -> flag.content().issue().equals(issue) && flag.content().form() == form
                        && flag.content().month().equals(month)).findFirst().orElse(null);
        return there == null
                ? register.add(Flag.class, List.of(),
                        (citations, marking) -> new Flag(issue, form, month, because, marking)).change()
                : reviseFlag(there.id(), form, month, because);
    }

    /// Words a flag anew.
    ///
    /// @throws UserProblem if there is none, or it does not say why
    public UUID reviseFlag(Id<Flag> id, Flag.Form form, PartialDate month, String why) {
        String because = required(why, "flagBlank");
        Flag now = register.get(Flag.class, id).content();
        return register.revise(Flag.class, id, List.of(), List.of(),
                (citations, marking) -> new Flag(now.issue(), form, month, because, now.marking())).change();
    }

    /// Takes a flag away; its history stays.
    public UUID deleteFlag(Id<Flag> id) {
        return register.delete(Flag.class, id).change();
    }

    private static LevelChoice level(Wanted wanted) {
        return new LevelChoice(wanted.scale(), wanted.level());
    }

    private static List<String> clean(List<String> signs) {
        return signs.stream().map(String::strip).filter(sign -> !sign.isEmpty()).distinct().toList();
    }

    private static String required(String text, String problem) {
        if (text.isBlank()) {
            throw new UserProblem(problem);
        }
        return text.strip();
    }
}
