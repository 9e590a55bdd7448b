package org.rapporteur.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Refusal;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// The child process at work on one document: its text is sent as soon as it is read, then what
/// it encloses, one by one. Bounded in depth, in number and in unpacked bytes, so that an archive
/// that holds itself comes to an end.
final class Delivery {
    private static final int DEEPEST = 6;
    private static final int MOST = 20_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final byte[] NOTHING = {};

    private final Frames frames;
    private final Runnable alive;
    private int documents;
    private long bytes;

    /// Sends over `frames`; tells `alive` before each document, which has its own time.
    Delivery(Frames frames, Runnable alive) {
        this.frames = frames;
        this.alive = alive;
    }

    /// Sends what `task` makes of `source`, and that nothing more comes.
    void deliver(Task task, Source source) throws IOException {
        if (task == Task.ARTICLES) {
            document(source, null, 0);
        } else {
            whole(task, source);
        }
        frames.write(Answer.end(), NOTHING, NOTHING);
    }

    private void document(Source source, @Nullable String within, int depth) throws IOException {
        alive.run();
        try {
            Draft draft = Format.of(source).parser().parse(source);
            boolean whole = !draft.isEmpty();
            Iterator<? extends Enclosed> enclosed = draft.enclosed().iterator();
            if (whole) {
                byte[] original = within == null ? NOTHING : source.bytes();
                if (within == null && source.name() != null) {
                    draft.facts().url(source.url(), Places.DOWNLOAD);
                }
                send(source.name(), within, Extraction.of(draft, source.url()), original);
            } else if (!enclosed.hasNext()) {
                throw new UserProblem("intake.no-text", source.label());
            }
            enclosed(enclosed, source, within == null ? source.label() : within + " › " + source.label(), depth + 1);
        } catch (RuntimeException | StackOverflowError | LinkageError | InternalError | OutOfMemoryError failed) {
            // Whatever a hostile document makes a parser throw stays with that document.
            refuse(source.name(), within, source.label(), failed);
        }
    }

    private void whole(Task task, Source source) throws IOException {
        alive.run();
        try {
            byte[] done = task.json(source);
            frames.write(new Answer(source.name(), null, null, null, task), done, NOTHING);
        } catch (RuntimeException | StackOverflowError | LinkageError | InternalError | OutOfMemoryError failed) {
            refuse(source.name(), null, source.label(), failed);
        }
    }

    private void enclosed(Iterator<? extends Enclosed> all, Source outer, String within, int depth)
            throws IOException {
        while (all.hasNext()) {
            Enclosed next = all.next();
            if (documents++ >= MOST || depth > DEEPEST) {
                throw new UserProblem(depth > DEEPEST ? "intake.nested" : "intake.too-many", within, "20,000");
            }
            switch (next) {
                case Source source -> {
                    count(source, within);
                    document(source, within, depth);
                }
                case Draft draft -> send(null, within, Extraction.of(draft, null), original(outer, within, depth));
                case Refusal locked -> refuse(locked.name(), within, locked.name(), locked.problem());
            }
        }
    }

    /// The document that an entry of it was read from; nothing where that is the one that was asked
    /// about, which the asker has.
    private byte[] original(Source outer, String within, int depth) {
        if (depth == 1) {
            return NOTHING;
        }
        count(outer, within);
        return outer.bytes();
    }

    private void count(Source source, String within) {
        bytes += source.bytes().length;
        if (bytes > MOST_BYTES) {
            throw new UserProblem("intake.expands", within);
        }
    }

    private void send(@Nullable String name, @Nullable String within, Extraction read, byte[] original)
            throws IOException {
        frames.write(
                new Answer(name, within, read.reading(), null),
                read.text().getBytes(StandardCharsets.UTF_8),
                original);
    }

    private void refuse(@Nullable String name, @Nullable String within, String label, Throwable failed)
            throws IOException {
        Answer.Refusal refusal =
                switch (failed) {
                    case UserProblem problem -> new Answer.Refusal(
                            problem.key(), Arrays.stream(problem.args()).map(String::valueOf).toList(), "");
                    case StackOverflowError deep -> new Answer.Refusal("intake.nested", List.of(label), "");
                    // Where Java itself runs out of it the process has ended; a library gives up sooner.
                    case OutOfMemoryError large -> new Answer.Refusal("intake.memory", List.of(label), "");
                    default -> new Answer.Refusal("intake.failed", List.of(label), detail(failed));
                };
        frames.write(new Answer(name, within, null, refusal), NOTHING, NOTHING);
    }

    private static String detail(Throwable bug) {
        // Its message may quote the document.
        return bug.getClass().getName() + " at " + Arrays.stream(bug.getStackTrace()).limit(8).toList();
    }
}
