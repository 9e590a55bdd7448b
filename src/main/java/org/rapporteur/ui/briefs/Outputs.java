package org.rapporteur.ui.briefs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.rapporteur.brief.Paper;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.ui.task.Background;

/// The ways out of the composer: files, the clipboard.
final class Outputs {
    private final Briefing briefing;
    private final Background background;
    private final Supplier<Optional<Callable<Paper>>> composing;
    private final BooleanProperty exporting = new SimpleBooleanProperty();

    /// Writes what `composing` composes; it throws where what was typed cannot be read.
    Outputs(Briefing briefing, Background background, Supplier<Optional<Callable<Paper>>> composing) {
        this.briefing = briefing;
        this.background = background;
        this.composing = composing;
    }

    /// The name of a file of the paper called `title` that tells of `day`, without its extension: both stand
    /// in it, for papers of one day lie in one folder.
    static String fileName(String title, LocalDate day) {
        return (title + " " + day).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /// Whether a file is being written.
    BooleanProperty exportingProperty() {
        return exporting;
    }

    /// Writes the paper as it stands to `file`.
    ///
    /// @param overwrite whether a file that is there may be replaced
    void export(Path file, boolean overwrite, Consumer<Briefing.Written> done, Consumer<UserProblem> failed) {
        write(paper -> briefing.write(paper, file, overwrite), done, failed);
    }

    /// The same as PDF/A.
    void archive(Path file, boolean overwrite, Consumer<Briefing.Written> done, Consumer<UserProblem> failed) {
        write(paper -> briefing.archive(paper, file, overwrite), done, failed);
    }

    private void write(
            Function<Paper, Briefing.Written> write, Consumer<Briefing.Written> done, Consumer<UserProblem> failed) {
        try {
            composing.get().ifPresent(paper -> background.work(progress -> write.apply(paper.call()))
                    .busy(exporting).then(done).recover(failed).start());
        } catch (UserProblem unreadable) {
            failed.accept(unreadable);
        }
    }

    /// Makes what goes into the clipboard of `paper`.
    void copy(Paper paper, Consumer<PaperCopy> done) {
        background.work(progress -> new PaperCopy(briefing.plain(paper), briefing.html(paper))).then(done).start();
    }
}
