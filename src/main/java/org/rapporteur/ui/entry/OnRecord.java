package org.rapporteur.ui.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.EntryKind;

/// A record that is to be changed, with all that its form needs.
///
/// @param kind its kind
/// @param content what it says
/// @param sources its sources
/// @param choices what can be chosen in its form
/// @param doubted the article that a caveat concerns; null for other kinds
record OnRecord(
        EntryKind kind, Content content, Recorded sources, EntryChoices choices, ArticleDesk.@Nullable Opened doubted) {
    /// Reads the record `id`.
    static OnRecord read(Desk desk, EntryKind kind, Id<?> id, EntryChoices choices, Messages messages) {
        Content content = content(desk, kind.type(), id);
        return new OnRecord(kind, content, Recorded.of(content, desk.articles(), messages), choices,
                content instanceof Caveat caveat ? desk.articles().open(caveat.article()) : null);
    }

    /// What the record `id` says now.
    static <T extends Content> T content(Desk desk, Class<T> type, Id<?> id) {
        return desk.register().get(type, new Id<T>(id.value())).content();
    }

    /// Fills the form of its kind.
    void fill(EntryForms forms, UUID id) {
        // First, for what is shown may depend on whether it is on record.
        forms.shared().editingProperty().set(id);
        forms.show(kind, content);
        if (doubted != null && content instanceof Caveat caveat) {
            forms.doubt(doubted, caveat.passage());
        }
        forms.shared().quotes().setAll(sources.quotes());
    }
}
