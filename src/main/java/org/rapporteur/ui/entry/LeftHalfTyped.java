package org.rapporteur.ui.entry;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.dialog.NoticeAction;

/// Offers what was being written when the program ended last, however it ended: to go on, or to
/// discard it, for as long as neither is done and the form is not open. Who does neither finds it in the form
/// later.
final class LeftHalfTyped {
    private static final Pattern LEAD = Pattern.compile("^(.{60}).+$", Pattern.DOTALL);

    private LeftHalfTyped() {}

    /// Offers what `forms` hold.
    ///
    /// @return withdraws the offer
    static Runnable offer(EntryForms forms, Voice voice, Messages messages, Runnable goOn, Runnable discard) {
        String kind = messages.of(forms.kindProperty().get()).toLowerCase(messages.locale());
        String what = forms.shared().whatProperty().get().strip();
        return voice.asks().apply(what.isEmpty() ? messages.get("entry.restored", kind)
                        : messages.get("entry.restoredNamed", kind, LEAD.matcher(what).replaceFirst("$1…")),
                List.of(new NoticeAction(messages.get("entry.goOn"), goOn),
                        new NoticeAction(messages.get("entry.dropIt"), discard)));
    }
}
