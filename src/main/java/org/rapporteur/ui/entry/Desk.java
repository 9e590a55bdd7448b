package org.rapporteur.ui.entry;

import org.rapporteur.service.Dashboards;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.ViewState;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.articles.ArticleUses;
import org.rapporteur.service.events.Suggesting;

/// The services on which this package works, all of one tracker.
///
/// @param open the tracker
/// @param articles its articles
/// @param log its developments
/// @param issues its issues and scales
/// @param dashboards where its issues stand
/// @param uses what rests on its articles
/// @param state its half-typed forms
/// @param suggesting what its articles offer to who reads them
/// @param register what stands around its developments
public record Desk(
        OpenTracker open,
        ArticleDesk articles,
        DevelopmentLog log,
        IssueBook issues,
        Dashboards dashboards,
        ArticleUses uses,
        ViewState state,
        Suggesting suggesting,
        Register register) {
    /// The services of `open`.
    public static Desk of(OpenTracker open) {
        return new Desk(open, new ArticleDesk(open), new DevelopmentLog(open), new IssueBook(open),
                new Dashboards(open), new ArticleUses(open), new ViewState(open),
                new Suggesting(open), new Register(open));
    }
}
