package org.rapporteur.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.inbox.ArticleViewModel;
import org.rapporteur.ui.purge.PurgeView;
import org.rapporteur.ui.purge.PurgeViewModel;
import org.rapporteur.ui.task.Background;

/// The screen on which an article is purged, and the way there from the search field.
///
/// @param places where backups lie
/// @param forget empties what is half typed
record Purges(
        OpenTracker open, Background background, Navigator navigator, Messages words, Supplier<BackupPlace> places,
        Runnable forget) {
    /// The screen.
    Screen screen() {
        return Screen.outsideRail(words.get("screen.purge"), Feather.TRASH_2, Destination.PurgePage.class,
                () -> new PurgeView(new PurgeViewModel(open, new PurgeViewModel.Around(
                        background, navigator, words, places, forget))));
    }

    /// Goes to the purge of the article on show, if one is, of the list that which is shown beside it as `listed`;
    /// else says so.
    void ofArticleOnShow(@Nullable ArticleViewModel listed, Notices notices) {
        Id<Article> article = switch (navigator.currentProperty().get()) {
            case Destination.ArticlePage page -> page.article();
            case Destination.InboxPage page -> page.article();
            case Destination.RestsPage page -> page.article();
            case Destination.ArticlesPage page when listed != null -> shown(listed.shownProperty().get());
            default -> null;
        };
        if (article == null) {
            notices.problem(new UserProblem("purgeWhich"));
        } else {
            navigator.open(new Destination.PurgePage(article));
        }
    }

    private static @Nullable Id<Article> shown(ArticleViewModel.@Nullable Shown now) {
        return now == null ? null : now.opened().article().id();
    }
}
