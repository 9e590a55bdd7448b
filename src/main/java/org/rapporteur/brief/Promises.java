package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Sourced;

/// What was promised on the chosen issues, and how far that is: what is not settled first.
final class Promises {
    private final Composing composing;

    Promises(Composing composing) {
        this.composing = composing;
    }

    /// One bullet a promise; none where nothing was promised.
    List<Block> bullets() {
        List<Statement> statements = new ArrayList<>();
        for (boolean settled : new boolean[] {false, true}) {
            composing.material().commitments().stream()
                    .filter(promise -> promise.standing().isSettled() == settled)
                    .filter(promise -> composing.isOn(promise.commitment().content().issues()))
                    .filter(promise -> !promise.commitment().isDraft())
                    .forEach(promise -> statements.add(tell(promise)));
        }
        return statements.isEmpty() ? List.of() : List.of(new Block.Bullets(statements));
    }

    private Statement tell(Promise promise) {
        Commitment commitment = promise.commitment().content();
        String owed = composing.messages().names(commitment.obligors());
        String state = composing.messages().of(promise.standing().state());
        String made = composing.dates().of(commitment.made());
        String what = Sentences.unstopped(commitment.what());
        String text = commitment.due() == null
                ? composing.messages().get("brief.promise", what, owed, made, state)
                : composing.messages().get("brief.promise.due", what, owed, made, state,
                        composing.dates().of(commitment.due()));
        List<Sourced<?>> rests = new ArrayList<>();
        rests.add(promise.commitment());
        promise.rating().stream().filter(rating -> rating.content().party().isEmpty()).forEach(rests::add);
        return composing.fact(text, rests);
    }
}
