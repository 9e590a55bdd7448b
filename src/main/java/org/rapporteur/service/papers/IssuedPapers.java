package org.rapporteur.service.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.brief.Evidence;
import org.rapporteur.brief.Note;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Statement;
import org.rapporteur.brief.ThawedPaper;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Briefs;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Records;
import org.rapporteur.service.Done;
import org.rapporteur.service.FallenStatements;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Sources;
import org.rapporteur.service.WholeFile;

/// Papers that left the desk, taken in hand again: made again as they were, the file that was sent kept
/// with them, and what of them no longer holds.
///
/// ```java
/// Paper paper = issued.again(id);
/// new Briefing(open, Messages.of(paper.language())).write(paper, file, false);
/// ```
public final class IssuedPapers {
    /// A statement of a paper as it was issued.
    ///
    /// @param number that of its note as printed; 0 where the paper had links for notes
    /// @param text as printed
    /// @param sources what its note named, as it is described now
    public record Noted(int number, String text, List<Source> sources) {
        public Noted {
            sources = List.copyOf(sources);
        }
    }

    private static final int NAMED_BY = 4;

    private final OpenTracker open;

    /// The issued papers of `open`.
    public IssuedPapers(OpenTracker open) {
        this.open = open;
    }

    /// The brief whose id ends in `ending`, as a listing shows it.
    ///
    /// @throws UserProblem if there is none, or more than one
    public Stored<Brief> named(String ending) {
        String wanted = ending.strip().toLowerCase(Locale.ROOT);
        List<Stored<Brief>> found = open.read(sql -> Records.heads(sql, Briefs.KIND)).stream()
                .filter(brief -> wanted.length() >= NAMED_BY && brief.id().toString().endsWith(wanted)).toList();
        if (found.size() != 1) {
            throw new UserProblem("noSuchBrief", ending);
        }
        return found.getFirst();
    }

    /// The paper as it was when it was issued, from what was frozen then.
    ///
    /// @throws UserProblem if what was frozen was purged, or a later version of the program froze it
    public Paper again(Id<Brief> id) {
        Stored<Brief> brief = stored(id);
        byte[] frozen = open.read(sql -> Contents.ORIGINAL.get(sql, brief.content().document()))
                .orElseThrow(() -> new UserProblem("briefGone"));
        return ThawedPaper.of(frozen, brief.recordedAt());
    }

    /// The statements of the paper as it was issued that had sources, in reading order, to follow them back;
    /// none of a clean copy.
    ///
    /// @throws UserProblem as [#again]
    public List<Noted> noted(Id<Brief> id) {
        Paper paper = again(id);
        Map<Evidence, Integer> numbers = paper.notes().stream()
                .collect(Collectors.toMap(Note::evidence, Note::number));
        List<Statement> said = paper.statements().stream().filter(one -> one.evidence() != null).toList();
        return open.read(sql -> {
            Sources sources = Sources.of(sql, Records.NOW, said.stream().flatMap(IssuedPapers::cited).toList());
            return said.stream().map(one -> new Noted(numbers.getOrDefault(one.evidence(), 0), one.text(),
                    cited(one).flatMap(citation -> sources.of(citation).stream()).toList())).toList();
        });
    }

    private static Stream<Citation> cited(Statement statement) {
        return statement.sources().stream().flatMap(evidence -> evidence.references().stream())
                .map(reference -> Citation.supports(reference.article(), reference.passage())).distinct();
    }

    /// Keeps `file`, the very one that was sent, with the brief; one that was kept before stays in its
    /// history.
    ///
    /// @throws UserProblem if it cannot be read, or is larger than the tracker takes
    public Done<Id<Brief>> attach(Id<Brief> id, Path file) {
        byte[] bytes = read(file);
        String name = String.valueOf(file.getFileName());
        return Done.of(open.record("attach sent file", gesture -> {
            Brief brief = Records.find(gesture.sql(), Briefs.KIND, id).map(Stored::content)
                    .orElseThrow(() -> new UserProblem("noSuchBrief", id));
            gesture.revise(id, brief.withSent(gesture.original(bytes), name));
            return id;
        }));
    }

    /// A tracker is refused: merely to open one beside SQLite drops its locks.
    private static byte[] read(Path file) {
        try {
            if (TrackerName.isTaken(file.toRealPath().toString()) || !Files.isRegularFile(file)) {
                throw new UserProblem("briefUnreadable", String.valueOf(file.getFileName()));
            }
            if (Files.size(file) > Contents.LIMIT) {
                throw new UserProblem("tooLarge", Contents.LIMIT >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw UserProblem.because(e, "briefUnreadable", String.valueOf(file.getFileName()));
        }
    }

    /// Writes the file that was sent, byte for byte, to `file`.
    ///
    /// @param overwrite whether a file that is there may be replaced
    /// @throws UserProblem if none is kept, or it cannot be written
    public void saveSent(Id<Brief> id, Path file, boolean overwrite) {
        Brief brief = brief(id);
        byte[] bytes = brief.sent() == null ? null
                : open.read(sql -> Contents.ORIGINAL.get(sql, brief.sent())).orElse(null);
        if (bytes == null) {
            throw new UserProblem("briefGone");
        }
        WholeFile.write(file, overwrite, out -> out.write(bytes));
    }

    /// What of the brief no longer holds, in its order, each statement once for each reason.
    public List<Brief.Fallen> fallen(Id<Brief> id) {
        return open.read(sql -> new FallenStatements(sql, open.statedPapers(), Records.NOW).of(id)).stream()
                .sorted(Comparator.comparing(Brief.Fallen::loss)).toList();
    }

    private Brief brief(Id<Brief> id) {
        return stored(id).content();
    }

    private Stored<Brief> stored(Id<Brief> id) {
        return open.read(sql -> Records.find(sql, Briefs.KIND, id))
                .orElseThrow(() -> new UserProblem("noSuchBrief", id));
    }
}
